package org.casebook.validate.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An encoding for which UTF-8 was mistaken, so that each letter became two or three others: {@code BjÃ¸rn},
 * {@code РђРЅРЅР°}. A word is taken for such only if its bytes are UTF-8 throughout, and only where no language writes
 * those signs beside each other.
 */
final class Misreading {
    /** In the order in which they are tried; where two repair the same words the first is told. */
    static final List<Misreading> ALL = Stream.of(
                    Map.entry("windows-1251", MisreadLetters.CYRILLIC),
                    Map.entry("windows-1252", MisreadLetters.LATIN),
                    Map.entry("windows-1250", MisreadLetters.LATIN_OF_THE_EAST),
                    Map.entry("KOI8-R", MisreadLetters.CYRILLIC),
                    Map.entry("IBM866", MisreadLetters.CYRILLIC),
                    Map.entry("x-MacCyrillic", MisreadLetters.CYRILLIC),
                    Map.entry("x-MacRoman", MisreadLetters.LATIN),
                    Map.entry("IBM437", MisreadLetters.LATIN),
                    Map.entry("IBM850", MisreadLetters.LATIN))
            // Some a Java has only in a module that it may lack.
            .filter(one -> Charset.isSupported(one.getKey()))
            .map(one -> new Misreading(one.getKey(), one.getValue()))
            .toList();

    private enum MisreadLetters {
        CYRILLIC,
        LATIN,
        LATIN_OF_THE_EAST
    }

