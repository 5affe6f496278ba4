package org.casebook.container;

import java.util.List;
import org.casebook.container.text.Bytes;
import org.casebook.language.Message;

/** Every kind of file that can be looked into; a file is of the first that fits. */
final class Formats {
    private static final List<Format> ALL = List.of(
            new PngPicture(),
            new JpegPicture(),
            new GifPicture(),
            new WebpPicture(),
            new IconPicture(),
            new PlainRecords(),
            new FontNames(),
            new PdfDocument(),
            new ZipArchive(),
            new PackedStream(),
            new TarArchive(),
            new DatabaseFile(),
            new ClosedFormat(),
            new TextFile());

    private Formats() {}

    static Format of(FileLocation place, Bytes bytes) throws Unopenable {
        return ALL.stream()
                .filter(format -> format.fits(place, bytes))
                .findFirst()
                .orElseThrow(() -> new Unopenable(Message.of("container.unknown")));
    }
}
