package org.casebook.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.casebook.container.text.Bytes;
import org.jspecify.annotations.Nullable;

/** A file that is packed by itself, with gzip or bzip2. */
final class PackedStream implements Format {
    private static final String GZIP = "\u001f\u008b";

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return bytes.startsWith(GZIP) || (bytes.startsWith("BZh") && bytes.hasAt(4, "1AY&SY"));
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws IOException {
        byte[] unpacked;
        if (bytes.startsWith(GZIP)) {
            try (GzipCompressorInputStream in = GzipCompressorInputStream.builder()
                    .setInputStream(new ByteArrayInputStream(bytes.all()))
                    .setDecompressConcatenated(true)
                    .setFileNameCharset(StandardCharsets.UTF_8)
                    .get()) {
                opening.passage(place, words(in.getMetaData().getFileName()));
                opening.passage(place, words(in.getMetaData().getComment()));
                unpacked = opening.unpack(in);
            }
        } else {
            try (InputStream in = new BZip2CompressorInputStream(new ByteArrayInputStream(bytes.all()), true)) {
                unpacked = opening.unpack(in);
            }
        }
        // It has no name of its own: what is said of it is said of the file.
        opening.file(new FileLocation(place.shown(), place.name(), place.depth() + 1), unpacked);
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
