package org.casebook.bake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text file of the site's source, without byte order mark and with {@code \n} between lines, so that a checkout made
 * on Windows bakes to the same bytes.
 *
 * @param file its name in problems
 */
public record SourceText(String file, String text) {

    public static SourceText decode(String file, byte[] bytes, Problems problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.UTF_8);
            problems.add(BakeProblem.at(file, lineOf(text, text.indexOf('\uFFFD')), "site.encoding"));
        }
        return new SourceText(file, withoutMark(text).replace("\r\n", "\n"));
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    public static int lineOf(String text, int index) {
        return 1
                + (int) text.chars()
                        .limit(Math.max(index, 0))
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
