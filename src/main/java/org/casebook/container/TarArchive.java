package org.casebook.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.casebook.container.text.Bytes;

/** The files in a tar. */
final class TarArchive implements Format {
    private static final int RECORD = 512;

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return bytes.size() >= RECORD && bytes.hasAt(257, "ustar");
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(bytes.all()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                FileLocation inside = opening.inside(place, entry.getName());
                opening.passage(inside, entry.getUserName() + "\n" + entry.getGroupName() + "\n" + entry.getLinkName());
                if (!entry.isDirectory()) {
                    opening.file(inside, opening.unpack(tar));
                }
            }
        }
    }
}
