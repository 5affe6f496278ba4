package org.casebook.container;

import java.util.List;
import org.casebook.container.text.WordsAsShown;

/** A file as its readers see it: all its texts, whatever they are packed in. */
public final class Container {
    private Container() {}

    /**
     * What a text says to the eye, if that is other than how it is written: words without tags and references, and words whose
     * letters are set apart, hyphened, or written with other signs.
     */
    public static List<String> readings(String text) {
        return WordsAsShown.mayBeIn(text) ? WordsAsShown.of(text) : List.of();
    }

    /**
     * Tells everything that can be read in a file.
     *
     * @param place the file's path, as it can be shown
     * @param bytes its bytes
     * @param limits how far it is looked into
     * @param reader is told
     * @return what could not be looked into; nothing where all could
     */
    public static List<Obstacle> read(String place, byte[] bytes, Limits limits, TextListener reader) {
        Opening opening = new Opening(reader, limits);
        try {
            opening.file(new FileLocation(place, place, 0), bytes);
        } catch (TooMuch bomb) {
            return List.of(new Obstacle(place, limits.exceeded()));
        }
        return opening.obstacles();
    }
}
