# Completes the commands of mandate in fish. Made by `mandate completion fish > ~/.config/fish/completions/mandate.fish`

# The project that one stands in, else where the program is.
function __mandate_root
    set -l folder $PWD
    while test -n "$folder"
        if test -d "$folder/rules"; and test -d "$folder/facts"
            echo $folder
            return
        end
        set folder (string replace -r '/[^/]*$' '' -- $folder)
    end
    set -l own (command -v mandate); and path dirname (path resolve $own)
end

function __mandate_cases
    find (__mandate_root)/facts -mindepth 2 -maxdepth 2 -name case.yaml 2>/dev/null | string replace -r '.*/([^/]+)/case\.yaml$' '$1' | sort
end

function __mandate_rule_names
    find (__mandate_root)/rules -maxdepth 1 -name '*.drl' -exec sed -n 's/^rule "\([^"]*\)".*/\1/p' '{}' + 2>/dev/null | sort
end

# A rule may be named in small letters with hyphens, which needs no quotes.
function __mandate_rules
    __mandate_rule_names | string lower | string replace -ra '[^a-z0-9]+' '-' | string trim -c -
end

# Whether the words before the cursor are of a command, and, where a number is given, so many of its arguments.
function __mandate_at -a wanted count
    set -l words (commandline -opc)
    set -e words[1]
    set -l command
    set -l arguments 0
    set -l value no
    for word in $words
        if test $value = yes
            set value no
        else if contains -- $word {valued}
            set value yes
        else if string match -q -- '-*' $word
            continue
        else if test -z "$command"
            set command $word
        else if contains -- $command {groups}
            set command "$command $word"
        else
            set arguments (math $arguments + 1)
        end
    end
    test "$command" = "$wanted"; or return 1
    test -z "$count"; and return 0
    string match -q -- '*+' $count; and test $arguments -ge (string trim -c + -- $count); and return 0
    test "$arguments" = "$count"
end

complete -c mandate -f
{completions}
