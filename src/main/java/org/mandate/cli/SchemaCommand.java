package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Suggestion;
import org.mandate.facts.FileSchema;
import org.mandate.facts.FileSchemas;
import org.mandate.ruletest.TestSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints or writes the JSON Schemas that help editors complete and check what analysts write. */
@Command(
        name = "schema",
        description = "JSON Schemas of the files that analysts write; without a NAME lists them.",
        footer = {
            "",
            "Exit codes: 0 done, 2 bad usage.",
            "",
            "Examples:",
            "  mandate schema                      # which there are, and for which files",
            "  mandate schema facts                # print one",
            "  mandate schema --out docs/schema    # write all"
        })
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            completionCandidates = Names.class,
            description = "The schema to print: ${COMPLETION-CANDIDATES}.")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "DIR", description = "Write the schemas into this folder.")
    private @Nullable Path out;

    /** Names of the schemas, which are made only when somebody asks. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return all().stream().map(FileSchema::name).iterator();
        }
    }

    /** Every schema, by name. */
    static List<FileSchema> all() {
        List<FileSchema> all = new ArrayList<>(FileSchemas.all());
        all.add(TestSchema.get());
        return List.copyOf(all);
    }

    @Override
    public Integer call() {
        PrintWriter stdout = Objects.requireNonNull(spec).commandLine().getOut();
        List<FileSchema> wanted = wanted();
        Path folder = out;
        if (folder != null) {
            wanted.forEach(schema -> TextFile.write(folder.resolve(schema.fileName()), schema.json()));
            wanted.forEach(schema -> stdout.println("wrote " + folder.resolve(schema.fileName())));
        } else if (name != null) {
            wanted.forEach(schema -> stdout.print(schema.json()));
        } else {
            wanted.forEach(s -> stdout.printf("%-12s %-28s %s%n", s.name(), s.files(), s.about()));
        }
        return 0;
    }

    private List<FileSchema> wanted() {
        List<FileSchema> all = all();
        String one = name;
        if (one == null) {
            return all;
        }
        List<FileSchema> found = all.stream().filter(s -> s.name().equals(one)).toList();
        if (found.isEmpty()) {
            List<String> names = all.stream().map(FileSchema::name).toList();
            String near = Suggestion.nearest(one, names);
            String maybe = near == null ? "one of " + String.join(", ", names) : near;
            throw new InvalidInput(List.of(
                    new Diagnostic(one, 0, 0, "unknown-schema", "there is no schema of this name", null, maybe)));
        }
        return found;
    }
}
