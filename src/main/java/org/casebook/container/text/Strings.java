package org.casebook.container.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that stand among bytes of other things, as the properties of a photograph do. */
public final class Strings {
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}\\p{P}\\p{Zs}]";
    private static final Pattern WORDS = Pattern.compile(WORD + "{4,}");

    /** Where every byte is a letter, a few stand side by side by chance. */
    private static final Pattern CYRILLIC_WORDS = Pattern.compile("[\\p{IsCyrillic}\\p{Zs}.,-]{6,}");

    private Strings() {}

    /** The words by each encoding that they may be in, a line for each run of letters. */
    public static List<String> in(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        texts.add(words(WORDS, bytes, 0, StandardCharsets.UTF_8));
        texts.add(words(CYRILLIC_WORDS, bytes, 0, Charset.forName("windows-1251")));
        texts.add(words(CYRILLIC_WORDS, bytes, 0, Charset.forName("KOI8-R")));
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            texts.add(words(WORDS, bytes, 0, wide));
            texts.add(words(WORDS, bytes, 1, wide));
        }
        return texts;
    }

    private static String words(Pattern words, byte[] bytes, int start, Charset charset) {
        int from = Math.min(start, bytes.length);
        return words.matcher(new String(bytes, from, bytes.length - from, charset))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
    }
}
