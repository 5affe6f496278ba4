package org.casebook.container;

import java.io.IOException;
import java.nio.ByteOrder;
import org.casebook.container.text.Bytes;

/** An icon: several pictures, of which those in PNG may have texts. */
final class IconPicture implements Format {
    private static final int HEADER = 6;
    private static final int ENTRY = 16;

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return (bytes.startsWith("\0\0\1\0") || bytes.startsWith("\0\0\2\0")) && bytes.size() > HEADER + ENTRY;
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws IOException {
        int pictures = bytes.shortAt(4, ByteOrder.LITTLE_ENDIAN);
        int end = HEADER + pictures * ENTRY;
        for (int i = 0; i < pictures; i++) {
            int length = bytes.intAt(HEADER + i * ENTRY + 8, ByteOrder.LITTLE_ENDIAN);
            int start = bytes.intAt(HEADER + i * ENTRY + 12, ByteOrder.LITTLE_ENDIAN);
            picture(place, new Bytes(bytes.part(start, length)), opening);
            end = Math.max(end, start + length);
        }
        opening.rest(place, bytes.from(end));
    }

    /** Any other is a bitmap without its header. */
    private static void picture(FileLocation place, Bytes picture, Opening opening) {
        if (picture.startsWith("\u0089PNG")) {
            opening.file(new FileLocation(place.shown(), "", place.depth() + 1), picture.all());
        }
    }
}
