package org.casebook.container;

import java.util.List;
import org.casebook.container.text.Bytes;

/**
 * Files that are not packed, so that their words can be read without knowing every record of them: pictures as TIFF and
 * BMP, drawings of Windows, and what macOS and the makers of office documents add to archives.
 */
final class PlainRecords implements Format {
    private static final List<String> STARTS = List.of(
            "II*\0", // TIFF
            "MM\0*",
            "\u00d7\u00cd\u00c6\u009a", // Windows metafile
            "\0\5\26\7", // AppleDouble
            "\0\0\0\1Bud1"); // .DS_Store

    private static final int PLACE_OF_EMF = 40;

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return STARTS.stream().anyMatch(bytes::startsWith)
                || (bytes.startsWith("\1\0\0\0") && bytes.hasAt(PLACE_OF_EMF, " EMF"))
                || (bytes.startsWith("BM") && bytes.hasAt(6, "\0\0\0\0"))
                || isOfOffice(place);
    }

    /** Settings of a printer, and the places of lines: neither is a text of the document. */
    private static boolean isOfOffice(FileLocation place) {
        return place.depth() > 0
                && (place.name().matches("(?i).*/printerSettings\\d*\\.bin")
                        || place.name().equals("layout-cache"));
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) {
        opening.strings(place, bytes.all());
    }
}
