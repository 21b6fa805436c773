package org.mandate.importer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seed file of an import: publisher, data set, version, terms, the files' digests and the filter.
 *
 * @param dataset the data set with its version
 * @param published day of its publication
 * @param note how that day is known, or null
 * @param files each file's name with its SHA-256, in order
 */
record SeedFile(
        ImportRequest request,
        String dataset,
        LocalDate published,
        @Nullable String note,
        List<String> files) {

    /** The only claim. */
    static final String CLAIM = "c01";

    /** Its text. */
    String text(String claim) {
        Publisher publisher = request.publisher();
        String remarks = "Terms: " + publisher.terms() + "." + (note == null ? "" : " " + note);
        return "# yaml-language-server: $schema=../docs/schema/seed.schema.json\n"
                + "# Written by mandate import; import again instead of editing.\n"
                + "title: " + Yaml.quoted(publisher.title() + " (" + dataset + ")") + "\n"
                + "publisher: " + Yaml.quoted(publisher.publisher()) + "\n"
                + "date: " + published + "\n"
                + "reliability: " + publisher.grade().charAt(0) + "\n"
                + "why: " + Yaml.quoted(publisher.why()) + "\n"
                + "note: " + Yaml.quoted(remarks) + "\n"
                + "claims:\n"
                + "  " + CLAIM + ":\n"
                + "    text: " + Yaml.quoted(claim) + "\n"
                + "    at: " + Yaml.quoted(String.join("; ", files) + "; kept: " + request.filter()) + "\n"
                + "    kind: FACT\n";
    }
}
