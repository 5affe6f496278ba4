package org.casebook.pages.view;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.pages.view.FigureNote.Kind;

/**
 * The small print of a table: under it one note of each kind, and in a cell one mark that leads there. What holds for one
 * figure alone stands on the list that the figure opens.
 */
public final class Footnotes {
    private final String anchor;
    private final Texts texts;
    private final Map<Kind, Merged> merged = new EnumMap<>(Kind.class);

    /** A text that depends on how many there are. */
    @FunctionalInterface
    public interface Texts {
        String counted(String key, int count);
    }

    /** Of the table with this anchor. */
    public Footnotes(String table, Texts texts) {
        this.anchor = table + "-notes";
        this.texts = texts;
    }

    /** The row with marks instead of its small print. */
    public FigureRow mark(FigureRow row) {
        return new FigureRow(
                row.name(),
                row.cells().stream().map(this::mark).toList(),
                row.values().stream().map(this::mark).toList(),
                row.total());
    }

    /** The cell with one mark at most, behind its first figure that has small print. */
    public FigureCell mark(FigureCell cell) {
        Optional<FigureView> imposed = cell.imposed().map(this::mark);
        Optional<FigureView> standing = cell.standing().map(this::mark);
        boolean isMarked = imposed.flatMap(FigureView::mark).isPresent();
        return new FigureCell(
                cell.label(),
                imposed,
                isMarked ? cell.standing().map(figure -> figure.withNotes(List.of())) : standing,
                cell.noneStands());
    }

    public FigureView mark(FigureView figure) {
        figure.notes()
                .forEach(note -> merged.computeIfAbsent(note.kind(), none -> new Merged())
                        .add(note));
        return figure.notes().isEmpty() ? figure : figure.marked(anchor);
    }

    /** The notes of all that was marked before, one of a kind. */
    public List<Footnote> notes() {
        return merged.entrySet().stream()
                .map(note -> note(note.getKey(), note.getValue()))
                .toList();
    }

    private Footnote note(Kind kind, Merged notes) {
        return new Footnote(anchor, Passage.of(texts.counted("notes." + kind.code(), notes.number())));
    }

    /** The cases of all notes of one kind. */
    private static final class Merged {
        private final Set<String> cases = new HashSet<>();
        private int most;

        void add(FigureNote note) {
            cases.addAll(note.cases());
            most = Math.max(most, note.number());
        }

        /** As many as are told apart; one figure may tell of more, of which some are withheld. */
        int number() {
            return Math.max(cases.size(), most);
        }
    }

    /**
     * A note under the table.
     *
     * @param anchor the place of all of them
     */
    public record Footnote(String anchor, Passage text) {}
}
