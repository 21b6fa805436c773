package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandate.testing.Program;

/** The launcher in a checkout that is not built, with a stand-in for Maven that hands out the jar built before. */
final class FreshCheckoutIT {

    private static final List<String> ORDINARY =
            List.of("java", "javac", "readlink", "find", "head", "mkdir", "rm", "cat", "sleep", "cp", "touch");

    @TempDir
    Path scratch;

    private Path checkout;
    private Path tools;

    @BeforeEach
    void cloned() throws IOException {
        checkout = Files.createDirectories(scratch.resolve("a check out/src/main"))
                .resolve("../..")
                .normalize();
        Files.copy(Path.of("mandate"), checkout.resolve("mandate"));
        Files.copy(Path.of("pom.xml"), checkout.resolve("pom.xml"));
        Files.createDirectory(checkout.resolve("src/build"));
        Files.copy(Path.of("src/build/java-options"), checkout.resolve("src/build/java-options"));
        tools = Files.createDirectory(scratch.resolve("tools"));
        for (String name : ORDINARY) {
            provide(tools, name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/nowhere"})
    void withoutJavaItSaysSo(String path) {
        started(path)
                .result()
                .exits(3)
                .outIsEmpty()
                .errContains("mandate: Java 17 is needed and no java is on the PATH");
    }

    @Test
    void anOldJavaIsNamed() throws IOException {
        Path old = Files.createDirectories(scratch.resolve("old/bin"));
        provide(old, "readlink");
        executable(old.resolve("java"), "exit 1");
        Files.writeString(scratch.resolve("old/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"1.8.0_372\"\n");
        started(old.toString()).result().exits(3).errContains("and the java on the PATH is 1.8.0_372");
    }

    @Test
    void withoutMavenItSaysSo() {
        started(tools.toString()).result().exits(3).outIsEmpty().errContains("no mvn is on the PATH");
    }

    @Test
    void aFailedBuildSaysWhy() throws IOException {
        executable(tools.resolve("mvn"), "echo '[ERROR] the network is down'; exit 1");
        started(tools.toString())
                .result()
                .exits(3)
                .outIsEmpty()
                .errContains("the network is down")
                .errContains("the build failed");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoStartsAtOnceBuildOnce(boolean flock) throws IOException {
        if (flock) {
            provide(tools, "flock");
        }
        Path target = Path.of("target").toAbsolutePath();
        executable(
                tools.resolve("mvn"),
                "echo built >>../builds; sleep 2; cp -r '" + target + "/lib' target/; cp '" + target
                        + "/mandate.jar' target/; touch target/mandate.jar");
        Program first = started(tools.toString());
        Program second = started(tools.toString());
        first.result().exits(0).outContains("mandate 0.");
        second.result().exits(0).outContains("mandate 0.");
        started(tools.toString()).result().exits(0).errIsEmpty();
        assertThat(scratch.resolve("builds")).hasContent("built");
        assertThat(checkout.resolve("target/.build-lock.d")).doesNotExist();
    }

    @Test
    void aLinkToItStartsIt() throws IOException {
        Path link = Files.createSymbolicLink(scratch.resolve("link"), Path.of("a check out/mandate"));
        Program.start(scratch, link, tools.toString(), "--version")
                .result()
                .exits(3)
                .errContains("no mvn is on the PATH");
        assertThat(checkout.resolve("target")).isDirectory();
    }

    private Program started(String path) {
        return Program.start(scratch, checkout.resolve("mandate"), path, "--version");
    }

    /** Puts what is installed into a folder. */
    private static void provide(Path folder, String name) throws IOException {
        executable(folder.resolve(name), "exec '" + installed(name) + "' \"$@\"");
    }

    private static void executable(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path installed(String name) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not installed"));
    }
}
