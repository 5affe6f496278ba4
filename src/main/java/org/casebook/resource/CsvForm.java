package org.casebook.resource;

import static org.casebook.language.Argument.quoted;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.Dialect;
import org.casebook.dataset.Resource;
import org.casebook.language.Argument;
import org.casebook.language.Message;
import org.casebook.resource.value.Cells;

/**
 * How the bytes of a table's file are to be read: as its description says, and for the rest as its beginning shows. The
 * encoding is known by its byte order mark or, of UTF-16, by the zero bytes of a Latin header; the delimiter by the
 * names of the fields, which are known beforehand.
 *
 * @param charset the encoding
 * @param markLength how many bytes of a byte order mark stand before the text
 * @param delimiter what stands between cells
 * @param linesBefore the lines before the header: one where Excel's {@code sep=;} is the first
 */
record CsvForm(Charset charset, int markLength, char delimiter, int linesBefore) {
    /** So much of a file's beginning holds any header. */
    static final int HEAD_LENGTH = 1 << 16;

    /** Known to every JDK that has Cyrillic locales; not one of the six that every JDK must have. */
    static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    /** In the order in which they are taken where nothing tells them apart. */
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private static final Pattern SEP = Pattern.compile("\"?sep=([^\"])\"?", Pattern.CASE_INSENSITIVE);

    /** The form of a file, by its first bytes. */
    static CsvForm of(byte[] head, Resource resource) {
        Dialect declared = resource.dialect();
        int markLength = markLength(head);
        Charset charset = evident(head)
                .orElseGet(() -> declared.encoding().map(CsvForm::exactly).orElse(StandardCharsets.UTF_8));
        String text = new String(head, markLength, head.length - markLength, charset);
        List<String> lines = text.lines().limit(2).toList();
        Matcher sep = SEP.matcher(lines.isEmpty() ? "" : lines.get(0).strip());
        int linesBefore = sep.matches() ? 1 : 0;
        Optional<Character> named = sep.matches() ? Optional.of(sep.group(1).charAt(0)) : declared.delimiter();
        String header = lines.size() > linesBefore ? lines.get(linesBefore) : "";
        return new CsvForm(charset, markLength, named.orElseGet(() -> evidentDelimiter(header, resource)), linesBefore);
    }

    /** The same file, in another encoding. */
    CsvForm in(Charset other) {
        return new CsvForm(other, markLength, delimiter, linesBefore);
    }

    /** The file's text; what cannot be read in it is replaced. */
    String text(byte[] file) {
        return new String(file, markLength, file.length - markLength, charset);
    }

    /** The encoding that the first bytes show, whatever is declared. */
    static Optional<Charset> evident(byte[] head) {
        return switch (markLength(head)) {
            case 3 -> Optional.of(StandardCharsets.UTF_8);
            case 2 -> Optional.of(head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
            default -> utf16(head);
        };
    }

    /** The delimiter by which the header falls into the most names of fields, else into the most parts. */
    static char evidentDelimiter(String header, Resource resource) {
        char best = DELIMITERS.get(0);
        long most = 0;
        for (char delimiter : DELIMITERS) {
            List<String> names = Arrays.stream(header.split(Pattern.quote(String.valueOf(delimiter)), -1))
                    .map(name -> Cells.strip(name.replace("\"", "")))
                    .toList();
            long known =
                    names.stream().filter(resource.positions()::containsKey).count();
            long score = known * header.length() + names.size();
            if (score > most) {
                most = score;
                best = delimiter;
            }
        }
        return best;
    }

    /** What stands between cells, in words for a message. */
    static Argument plural(char delimiter) {
        return switch (delimiter) {
            case ',' -> Message.of("delimiter.commas");
            case ';' -> Message.of("delimiter.semicolons");
            case '\t' -> Message.of("delimiter.tabs");
            default -> quoted(String.valueOf(delimiter));
        };
    }

    /** One of them. */
    static Argument singular(char delimiter) {
        return switch (delimiter) {
            case ',' -> Message.of("delimiter.comma");
            case ';' -> Message.of("delimiter.semicolon");
            case '\t' -> Message.of("delimiter.tab");
            default -> quoted(String.valueOf(delimiter));
        };
    }

    /** The encoding as publishers know it. */
    static String name(Charset charset) {
        return charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name();
    }

    /** The encoding as a data package names it. */
    static String declaredName(Charset charset) {
        return name(charset).toLowerCase(Locale.ROOT);
    }

    private static int markLength(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? 2 : 0;
    }

    static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int position = 0; position < bytes.length; position++) {
            if (head[position] != (byte) bytes[position]) {
                return false;
            }
        }
        return true;
    }

    /** Without a mark it is UTF-16 only if plainly so: every Latin letter has a zero byte on the same side. */
    private static Optional<Charset> utf16(byte[] head) {
        int before = 0;
        int after = 0;
        int pairs = head.length / 2;
        for (int pair = 0; pair < pairs; pair++) {
            before += head[2 * pair] == 0 ? 1 : 0;
            after += head[2 * pair + 1] == 0 ? 1 : 0;
        }
        if (pairs < 2 || Math.max(before, after) * 8 < pairs || Math.min(before, after) * 8 > Math.max(before, after)) {
            return Optional.empty();
        }
        return Optional.of(before > after ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** UTF-16 without a mark and without a Latin letter is as the standard has it: the larger byte first (RFC 2781). */
    private static Charset exactly(Charset declared) {
        return declared.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : declared;
    }
}
