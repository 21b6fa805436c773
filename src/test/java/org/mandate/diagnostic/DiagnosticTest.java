package org.mandate.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a problem looks on a terminal. */
final class DiagnosticTest {

    @Test
    void theCaretStandsUnderTheCharacterMeant() {
        assertThat(text("on: REINFORCED", 5)).isEqualTo("""
                f.yaml:3:5: error[code]: is wrong
                    on: REINFORCED
                        ^
                """);
    }

    @Test
    void wideCombiningAndHiddenCharactersBeforeItAreAllowedFor() {
        assertThat(caret("中国,x", 4)).isEqualTo(5);
        assertThat(caret("e\u0301,x", 4)).isEqualTo(2);
        assertThat(caret("😀,x", 3)).isEqualTo(3);
        assertThat(caret("𝔸,x", 3)).isEqualTo(2);
        assertThat(caret("\u200B,x", 3)).isEqualTo("[U+200B],".length());
        assertThat(caret("\t\tx", 3)).isEqualTo(2);
    }

    @Test
    void aLineThatEndsBeforeThePlaceHasItsCaretBehindIt() {
        assertThat(caret("a,b", 4)).isEqualTo(3);
        assertThat(caret("", 1)).isZero();
    }

    @Test
    void ofALongLineOnlyWhatIsNearIsShown() {
        String text = text("x".repeat(5_000) + "!" + "y".repeat(5_000), 5_001);
        String[] lines = text.split("\n", -1);
        assertThat(lines[1]).hasSizeLessThan(200);
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('!');
    }

    private static int caret(String line, int column) {
        return text(line, column).lines().skip(2).findFirst().orElseThrow().indexOf('^') - 4;
    }

    private static String text(String line, int column) {
        return new Diagnostic("f.yaml", 3, column, "code", "is wrong", line, null).text();
    }
}
