package org.mandate.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Suggestion;

/** Takes folders out of a revision of the git repository that a folder stands in. */
final class GitRevision {

    private final Path root;
    private final String revision;

    /** A revision as git names it, such as {@code v0.1.0}, {@code main} or {@code HEAD~3}. */
    GitRevision(Path root, String revision) {
        this.root = root;
        this.revision = revision;
    }

    /** Writes those of the named folders that the revision has into an empty folder. */
    void extract(List<String> names, Path into) {
        // Behind this nothing that somebody wrote is read as an option of git.
        String commit = line("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit == null) {
            throw unknown();
        }
        List<String> there = new ArrayList<>();
        for (String name : names) {
            if (line("ls-tree", "--name-only", commit, "--", name) != null) {
                there.add(name);
            }
        }
        if (there.isEmpty()) {
            throw problem("no-such-version", "revision '" + revision + "' has no " + String.join("/, ", names) + "/");
        }
        List<String> archive = new ArrayList<>(List.of("archive", "--format=zip", commit, "--"));
        archive.addAll(there);
        Process git = start(archive);
        try (InputStream out = git.getInputStream()) {
            unzip(out, into);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (exit(git) != 0) {
            throw problem("no-such-version", "git cannot read revision '" + revision + "'");
        }
    }

    private InvalidInput unknown() {
        if (line("rev-parse", "--git-dir") == null) {
            return problem(
                    "no-such-version",
                    "there is no folder '" + revision + "', and no git repository here that could have a revision of"
                            + " that name");
        }
        String message = "there is no folder and no git revision '" + revision + "'";
        String near = Suggestion.nearest(revision, lines("for-each-ref", "--format=%(refname:short)"));
        return new InvalidInput(List.of(new Diagnostic(revision, 0, 0, "no-such-version", message, null, near)));
    }

    private InvalidInput problem(String code, String message) {
        return new InvalidInput(List.of(Diagnostic.ofFile(revision, code, message)));
    }

    private static void unzip(InputStream zip, Path into) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(zip, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) {
                    throw new IOException("an entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.resolveSibling("x").normalize().getParent());
                    Files.copy(entries, file);
                }
            }
            zip.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    /** The first line that git prints; null where it fails or prints none. */
    private @Nullable String line(String... arguments) {
        List<String> lines = lines(arguments);
        return lines.isEmpty() ? null : lines.get(0);
    }

    private List<String> lines(String... arguments) {
        Process git = start(List.of(arguments));
        try (InputStream out = git.getInputStream()) {
            List<String> lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return exit(git) == 0 ? lines : List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Process start(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw problem(
                    "no-such-version",
                    "there is no folder '" + revision + "', and revisions need the program git, which is not found");
        }
    }

    private static int exit(Process git) {
        try {
            return git.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            git.destroy();
            return -1;
        }
    }
}
