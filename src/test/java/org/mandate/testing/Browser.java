package org.mandate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, with axe-core in the page that it looks at. */
public final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Looks at the page with everything unfolded, and tells the page around it what it found. */
    private static final String LOOK = """
            window.addEventListener('load', async () => {
              document.querySelectorAll('details').forEach(d => { d.open = true; });
              const wide = e => e.closest('.wide') === null && e.getBoundingClientRect().right > innerWidth + 1
                  && getComputedStyle(e).position !== 'absolute';
              const found = {
                page: document.documentElement.scrollWidth,
                wide: [...document.querySelectorAll('main *')].filter(wide).map(e => e.outerHTML.slice(0, 120)),
                broken: [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))
                    .filter(h => h.startsWith('#') && !document.getElementById(decodeURIComponent(h.slice(1)))),
                elsewhere: [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))
                    .filter(h => !h.startsWith('#')),
                axe: (await axe.run({resultTypes: ['violations']})).violations
                    .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')),
                more: (MORE)()
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

    private final Path scratch;

    /** With a folder of its own to work in. */
    public Browser(Path scratch) {
        this.scratch = scratch;
    }

    /** Whether there is one here. */
    public static boolean isHere() {
        return Files.isExecutable(CHROMIUM);
    }

    /**
     * Looks at a page.
     *
     * @param page the page
     * @param more a function of the page that finds more
     * @param width its width in pixels
     * @param scheme {@code light} or {@code dark}
     * @return {@code page} its width, {@code wide} what is wider than the screen, {@code broken} links within the page that
     *     lead nowhere, {@code elsewhere} the other links, {@code axe} what axe-core finds, {@code more}
     */
    public JsonNode look(Path page, String more, int width, String scheme) throws IOException, InterruptedException {
        // What looks at the page is no part of it: the page itself lets no other script run.
        String looked = Files.readString(page)
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace(
                        "</body>",
                        "<script>" + axe() + "</script><script>" + LOOK.replace("MORE", more) + "</script></body>");
        Files.writeString(scratch.resolve("looked.html"), looked);
        Path frame = scratch.resolve("frame.html");
        Files.writeString(frame, FRAME.replace("WIDTH", String.valueOf(width)));
        Matcher matcher = Pattern.compile("FOUND([A-Za-z0-9+/=]+)FOUND").matcher(dom(frame, scheme));
        assertThat(matcher.find()).as("what was found").isTrue();
        byte[] json = Base64.getDecoder().decode(matcher.group(1));
        return JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8));
    }

    /** A page as its own scripts leave it. */
    public String dom(Path page, String scheme) throws IOException, InterruptedException {
        Path dom = scratch.resolve("dom.txt");
        Process browser = new ProcessBuilder(List.of(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + scratch.resolve("profile"),
                        "--window-size=1400,1000",
                        "--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? 0 : 1),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor(120, TimeUnit.SECONDS))
                .as("the browser ends")
                .isTrue();
        return Files.readString(dom);
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
