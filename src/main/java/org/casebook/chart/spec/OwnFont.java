package org.casebook.chart.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casebook.chart.lettering.Typeface;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.language.Message;

/** The font that a publication may lay beside its charts, for letters that those of Casebook lack. */
public final class OwnFont {
    static final String NAME = "font.ttf";

    private static final String FILE = "charts/" + NAME;
    private static final long MOST_BYTES = 40_000_000;

    private OwnFont() {}

    /**
     * Reads it.
     *
     * @param folder {@code charts/}; it need not be there
     */
    public static Reading<Optional<Typeface>> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return new Reading<>(Optional.of(Optional.empty()), List.of());
        }
        if (Files.size(file) > MOST_BYTES) {
            return refused("chart.font.large");
        }
        try {
            return new Reading<>(Optional.of(Optional.of(new Typeface(Files.readAllBytes(file)))), List.of());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return refused("chart.font");
        }
    }

    private static Reading<Optional<Typeface>> refused(String key) {
        return new Reading<>(Optional.empty(), List.of(new Problem(SpecText.RULE, FILE, 0, "", Message.of(key))));
    }
}
