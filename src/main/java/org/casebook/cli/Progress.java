package org.casebook.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.casebook.Publication.Stage;

/** Says on a terminal, in one line that is written over, what is being done; says nothing in a pipe. */
final class Progress implements Consumer<Stage> {
    /** Set by the launcher, which can tell a terminal on every JDK. */
    private static final String ON_A_TERMINAL = "casebook.progress";

    private static final String START_OF_LINE = "\r";
    private static final String ERASE_LINE = "\u001b[K";

    private final PrintWriter words;
    private final boolean shown;

    Progress(PrintWriter words) {
        this.words = words;
        this.shown = Boolean.getBoolean(ON_A_TERMINAL);
    }

    @Override
    public void accept(Stage stage) {
        show(text(stage));
    }

    static String text(Stage stage) {
        return switch (stage) {
            case CHECK -> "Checking the tables …";
            case TABULATE -> "Tabulating the figures …";
            case DRAW -> "Drawing the charts …";
            case BAKE -> "Baking the pages …";
            case EXAMINE -> "Examining links, and looking for what must not be published …";
            case PUBLISH -> "Publishing the site …";
        };
    }

    /** Clears the line for what comes next. */
    void end() {
        show("");
    }

    void show(String text) {
        if (shown) {
            words.print(START_OF_LINE + ERASE_LINE + text);
            words.flush();
        }
    }
}
