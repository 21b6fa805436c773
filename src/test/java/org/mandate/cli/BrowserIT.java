package org.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandate.testing.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of Mali in a browser, wide and on a phone, light and dark. Skipped where there is no Chromium. */
final class BrowserIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Looks at the page with everything unfolded, and tells the page around it what it found. */
    private static final String LOOK = """
            window.addEventListener('load', async () => {
              document.querySelectorAll('details').forEach(d => { d.open = true; });
              const wide = e => e.closest('.wide') === null && e.getBoundingClientRect().right > innerWidth + 1
                  && getComputedStyle(e).position !== 'absolute';
              const found = {
                width: innerWidth,
                page: document.documentElement.scrollWidth,
                wide: [...document.querySelectorAll('main *')].filter(wide).map(e => e.outerHTML.slice(0, 120)),
                broken: [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))
                    .filter(h => !h.startsWith('#') || !document.getElementById(decodeURIComponent(h.slice(1)))),
                axe: (await axe.run({resultTypes: ['violations']})).violations
                    .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))
              };
              parent.postMessage('FOUND' + btoa(unescape(encodeURIComponent(JSON.stringify(found)))) + 'FOUND', '*');
            });
            """;

    /** A window is never as narrow as a phone; a frame is. */
    private static final String FRAME = """
            <!DOCTYPE html><body><iframe src="looked.html" style="width:WIDTHpx;height:900px;border:0"></iframe><script>
            window.addEventListener('message', e => { document.body.textContent = e.data; });
            </script></body>
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void rank() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium here");
        Program.run(folder, "rank", "mali-2023", "--out", folder.toString(), "--format", "html")
                .exits(0);
        String html = Files.readString(folder.resolve("mali-2023/report.html"));
        // What looks at the page is no part of it: the page itself lets no other script run.
        String looked = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>", "")
                .replace("</body>", "<script>" + axe() + "</script><script>" + LOOK + "</script></body>");
        Files.writeString(folder.resolve("looked.html"), looked);
    }

    @ParameterizedTest
    @CsvSource({"375,light", "1280,light", "1280,dark"})
    void isReadableByAll(int width, String scheme) throws Exception {
        JsonNode found = look(width, scheme);
        assertThat(found.get("page").asInt()).as("width of the page").isLessThanOrEqualTo(width);
        assertThat(found.get("wide")).as("what is wider than the screen").isEmpty();
        assertThat(found.get("broken")).as("links that lead nowhere").isEmpty();
        assertThat(found.get("axe").toPrettyString()).as("what axe-core finds").isEqualTo("[ ]");
    }

    private static JsonNode look(int width, String scheme) throws Exception {
        Path frame = folder.resolve("frame-" + width + ".html");
        Files.writeString(frame, FRAME.replace("WIDTH", String.valueOf(width)));
        Path dom = folder.resolve("dom-" + width + scheme + ".txt");
        Process browser = new ProcessBuilder(List.of(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,1000",
                        "--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? 0 : 1),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        frame.toUri().toString()))
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor(120, TimeUnit.SECONDS))
                .as("the browser ends")
                .isTrue();
        Matcher matcher = Pattern.compile("FOUND([A-Za-z0-9+/=]+)FOUND").matcher(Files.readString(dom));
        assertThat(matcher.find()).as("what was found").isTrue();
        byte[] json = java.util.Base64.getDecoder().decode(matcher.group(1));
        return JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8));
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(BrowserIT.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
