package org.casebook.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.casebook.container.text.Bytes;

/** The names in a font (OpenType 1.9, table {@code name}), packed as WOFF 1.0 or not: author, licence, owner. */
final class FontNames implements Format {
    private static final List<String> STARTS = List.of("\0\1\0\0", "OTTO", "true", "wOFF");
    /** The tables in which words stand. */
    private static final Set<String> WORDS = Set.of("name", "meta", "SVG ");

    private static final String WOFF = "wOFF";

    /** A table of a font: where it is, how long, and how long when it is unpacked. */
    private record FontTable(String tag, int start, int length, int unpacked) {}

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return STARTS.stream().anyMatch(bytes::startsWith) && bytes.size() > 64 && bytes.indexOf(0, 0) < 16;
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws IOException {
        boolean packed = bytes.startsWith(WOFF);
        int tables = bytes.shortAt(packed ? 12 : 4, ByteOrder.BIG_ENDIAN);
        for (int i = 0; i < tables; i++) {
            FontTable table = packed ? packed(bytes, 44 + i * 20) : plain(bytes, 12 + i * 16);
            byte[] part = bytes.part(table.start, table.length);
            if (WORDS.contains(table.tag)) {
                opening.strings(
                        place,
                        table.length < table.unpacked
                                ? opening.unpack(new InflaterInputStream(new ByteArrayInputStream(part)))
                                : part);
            }
        }
        if (packed && bytes.intAt(28, ByteOrder.BIG_ENDIAN) > 0) {
            byte[] about = bytes.part(bytes.intAt(24, ByteOrder.BIG_ENDIAN), bytes.intAt(28, ByteOrder.BIG_ENDIAN));
            opening.text(place, opening.unpack(new InflaterInputStream(new ByteArrayInputStream(about))));
        }
    }

    private static FontTable plain(Bytes bytes, int at) throws IOException {
        int length = bytes.intAt(at + 12, ByteOrder.BIG_ENDIAN);
        return new FontTable(bytes.latin(at, 4), bytes.intAt(at + 8, ByteOrder.BIG_ENDIAN), length, length);
    }

    private static FontTable packed(Bytes bytes, int at) throws IOException {
        return new FontTable(
                bytes.latin(at, 4),
                bytes.intAt(at + 4, ByteOrder.BIG_ENDIAN),
                bytes.intAt(at + 8, ByteOrder.BIG_ENDIAN),
                bytes.intAt(at + 12, ByteOrder.BIG_ENDIAN));
    }
}
