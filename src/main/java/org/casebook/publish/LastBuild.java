package org.casebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.hash.Sha256;

/**
 * What a build remembers of itself, beside what it published: enough for the next one to see that it has nothing to do.
 *
 * @param madeFrom a fingerprint of all that the site was made from: files, program, arguments
 * @param cases how many cases were read
 * @param files how many files were published
 * @param warnings how many warnings were told
 */
public record LastBuild(String madeFrom, int cases, int files, int warnings) {
    private static final Pattern LINES = Pattern.compile(
            "((\\p{XDigit}{64}) made from\n(\\p{XDigit}{64}) published\n(\\d{1,9}) cases\n(\\d{1,9}) files\n(\\d{1,9}) warnings\n)"
                    + "(\\p{XDigit}{64}) this\n");

    /**
     * Reads what was remembered.
     *
     * @param file where
     * @param published the fingerprint of what stands there now
     * @return empty where nothing was remembered, or not wholly, or of something else than what stands there
     */
    static Optional<LastBuild> read(Path file, String published) throws IOException {
        Matcher lines;
        try {
            lines = LINES.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        return lines.matches()
                        && hash(lines.group(1)).equals(lines.group(7))
                        && lines.group(3).equals(published)
                ? Optional.of(new LastBuild(
                        lines.group(2), number(lines.group(4)), number(lines.group(5)), number(lines.group(6))))
                : Optional.empty();
    }

    /** Remembers it: wholly, or not at all. */
    void write(Path file, String published) throws IOException {
        String lines = String.join(
                "\n",
                List.of(
                        madeFrom + " made from",
                        published + " published",
                        cases + " cases",
                        files + " files",
                        warnings + " warnings",
                        ""));
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(aside, lines + hash(lines) + " this\n", StandardCharsets.ISO_8859_1);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String hash(String lines) {
        return Sha256.of(lines.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
