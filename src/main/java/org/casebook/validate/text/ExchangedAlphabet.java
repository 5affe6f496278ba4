package org.casebook.validate.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cyrillic of one old encoding that was read as another one of single bytes, so that each letter became one other:
 * {@code Àííà} and {@code áÎÎÁ}, or {@code бООБ} with small and capital letters exchanged.
 *
 * @param read the encoding it was mistaken for
 * @param meant the one it had
 * @param word the words that it makes
 * @param letters what of a text is put back, once such a word is found
 */
record ExchangedAlphabet(Charset read, Charset meant, Pattern word, Pattern letters) {
    /** Four letters at least: some languages have short words of nothing but accents. */
    private static final String ACCENTS = "(?<![A-Za-z\\u00C0-\\u024F])[À-ÿ¸¨]{4,}(?![A-Za-z\\u00C0-\\u024F])";

    private static final String TURNED = "(?<!\\p{L})[а-яё][А-ЯЁ]{3,}(?!\\p{L})";

    /** Frames of DOS stand where windows-1251 has capital letters. */
    private static final String FRAMES =
            "(?=[^\\x00-\\x7F]*[\\u2500-\\u259F√∙■])(?<!\\p{L})[А-яЁёЄєЇїЎў°∙·√№¤■\\u2500-\\u259F]{3,}(?!\\p{L})";

    /** Signs of typography stand where IBM866 has small letters. */
    private static final String SIGNS =
            "(?=[^\\x00-\\x7F]*[\\u00A4\\u00A6\\u00A7\\u00A9\\u00AB-\\u00AE])(?<!\\p{L})[^\\x00-\\x7F]{3,}(?!\\p{L})";

    private static final Pattern NO_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
    private static final Pattern LETTERS = Pattern.compile("[\\u00C0-\\u00FF¸¨А-яЁё]+");
    private static final Pattern WELL_WRITTEN = Pattern.compile("[А-ЯЁа-яё][а-яё]+|[А-ЯЁ]+");

    static final List<ExchangedAlphabet> ALL = List.of(
            of("windows-1252", "windows-1251", ACCENTS),
            of("windows-1252", "KOI8-R", ACCENTS),
            of("windows-1251", "KOI8-R", TURNED),
            of("KOI8-R", "windows-1251", TURNED),
            ofSigns("IBM866", "windows-1251", FRAMES),
            ofSigns("windows-1251", "IBM866", SIGNS),
            ofSigns("windows-1252", "IBM866", SIGNS));

    /** How often each letter from а to я stands among 10,000 of Russian texts. */
    private static final int[] FREQUENCY = {
        801, 159, 454, 170, 298, 845, 94, 165, 735, 121, 349, 440, 321, 670, 1097, 281, 473, 547, 626, 262, 26, 97, 48,
        144, 73, 36, 4, 190, 174, 32, 64, 201
    };

    /** So much likelier must the letters be, as a logarithm, than the ones that stand there. */
    private static final double LIKELIER = 0.25;

    private static ExchangedAlphabet of(String read, String meant, String word) {
        return new ExchangedAlphabet(Charset.forName(read), Charset.forName(meant), Pattern.compile(word), LETTERS);
    }

    /** Where signs stand in the place of letters, too. */
    private static ExchangedAlphabet ofSigns(String read, String meant, String word) {
        return new ExchangedAlphabet(Charset.forName(read), Charset.forName(meant), Pattern.compile(word), NO_ASCII);
    }

    /** The text as it was; empty where no word of it was surely exchanged. */
    Optional<String> repair(String text) {
        Matcher words = word.matcher(text);
        while (words.find()) {
            String found = words.group();
            if (decoded(found).filter(was -> isLikelier(was, found)).isPresent()) {
                return Optional.of(letters.matcher(text)
                        .replaceAll(run ->
                                Matcher.quoteReplacement(decoded(run.group()).orElse(run.group()))));
            }
        }
        return Optional.empty();
    }

    private Optional<String> decoded(String letters) {
        try {
            ByteBuffer bytes = read.newEncoder().encode(CharBuffer.wrap(letters));
            return Optional.of(meant.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean isLikelier(String was, String found) {
        return WELL_WRITTEN.matcher(was).matches() && likelihood(was) > likelihood(found) + LIKELIER;
    }

    /** How much a text looks like Russian. */
    static double likelihood(String word) {
        return word.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetter)
                .mapToDouble(ExchangedAlphabet::likelihood)
                .average()
                .orElse(0);
    }

    private static double likelihood(int letter) {
        int position = (letter == 'ё' ? 'е' : letter) - 'а';
        return position < 0 || position >= FREQUENCY.length ? 0 : Math.log(FREQUENCY[position]);
    }
}
