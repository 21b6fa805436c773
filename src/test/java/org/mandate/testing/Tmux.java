package org.mandate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A shell in a terminal that nobody sees: types, and reads the screen. */
public final class Tmux {

    private static final long LONGEST_SECONDS = 60;
    private static final long LOOK_MILLIS = 50;

    private final Path socket;

    private Tmux(Path socket) {
        this.socket = socket;
    }

    /** Whether the program is there. */
    public static boolean isThere() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Opens a terminal of a size with a plain shell in it; {@code folder} is for its socket. */
    public static Tmux open(Path folder, int columns, int lines) throws IOException, InterruptedException {
        Tmux tmux = new Tmux(folder.resolve("tmux"));
        tmux.command(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-s",
                "test",
                "-x",
                "" + columns,
                "-y",
                "" + lines,
                "env -u COLUMNS PS1='> ' TERM=screen LC_ALL=C.UTF-8 sh");
        tmux.until(">");
        return tmux;
    }

    /** Types a line and Enter. */
    public void type(String line) throws IOException, InterruptedException {
        command("send-keys", "-t", "test", "-l", line);
        press("Enter");
    }

    /** Presses a key, such as {@code C-c}. */
    public void press(String key) throws IOException, InterruptedException {
        command("send-keys", "-t", "test", key);
    }

    /** What the screen shows. */
    public String screen() throws IOException, InterruptedException {
        return command("capture-pane", "-p", "-t", "test");
    }

    /** The same with lines that the terminal broke as one. */
    public String unbroken() throws IOException, InterruptedException {
        return command("capture-pane", "-p", "-J", "-t", "test").replaceAll("(?m) +$", "");
    }

    /** Waits until the screen shows all of these, and returns it. */
    public String until(String... texts) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        String screen = screen();
        while (!List.of(texts).stream().allMatch(screen::contains) && System.nanoTime() < end) {
            Thread.sleep(LOOK_MILLIS);
            screen = screen();
        }
        assertThat(screen).contains(texts);
        return screen;
    }

    private String command(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
        all.addAll(List.of(arguments));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Ends the shell and what runs in it. */
    public void end() throws IOException, InterruptedException {
        command("kill-server");
    }
}
