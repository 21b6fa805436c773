package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command on {@code docs/questions.md} prints what the page quotes. {@code -Dgolden.accept=true} quotes what is
 * printed now, and the page's own words are read against it.
 */
class QuestionsPageTest {

    private static final Path PAGE = Path.of("docs/questions.md");
    private static final Pattern QUOTE = Pattern.compile("(?s)```\n\\$ \\./mandate ([^\n]*)\n(.*?)```\n");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    static Stream<Quote> quotes() throws IOException {
        return QUOTE.matcher(Files.readString(PAGE)).results().map(Quote::of);
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void printsWhatIsQuoted(Quote quote) throws IOException {
        String printed = quote.printed();
        if (Boolean.getBoolean("golden.accept") && !printed.contains(quote.text())) {
            String page = Files.readString(PAGE);
            Files.writeString(
                    PAGE, page.replace(quote.block(), quote.with(printed).block()));
            return;
        }
        assertThat(printed).contains(quote.text());
    }

    @Test
    void everyQuestionHasItsCommand() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(quotes())
                .hasSize((int)
                        page.lines().filter(line -> line.startsWith("## ")).count())
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(page.lines().filter(line -> line.equals("```")))
                .as("nothing is quoted without a command")
                .hasSize(2 * (int) quotes().count());
    }

    /** A command as the page gives it, without the program's name, and what it is said to print. */
    record Quote(String command, String text) {

        static Quote of(MatchResult found) {
            return new Quote(found.group(1), found.group(2));
        }

        String block() {
            return "```\n$ ./mandate " + command + "\n" + text + "```\n";
        }

        Quote with(String other) {
            return new Quote(command, other);
        }

        /** What the command prints; it must end well. */
        String printed() {
            List<String> arguments = new ArrayList<>();
            Matcher word = WORD.matcher(command);
            while (word.find()) {
                arguments.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
            assertThat(code).as(err.toString()).isZero();
            return out.toString();
        }

        @Override
        public String toString() {
            return command;
        }
    }
}
