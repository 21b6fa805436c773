package org.mandate.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes checked rules as bytes and reads them; plain, since a mapper would take longer to load than the rules. */
final class CheckedRulesBytes {

    private CheckedRulesBytes() {}

    static byte[] write(CheckedRules checked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(checked.rules().size());
            for (RuleInfo rule : checked.rules().values()) {
                write(out, rule);
            }
            out.writeInt(checked.files().size());
            for (var file : checked.files().entrySet()) {
                writeText(out, file.getKey());
                write(out, file.getValue());
            }
            write(out, checked.compiled());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #write} wrote; throws an {@link IOException} or runtime exception at anything else. */
    static CheckedRules read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            SortedMap<String, RuleInfo> rules = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                RuleInfo rule = readRule(in);
                rules.put(rule.name(), rule);
            }
            SortedMap<String, FileParts> files = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                files.put(readText(in), readFile(in));
            }
            return new CheckedRules(rules, files, readCompiled(in));
        }
    }

    private static void write(DataOutputStream out, FileParts file) throws IOException {
        writeText(out, file.sha256());
        writeText(out, file.frame());
        out.writeInt(file.head());
        out.writeInt(file.rules().size());
        for (var rule : file.rules().entrySet()) {
            writeText(out, rule.getKey());
            writeText(out, rule.getValue());
        }
    }

    private static FileParts readFile(DataInputStream in) throws IOException {
        String sha256 = readText(in);
        String frame = readText(in);
        int head = in.readInt();
        SortedMap<String, String> rules = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            rules.put(readText(in), readText(in));
        }
        return new FileParts(sha256, frame, head, rules);
    }

    /** Of the classes that a rule needs only their numbers are written. */
    private static void write(DataOutputStream out, CompiledRules compiled) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        compiled.shipped().forEach(name -> numbers.put(name, numbers.size()));
        writeTexts(out, compiled.shipped());
        out.writeInt(compiled.classes().size());
        for (var each : compiled.classes().entrySet()) {
            numbers.put(each.getKey(), numbers.size());
            writeText(out, each.getKey());
            writeBytes(out, each.getValue());
        }
        out.writeInt(compiled.rules().size());
        for (var each : compiled.rules().entrySet()) {
            CompiledRule rule = each.getValue();
            writeText(out, each.getKey());
            writeText(out, rule.holder());
            writeText(out, rule.method());
            out.writeInt(rule.classes().size());
            for (String name : rule.classes()) {
                out.writeInt(Objects.requireNonNull(numbers.get(name), name));
            }
        }
    }

    private static CompiledRules readCompiled(DataInputStream in) throws IOException {
        List<String> names = readTexts(in);
        SortedSet<String> shipped = new TreeSet<>(names);
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = readText(in);
            names.add(name);
            classes.put(name, readBytes(in));
        }
        SortedMap<String, CompiledRule> rules = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String rule = readText(in);
            String holder = readText(in);
            String method = readText(in);
            List<String> needed = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                needed.add(names.get(in.readInt()));
            }
            rules.put(rule, new CompiledRule(holder, method, needed));
        }
        return new CompiledRules(rules, classes, shipped);
    }

    private static void write(DataOutputStream out, RuleInfo rule) throws IOException {
        writeText(out, rule.name());
        writeText(out, rule.file());
        out.writeInt(rule.line());
        writeText(out, rule.doc());
        writeText(out, rule.basis());
        writeTexts(out, rule.cases());
        writeText(out, rule.knownFrom());
        @Nullable String independent = rule.independent();
        writeTexts(out, independent == null ? List.of() : List.of(independent));
        writeTexts(out, rule.thresholds());
        out.writeInt(rule.absences().size());
        for (AbsencePattern absence : rule.absences()) {
            writeText(out, absence.type());
            writeText(out, absence.constraints());
        }
        out.writeBoolean(rule.ranking());
    }

    private static RuleInfo readRule(DataInputStream in) throws IOException {
        String name = readText(in);
        String file = readText(in);
        int line = in.readInt();
        String doc = readText(in);
        String basis = readText(in);
        List<String> cases = readTexts(in);
        String knownFrom = readText(in);
        List<String> independent = readTexts(in);
        List<String> thresholds = readTexts(in);
        List<AbsencePattern> absences = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            absences.add(new AbsencePattern(readText(in), readText(in)));
        }
        boolean ranking = in.readBoolean();
        @Nullable String reason = independent.isEmpty() ? null : independent.get(0);
        return new RuleInfo(name, file, line, doc, basis, cases, knownFrom, reason, thresholds, absences, ranking);
    }

    private static void writeTexts(DataOutputStream out, Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(out, text);
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(readText(in));
        }
        return texts;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        return bytes;
    }
}
