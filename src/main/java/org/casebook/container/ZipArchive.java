package org.casebook.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.casebook.container.text.Bytes;
import org.casebook.container.text.SpreadsheetRows;
import org.casebook.language.Message;

/** The files in a zip, which office documents and books are too, its comments, and what stands before it. */
final class ZipArchive implements Format {
    private static final String LOCAL_HEADER = "PK\3\4";
    private static final String END = "PK\5\6";

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return bytes.startsWith(LOCAL_HEADER) || bytes.startsWith(END);
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes.all()))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            for (ZipArchiveEntry entry : entries) {
                FileLocation inside = opening.inside(place, entry.getName());
                opening.passage(inside, String.valueOf(entry.getComment() == null ? "" : entry.getComment()));
                if (!entry.isDirectory()) {
                    entry(zip, entry, inside, opening);
                }
            }
            SpreadsheetRows.of(entries, entry -> opening.unpack(zip.getInputStream(entry)))
                    .forEach((sheet, rows) -> opening.passage(opening.inside(place, sheet), rows));
        }
        comment(place, bytes, opening);
    }

    private static void entry(ZipFile zip, ZipArchiveEntry entry, FileLocation inside, Opening opening)
            throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            opening.closed(inside, Message.of("container.encrypted"));
        } else if (!zip.canReadEntryData(entry)) {
            opening.closed(inside, Message.of("container.packed"));
        } else {
            try (InputStream in = zip.getInputStream(entry)) {
                opening.file(inside, opening.unpack(in));
            }
        }
    }

    private static void comment(FileLocation place, Bytes bytes, Opening opening) throws IOException {
        for (int at = bytes.size() - 22; at >= 0; at--) {
            if (bytes.hasAt(at, END)) {
                opening.text(place, bytes.from(at + 22));
                return;
            }
        }
    }
}
