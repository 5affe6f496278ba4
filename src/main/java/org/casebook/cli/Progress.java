package org.casebook.cli;

import java.util.function.Consumer;
import org.casebook.Publication.Stage;

/** Says on a terminal, in one line that is written over, what is being done; says nothing in a pipe. */
final class Progress implements Consumer<Stage> {
    /** Set by the launcher, which can tell a terminal on every JDK. */
    private static final String ON_A_TERMINAL = "casebook.progress";

    private static final String START_OF_LINE = "\r";
    private static final String ERASE_LINE = "\u001b[K";

    private final Speaker speaker;
    private final boolean shown;

    Progress(Speaker speaker) {
        this.speaker = speaker;
        this.shown = Boolean.getBoolean(ON_A_TERMINAL);
    }

    @Override
    public void accept(Stage stage) {
        show(speaker.text(key(stage)));
    }

    /** Of what is shown while a stage is at work: its own name. */
    static String key(Stage stage) {
        return switch (stage) {
            case CHECK -> "progress.check";
            case TABULATE -> "progress.tabulate";
            case DRAW -> "progress.draw";
            case BAKE -> "progress.bake";
            case EXAMINE -> "progress.examine";
            case PUBLISH -> "progress.publish";
        };
    }

    /** Clears the line for what comes next. */
    void end() {
        show("");
    }

    void show(String text) {
        if (shown) {
            speaker.words().print(START_OF_LINE + ERASE_LINE + text);
            speaker.words().flush();
        }
    }
}
