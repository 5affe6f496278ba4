package org.casebook.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;

/** The font that a publication may lay beside its charts, for letters that those of Casebook lack. */
final class OwnFont {
    static final String NAME = "font.ttf";

    private static final String FILE = "charts/" + NAME;
    private static final long MOST_BYTES = 40_000_000;

    private OwnFont() {}

    /**
     * Reads it.
     *
     * @param folder {@code charts/}; it need not be there
     */
    static Reading<Optional<Typeface>> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return new Reading<>(Optional.of(Optional.empty()), List.of());
        }
        if (Files.size(file) > MOST_BYTES) {
            return refused("is larger than 40 MB.", "Take one with the letters of one script.");
        }
        try {
            return new Reading<>(Optional.of(Optional.of(new Typeface(Files.readAllBytes(file)))), List.of());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return refused(
                    "is no font that can be read here.",
                    "Save a TrueType font with outlines of its own (.ttf, not a collection, no .otf renamed) under this name,"
                            + " or take it away.");
        }
    }

    private static Reading<Optional<Typeface>> refused(String message, String remedy) {
        return new Reading<>(Optional.empty(), List.of(new Problem(SpecText.RULE, FILE, 0, "", message, remedy)));
    }
}