    private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n]+");

    /** A dash whose last sign was made a straight quotation mark. */
    private static final Pattern STRAIGHTENED = Pattern.compile("(вЂ|â€)\"");

    /** Signs that end words in any language, and so may stand behind a capital letter with an accent. */
    private static final String ENDS = "®™©°”“’‘‚„…–—›»";

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int FIRST_CONTINUATION = 0x80;
    private static final int FIRST_LEAD = 0xC2;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int LAST_LEAD = 0xF4;

    private final Charset charset;
    private final MisreadLetters letters;
    private final Map<Character, Integer> bytes = new HashMap<>();

    private Misreading(String charset, MisreadLetters letters) {
        this.charset = Charset.forName(charset);
        this.letters = letters;
        for (int code = FIRST_CONTINUATION; code <= 0xFF; code++) {
            String letter = new String(new byte[] {(byte) code}, this.charset);
            bytes.put(letter.charAt(0), code);
        }
        // Bytes for which an encoding has no letter stay as they are.
        for (int code = FIRST_CONTINUATION; code < NO_BREAK_SPACE; code++) {
            bytes.putIfAbsent((char) code, code);
        }
        bytes.remove('\uFFFD');
    }

    String encoding() {
        return charset.name();
    }

    /** Whether the letter can begin a letter of UTF-8. Of IBM866 those of two bytes alone: others are Russian letters. */
    boolean isLead(char letter) {
        int code = bytes.getOrDefault(letter, 0);
        return code >= FIRST_LEAD && code <= (encoding().equals("IBM866") ? FIRST_OF_THREE - 1 : LAST_LEAD);
    }

    boolean isContinuation(char letter) {
        int code = bytes.getOrDefault(letter, 0);
        return code >= FIRST_CONTINUATION && code < FIRST_LEAD - 2;
    }

    /** The text as it was; empty where no word of it was surely misread. */
    Optional<String> repair(String text) {
        boolean sure = false;
        StringBuilder repaired = new StringBuilder();
        Matcher word = WORD.matcher(STRAIGHTENED.matcher(text).replaceAll("$1\u201D"));
        while (word.find()) {
            Optional<MisreadWord> meant = word(word.group());
            sure |= meant.filter(MisreadWord::isSure).isPresent();
            word.appendReplacement(
                    repaired,
                    Matcher.quoteReplacement(meant.map(MisreadWord::meant).orElse(word.group())));
        }
        return sure ? Optional.of(word.appendTail(repaired).toString()) : Optional.empty();
    }

    /**
     * A word that may have been misread.
     *
     * @param meant as it was
     * @param isSure whether it can be nothing else
     */
    private record MisreadWord(String meant, boolean isSure) {}

    private Optional<MisreadWord> word(String written) {
        int[] codes = new int[written.length()];
        for (int position = 0; position < codes.length; position++) {
            char letter = written.charAt(position);
            codes[position] = code(letter, position == 0 ? 0 : codes[position - 1]);
            if (codes[position] < 0) {
                return Optional.empty();
            }
        }
        return decode(codes).map(meant -> new MisreadWord(meant, isSure(written, codes, meant)));
    }

    private int code(char letter, int before) {
        boolean isCyrillic = encoding().equals("windows-1251");
        // The only byte for which windows-1251 has no letter: the second one of "И".
        if (isCyrillic && before == 0xD0 && (letter == '?' || letter == '\uFFFD')) {
            return 0x98;
        }
        return letter < FIRST_CONTINUATION ? letter : bytes.getOrDefault(letter, -1);
    }

    /** The bytes as UTF-8. A no-break space at the end may have been cut off as white space. */
    private Optional<String> decode(int... codes) {
        byte[] bytes = new byte[codes.length + 1];
        for (int position = 0; position < codes.length; position++) {
            bytes[position] = (byte) codes[position];
        }
        bytes[codes.length] = (byte) NO_BREAK_SPACE;
        return decode(bytes, codes.length)
                .or(() -> mayBeCutOff(codes[codes.length - 1]) ? decode(bytes, bytes.length) : Optional.empty());
    }

    /** Whether only the no-break space is missing: behind it of "à", or of "Р". */
    private boolean mayBeCutOff(int last) {
        return bytes.getOrDefault('\u00A0', 0) == NO_BREAK_SPACE && (last == 0xC3 || last == 0xD0);
    }

    private static Optional<String> decode(byte[] bytes, int length) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private boolean isSure(String written, int[] codes, String meant) {
        List<Integer> leads = new ArrayList<>();
        for (int position = 0; position < codes.length; position++) {
            if (codes[position] >= FIRST_LEAD - 2) {
                leads.add(position);
            }
        }
        if (leads.isEmpty() || !isText(meant) || !hasSigns(written)) {
            return false;
        }
        if (leads.size() > 1) {
            return isOneScript(meant)
                    && (letters != MisreadLetters.LATIN_OF_THE_EAST || hasSmallBefore(written, leads));
        }
        int lead = leads.get(0);
        return isPunctuation(codes, lead) || isSureLetter(written, codes, lead);
    }

    /** In the encodings of DOS and Unix the second of two signs is a line of a frame far more often than a letter. */
    private boolean hasSigns(String written) {
        return charset.name().startsWith("windows")
                || written.chars().anyMatch(letter -> letter >= FIRST_CONTINUATION && !Character.isLetter(letter));
    }

    private static boolean isPunctuation(int[] codes, int lead) {
        return codes[lead] == 0xE2 && lead + 1 < codes.length && codes[lead + 1] == 0x80;
    }

    /** A single letter of a Latin alphabet with an accent: {@code BjÃ¸rn}, {@code BjГёrn}. */
    private boolean isSureLetter(String written, int[] codes, int lead) {
        boolean accented = codes[lead] >= FIRST_LEAD && codes[lead] <= 0xC5;
        boolean afterSmall = lead > 0 && isSmallLatin(written.charAt(lead - 1));
        boolean beforeLatin = lead + 2 < codes.length && isLatin(written.charAt(lead + 2));
        if (!accented) {
            return false;
        }
        return switch (letters) {
            case CYRILLIC -> afterSmall || (lead == 0 && beforeLatin);
            case LATIN_OF_THE_EAST -> afterSmall;
            case LATIN -> afterSmall || isSureInLatin(written, codes, lead, beforeLatin);
        };
    }

    private static boolean isSureInLatin(String written, int[] codes, int lead, boolean beforeLatin) {
        if (lead + 1 >= codes.length) {
            return false;
        }
        boolean mayEnd = ENDS.indexOf(written.charAt(lead + 1)) >= 0;
        // "Å–Jessheim" is a railway, "Ã–zil" is none.
        return codes[lead] == FIRST_LEAD || !mayEnd || (beforeLatin && codes[lead] == FIRST_LEAD + 1);
    }

    private static boolean hasSmallBefore(String written, List<Integer> leads) {
        return leads.stream().anyMatch(lead -> lead > 0 && isSmallLatin(written.charAt(lead - 1)));
    }

    private static boolean isSmallLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isLatin(char letter) {
        return isSmallLatin(Character.toLowerCase(letter));
    }

    /** Whether all that is not ASCII is a letter in use, or a sign of typography. */
    private static boolean isText(String meant) {
        return meant.codePoints()
                .filter(letter -> letter >= FIRST_CONTINUATION)
                .allMatch(letter -> (Character.isLetter(letter)
                                && !isOld(letter)
                                && Character.UnicodeScript.of(letter) != Character.UnicodeScript.COMMON)
                        || (letter >= NO_BREAK_SPACE && letter <= 0xBF)
                        || (letter >= 0x2010 && letter <= 0x203A)
                        || (letter >= FIRST_CONTINUATION && letter < NO_BREAK_SPACE)
                        || letter == 0x20AC
                        || letter == 0x2116
                        || letter == 0x2122
                        || Character.getType(letter) == Character.NON_SPACING_MARK);
    }

    /** Letters of phonetic and of Church Slavonic alphabets, which chance makes of others. */
    private static boolean isOld(int letter) {
        return (letter >= 0x0180 && letter <= 0x02FF && letter != 0x0259 && letter != 0x018F && letter > 0x021B)
                || (letter >= 0x0460 && letter <= 0x048F)
                || (letter >= 0x0370 && letter <= 0x037F);
    }

    private static boolean isOneScript(String meant) {
        return meant.codePoints()
                        .filter(letter -> letter >= FIRST_CONTINUATION && Character.isLetter(letter))
                        .mapToObj(Character.UnicodeScript::of)
                        .filter(script -> script != Character.UnicodeScript.COMMON)
                        .distinct()
                        .count()
                <= 1;
    }
}
