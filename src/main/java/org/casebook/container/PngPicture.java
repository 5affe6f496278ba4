package org.casebook.container;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.casebook.container.text.Bytes;

/** The texts of a PNG picture (PNG 3.0, section 11.3.3), packed or not, and its EXIF. */
final class PngPicture implements Format {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    /** Points, colours and times: no words. */
    private static final Set<String> SILENT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "bKGD", "pHYs", "tIME", "sBIT", "hIST",
            "acTL", "fcTL", "fdAT", "cICP");

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return bytes.startsWith(SIGNATURE);
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws IOException {
        int at = SIGNATURE.length();
        String type = "";
        while (!type.equals("IEND")) {
            int length = bytes.intAt(at, ByteOrder.BIG_ENDIAN);
            type = bytes.latin(at + 4, 4);
            chunk(place, type, new Bytes(bytes.part(at + 8, length)), opening);
            at += length + 12;
        }
        opening.rest(place, at > bytes.size() ? new byte[0] : bytes.from(at));
    }

    private static void chunk(FileLocation place, String type, Bytes chunk, Opening opening) throws IOException {
        switch (type) {
            case "tEXt" -> text(place, chunk, chunk.indexOf(0, 0) + 1, Packing.NONE, opening);
            case "zTXt", "iCCP" -> text(place, chunk, chunk.indexOf(0, 0) + 2, Packing.ZLIB, opening);
            case "iTXt" -> internationalText(place, chunk, opening);
            default -> {
                if (!SILENT.contains(type)) {
                    opening.strings(place, chunk.all());
                }
            }
        }
    }

    private enum Packing {
        NONE,
        ZLIB
    }

    /** A keyword, the way of packing, a language, the keyword in it, and the text; a zero byte ends each. */
    private static void internationalText(FileLocation place, Bytes chunk, Opening opening) throws IOException {
        int keyword = chunk.indexOf(0, 0);
        int language = chunk.indexOf(0, keyword + 3);
        int translated = chunk.indexOf(0, language + 1);
        Packing packing = chunk.at(keyword + 1) == 0 ? Packing.NONE : Packing.ZLIB;
        opening.text(place, chunk.part(language + 1, translated - language - 1));
        text(place, chunk, translated + 1, packing, opening);
    }

    private static void text(FileLocation place, Bytes chunk, int start, Packing packing, Opening opening)
            throws IOException {
        if (start > chunk.size()) {
            throw new EOFException();
        }
        byte[] keyword = chunk.part(0, chunk.indexOf(0, 0));
        opening.text(place, keyword);
        byte[] written = chunk.from(start);
        byte[] text = packing == Packing.NONE
                ? written
                : opening.unpack(new InflaterInputStream(new ByteArrayInputStream(written)));
        opening.text(place, text);
        if (new Bytes(keyword).startsWith("Raw profile type")) {
            opening.strings(place, profile(text));
        }
    }

    /** A profile as ImageMagick writes it: its name, its length, and hexadecimal digits. */
    private static byte[] profile(byte[] text) {
        String[] words = new String(text, StandardCharsets.ISO_8859_1).strip().split("\\s+", 3);
        String digits = words.length < 3 ? "" : words[2].replaceAll("[^0-9A-Fa-f]", "");
        return HexFormat.of().parseHex(digits.substring(0, digits.length() & ~1));
    }
}
