# Completes the commands of mandate in bash and zsh. Made by `mandate completion bash`; to use it: source <(mandate completion bash)

# The project that one stands in, else where the program is.
_mandate_root() {
  local folder=$PWD own
  while [ -n "$folder" ]; do
    if [ -d "$folder/rules" ] && [ -d "$folder/facts" ]; then
      printf '%s\n' "$folder"
      return
    fi
    folder=${folder%/*}
  done
  own=$(command -v mandate) && own=$(readlink -f "$own") && printf '%s\n' "${own%/*}"
}

_mandate_cases() {
  find "$(_mandate_root)/facts" -mindepth 2 -maxdepth 2 -name case.yaml 2>/dev/null |
    sed 's,/case\.yaml$,,; s,.*/,,' | sort
}

_mandate_rule_names() {
  find "$(_mandate_root)/rules" -maxdepth 1 -name '*.drl' -exec sed -n 's/^rule "\([^"]*\)".*/\1/p' {} + 2>/dev/null | sort
}

# A rule may be named in small letters with hyphens, which needs no quotes.
_mandate_rules() {
  _mandate_rule_names | tr '[:upper:]' '[:lower:]' | sed 's/[^a-z0-9]\{1,\}/-/g; s/^-//; s/-$//'
}

{body}
