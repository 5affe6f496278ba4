package org.casebook.container;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Set;
import org.casebook.container.text.Bytes;

/** The EXIF and XMP of a WebP picture (RFC 9649). */
final class WebpPicture implements Format {
    private static final int HEADER = 12;
    private static final Set<String> SILENT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return bytes.startsWith("RIFF") && bytes.hasAt(8, "WEBP");
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws IOException {
        int end = 8 + bytes.intAt(4, ByteOrder.LITTLE_ENDIAN);
        int at = HEADER;
        while (at < end) {
            String type = bytes.latin(at, 4);
            int length = bytes.intAt(at + 4, ByteOrder.LITTLE_ENDIAN);
            byte[] chunk = bytes.part(at + 8, length);
            if (type.equals("XMP ")) {
                opening.text(place, chunk);
            } else if (!SILENT.contains(type)) {
                opening.strings(place, chunk);
            }
            at += 8 + length + (length & 1);
        }
        opening.rest(place, at > bytes.size() ? new byte[0] : bytes.from(at));
    }
}
