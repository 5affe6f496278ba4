package org.casebook.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.casebook.container.text.Bytes;

/** The comments of a GIF picture (GIF89a, section 24), and what programs added. */
final class GifPicture implements Format {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int END = 0x3b;
    private static final int COMMENT = 0xfe;
    private static final int OF_PROGRAM = 0xff;
    private static final int PLAIN_TEXT = 1;

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a");
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws IOException {
        int at = HEADER + colours(bytes.at(10));
        while (bytes.at(at) != END) {
            at = switch (bytes.at(at)) {
                case IMAGE -> endOfBlocks(bytes, at + 11 + colours(bytes.at(at + 9)));
                case EXTENSION -> extension(place, bytes, at, opening);
                default -> throw new IOException("no block");
            };
        }
        opening.rest(place, bytes.from(at + 1));
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static int extension(FileLocation place, Bytes bytes, int start, Opening opening) throws IOException {
        int end = endOfBlocks(bytes, start + 2);
        int kind = bytes.at(start + 1);
        if (kind == COMMENT || kind == PLAIN_TEXT) {
            opening.text(place, joined(bytes, start + 2));
        } else if (kind == OF_PROGRAM) {
            opening.strings(place, joined(bytes, start + 2));
            // XMP stands there as it is, and only its end looks like blocks.
            opening.strings(place, bytes.part(start, end - start));
        }
        return end;
    }

    private static int endOfBlocks(Bytes bytes, int start) throws IOException {
        int at = start;
        while (bytes.at(at) != 0) {
            at += bytes.at(at) + 1;
        }
        return at + 1;
    }

    private static byte[] joined(Bytes bytes, int start) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int at = start; bytes.at(at) != 0; at += bytes.at(at) + 1) {
            joined.writeBytes(bytes.part(at + 1, bytes.at(at)));
        }
        return joined.toByteArray();
    }
}
