package org.mandate.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mandate.explain.Background;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;
import org.mandate.facts.Keys;
import org.mandate.facts.Source;
import org.mandate.facts.SourceClaim;

/** What an explanation needs beside the record: claims out of the seeds, and what each fact is about. */
final class ClaimTexts {

    private ClaimTexts() {}

    static Background of(CaseFile file) {
        return of(file, Map.of());
    }

    /** The same with rows of tables, by the fact that rests on them. */
    static Background of(CaseFile file, Map<String, List<String>> rows) {
        Map<String, Background.Claim> claims = new TreeMap<>();
        for (Source source : file.sources().values()) {
            for (SourceClaim claim : source.claims().values()) {
                String kind = claim.kind().name().toLowerCase(Locale.ROOT);
                String reports = claim.reports() == null ? "" : ", reporting " + claim.reports();
                claims.put(claim.id(), new Background.Claim(claim.text(), claim.at() + reports, kind));
            }
        }
        Map<String, String> keys = new TreeMap<>();
        for (FactEntry entry : file.entries()) {
            String key = Keys.keyOf(entry.stated());
            if (key != null) {
                keys.put(entry.id(), entry.type().getSimpleName() + " " + key);
            }
        }
        return new Background(claims, keys, rows);
    }
}
