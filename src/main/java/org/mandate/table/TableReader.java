package org.mandate.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.CsvFile;
import org.mandate.facts.Problems;
import org.mandate.facts.Written;
import org.mandate.facts.YamlFile;

/** Reads a table of options by criteria from a file, CSV or YAML by its ending. */
final class TableReader {

    private TableReader() {}

    /** The table. Throws InvalidInput with everything that is wrong with the file. */
    static PlainTable read(Path file) {
        Problems problems = new Problems();
        TableDraft draft = draft(file, problems);
        PlainTable table = draft == null ? null : new TableChecks(draft, problems).table();
        problems.throwIfAny();
        if (table == null) {
            throw new IllegalStateException("a table without problems was not read: " + file);
        }
        return table;
    }

    private static @Nullable TableDraft draft(Path file, Problems problems) {
        String shown = file.toString().replace('\\', '/');
        String name = shown.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            List<CsvFile.Row> rows = CsvFile.read(file, shown, problems);
            return new CsvTable(shown, rows, problems).read();
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            Written root = YamlFile.read(file, shown, problems);
            return root == null ? null : new YamlTable(shown, problems).read(root);
        }
        problems.ofFile(shown, "unknown-format", "a table is a .csv or a .yaml file");
        return null;
    }
}
