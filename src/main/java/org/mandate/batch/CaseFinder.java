package org.mandate.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Finds the cases in folders, each once, in an order that does not depend on how the folders were named. */
final class CaseFinder {

    private final Map<Path, FoundCase> byRealPath = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private CaseFinder() {}

    /**
     * The cases by id.
     *
     * @param folders each a case folder, or a folder of case folders
     * @throws InvalidInput where one of them is no folder or holds no case
     */
    static List<FoundCase> find(List<Path> folders) {
        CaseFinder finder = new CaseFinder();
        folders.forEach(finder::add);
        if (!finder.problems.isEmpty()) {
            throw new InvalidInput(finder.problems);
        }
        return finder.distinct();
    }

    private void add(Path folder) {
        try {
            if (Files.isRegularFile(folder.resolve("case.yaml"))) {
                found(folder.toRealPath(), null);
            } else if (Files.isDirectory(folder)) {
                addAll(folder, folder.toRealPath());
            } else {
                problems.add(problem(folder, "no-such-folder", "there is no such folder of cases"));
            }
        } catch (IOException e) {
            problems.add(problem(folder, "unreadable", "the folder cannot be read"));
        }
    }

    private void addAll(Path told, Path folder) throws IOException {
        List<Path> cases;
        try (Stream<Path> all = Files.list(folder)) {
            cases = all.filter(f -> Files.isDirectory(f) && !name(f).startsWith("."))
                    .toList();
        }
        if (cases.isEmpty()) {
            problems.add(problem(told, "no-cases", "the folder holds no case"));
        }
        for (Path each : cases) {
            boolean outside = Files.isSymbolicLink(each) && !each.toRealPath().startsWith(folder);
            found(each, outside ? "links to a folder outside the folder of cases: it is not followed" : null);
        }
    }

    private void found(Path folder, @Nullable String refusal) {
        String id = name(folder);
        String fault = CaseIds.fault(id);
        List<Diagnostic> refusals = new ArrayList<>();
        if (fault != null) {
            refusals.add(Diagnostic.ofFile(id, "case-id", fault));
        }
        if (refusal != null) {
            refusals.add(Diagnostic.ofFile(id, "outside-folder", refusal));
        }
        byRealPath.put(folder, new FoundCase(id, folder, refusals));
    }

    /** Which of several cases with one name was meant cannot be known, so none of them is ranked. */
    private List<FoundCase> distinct() {
        Map<String, List<FoundCase>> byKey = new TreeMap<>();
        for (FoundCase each : byRealPath.values()) {
            byKey.computeIfAbsent(CaseIds.key(each.id()), key -> new ArrayList<>())
                    .add(each);
        }
        Map<String, FoundCase> byId = new TreeMap<>();
        for (List<FoundCase> same : byKey.values()) {
            for (FoundCase each : same) {
                byId.put(each.id(), same.size() == 1 ? each : refused(each, same));
            }
        }
        return byId.values().stream()
                .sorted(Comparator.comparing(FoundCase::id))
                .toList();
    }

    private static FoundCase refused(FoundCase one, List<FoundCase> same) {
        List<String> others = same.stream()
                .map(FoundCase::id)
                .filter(id -> !id.equals(one.id()))
                .distinct()
                .sorted()
                .toList();
        String message = others.isEmpty()
                ? same.size() + " folders hold a case of this name"
                : "its name differs from that of another case too little to be a file name: "
                        + String.join(", ", others);
        List<Diagnostic> refusals = new ArrayList<>(one.refusals());
        refusals.add(Diagnostic.ofFile(one.id(), "duplicate-case", message));
        return new FoundCase(one.id(), one.folder(), refusals);
    }

    private static String name(Path folder) {
        Path last = folder.getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    private static Diagnostic problem(Path folder, String code, String message) {
        return Diagnostic.ofFile(folder.toString(), code, message);
    }
}
