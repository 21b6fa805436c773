package org.mandate.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** A step of the build: does what users do most, so that the class-data archive made of this run knows the classes. */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Ranks a case with the rules as compiled ahead, then with the rules compiled anew, as after an edit.
     *
     * @param arguments the case
     */
    public static void main(String[] arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        for (String[] command : new String[][] {
            {"rank", "--help"},
            {"rnak"},
            {"rank", arguments[0]},
            {"rank", arguments[0], "--json"},
            {"rank", arguments[0], "--no-cache"}
        }) {
            Main.run(nowhere, nowhere, command);
        }
    }
}
