package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** How watch begins and ends; what it answers is tested without the command. */
@Isolated("sets the standard input")
class WatchCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final InputStream before = System.in;

    @TempDir
    private Path temporary;

    @AfterEach
    void giveBackTheInput() {
        System.setIn(before);
    }

    @Test
    void showsEveryCaseOfAListAndQuitsOnQ() throws IOException {
        Path list = Files.writeString(temporary.resolve("cases.txt"), "# two\nmali-2023\nunmil-2016 # closed 2018\n");

        assertThat(watch("q\n", "--case-list", list.toString()))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).contains("mali-2023 (MINUSMA", "unmil-2016 (UNMIL", "q and Enter quits");
    }

    @Test
    void quitsAtTheEndOfInput() {
        assertThat(watch("", "mali-2023")).isZero();
    }

    @Test
    void saysWhatCannotBeWatched() {
        assertThat(watch("", "mali-2024", "no-such")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no case 'mali-2024' here", "2 problems");
        assertThat(watch("")).isEqualTo(2);
        assertThat(err.toString()).contains("name a case to watch");
        assertThat(watch("", "--case-list", temporary.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the list of cases cannot be read");
    }

    private int watch(String input, String... arguments) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        String[] all = new String[arguments.length + 1];
        all[0] = "watch";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.run(new PrintWriter(out), new PrintWriter(err), all);
    }
}
