package org.casebook.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.casebook.container.text.Bytes;
import org.casebook.language.Message;

/** A PDF document: its pages, its properties, its attachments, and what its earlier versions in the same file had. */
final class PdfDocument implements Format {
    /** Readers take a document for one if it says so near its beginning. */
    private static final int FIRST_LINES = 1024;

    private static final String STREAM = "stream";
    private static final String END = "%%EOF";

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        for (int at = 0; at < Math.min(FIRST_LINES, bytes.size()); at++) {
            if (bytes.hasAt(at, "%PDF-")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws Unopenable, IOException {
        measure(bytes, opening);
        PdfFonts.standIn();
        read(place, bytes.all(), opening);
        for (int end : earlierEnds(bytes)) {
            try {
                read(place, bytes.part(0, end), opening);
            } catch (IOException | RuntimeException half) {
                // The first part of a document that is to be shown before all of it is there, not a version of it.
            }
        }
    }

    private static void read(FileLocation place, byte[] bytes, Opening opening) throws Unopenable, IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PdfPages(document, place, opening).read();
            new PdfObjects(document, place, opening).read();
        } catch (InvalidPasswordException secret) {
            throw new Unopenable(Message.of("container.encrypted"));
        }
    }

    /** Unpacks every stream once and throws it away: the library would keep a bomb in memory. */
    private static void measure(Bytes bytes, Opening opening) {
        for (int at = next(bytes, STREAM, 0); at >= 0; at = next(bytes, STREAM, at + STREAM.length())) {
            int start = at + STREAM.length();
            while (start < bytes.size() && (bytes.all()[start] == '\r' || bytes.all()[start] == '\n')) {
                start++;
            }
            measure(Arrays.copyOfRange(bytes.all(), start, bytes.size()), opening, 2);
        }
    }

    private static void measure(byte[] packed, Opening opening, int times) {
        if (packed.length < 2 || packed[0] != 0x78) {
            return;
        }
        try {
            byte[] unpacked = opening.unpack(new InflaterInputStream(new ByteArrayInputStream(packed)));
            if (times > 1) {
                measure(unpacked, opening, times - 1);
            }
        } catch (IOException other) {
            // It is packed in another way, or encrypted.
        }
    }

    /** Where versions before the last one end. Saving may only add to a document, so that what was taken out is still there. */
    private static List<Integer> earlierEnds(Bytes bytes) {
        List<Integer> ends = new ArrayList<>();
        for (int at = next(bytes, END, 0); at >= 0; at = next(bytes, END, at + END.length())) {
            ends.add(at + END.length());
        }
        return ends.isEmpty() ? ends : ends.subList(0, ends.size() - 1);
    }

    private static int next(Bytes bytes, String word, int from) {
        for (int at = bytes.indexOf(word.charAt(0), from);
                at < bytes.size();
                at = bytes.indexOf(word.charAt(0), at + 1)) {
            if (bytes.hasAt(at, word)) {
                return at;
            }
        }
        return -1;
    }
}
