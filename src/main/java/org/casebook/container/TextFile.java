package org.casebook.container;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casebook.container.text.Bytes;
import org.casebook.container.text.EncodedFiles;
import org.casebook.container.text.Encodings;
import org.casebook.container.text.WordsAsShown;

/** A text, in whatever encoding: as it is written, as it is shown, and the files that are written in it as letters. */
final class TextFile implements Format {
    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return bytes.size() == 0 || !Encodings.readings(bytes.all()).isEmpty();
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws Unopenable {
        List<String> readings = Encodings.readings(bytes.all());
        for (String text : readings) {
            opening.lines(place, text.getBytes(StandardCharsets.UTF_8));
            WordsAsShown.of(text).forEach(shown -> opening.passage(place, shown));
        }
        if (!readings.isEmpty()) {
            for (byte[] file : EncodedFiles.in(readings.get(0))) {
                opening.file(new FileLocation(place.shown(), "", place.depth() + 1), file);
            }
        }
    }
}
