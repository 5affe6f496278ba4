package org.casebook.container.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The encodings that a text may be in. Nobody says which, so that an old one is read in each that its bytes allow: what
 * is wrong makes no sense, and finds nothing.
 */
public final class Encodings {
    private static final List<Charset> WIDE = charsets("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE");

    /** Of one byte for a letter, and of East Asia. */
    private static final List<Charset> OLD = charsets(
            "windows-1251",
            "KOI8-U",
            "IBM866",
            "ISO-8859-5",
            "x-MacCyrillic",
            "windows-1252",
            "windows-1250",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "ISO-8859-7",
            "GB18030",
            "Big5",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR",
            "TIS-620");

    private static final Charset JAPANESE_MAIL = Charset.forName("ISO-2022-JP");
    private static final int ESCAPE = 0x1b;
    private static final double NEARLY_ALL = 0.97;

    private Encodings() {}

    private static List<Charset> charsets(String... names) {
        return Stream.of(names)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();
    }

    /** What the bytes say in each encoding that they may be in; nothing where they are no text. */
    public static List<String> readings(byte[] bytes) {
        Optional<String> marked = marked(bytes);
        if (marked.isPresent()) {
            return List.of(marked.get());
        }
        if (hasControls(bytes)) {
            return WIDE.stream()
                    .flatMap(charset -> decode(bytes, charset).stream())
                    .filter(Encodings::isProse)
                    .toList();
        }
        Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && !has(bytes, ESCAPE)) {
            return List.of(utf8.get());
        }
        List<String> readings = new ArrayList<>(utf8.stream().toList());
        Stream.concat(OLD.stream(), Stream.of(JAPANESE_MAIL))
                .flatMap(charset -> decode(bytes, charset).stream())
                .distinct()
                .forEach(readings::add);
        if (readings.isEmpty()) {
            readings.add(new String(bytes, OLD.get(0)));
        }
        return readings;
    }

    /** A text that begins with a byte order mark. That of UTF-32 begins as that of UTF-16 does. */
    private static Optional<String> marked(byte[] bytes) {
        Bytes file = new Bytes(bytes);
        for (Charset charset : WIDE) {
            byte[] mark = "\ufeff".getBytes(charset);
            if (file.startsWith(new String(mark, StandardCharsets.ISO_8859_1))) {
                Optional<String> text = decode(bytes, charset).filter(Encodings::isProse);
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean has(byte[] bytes, int sought) {
        return new Bytes(bytes).indexOf(sought, 0) < bytes.length;
    }

    /** Whether a byte is none of a text of one byte for a letter. */
    private static boolean hasControls(byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && !isOfText(one)) {
                return true;
            }
        }
        return false;
    }

    /** Tabs, ends of lines and pages, the old end of a file, and the beginning of another set of letters. */
    private static boolean isOfText(int control) {
        return (control >= '\t' && control <= '\r') || control == 0x1a || control == ESCAPE;
    }

    /** Whether characters are those of words: by chance they are of every script, of none, and controls. */
    private static boolean isProse(String text) {
        long usual = text.codePoints().filter(Encodings::isUsual).count();
        long all = text.codePoints().count();
        return usual >= all * NEARLY_ALL && (all > 8 || text.codePoints().allMatch(Encodings::isUsual));
    }

    private static boolean isUsual(int character) {
        return switch (Character.getType(character)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            case Character.CONTROL -> isOfText(character);
            default -> true;
        };
    }
}
