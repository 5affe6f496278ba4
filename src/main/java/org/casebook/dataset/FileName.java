package org.casebook.dataset;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.language.Message;

/**
 * What may be the name of a file that is published: one that Windows, macOS, Linux, a web server and a mirror all take, and
 * take for the same.
 */
public final class FileName {
    /** File systems take 255 bytes, and an ending is put behind it. */
    public static final int LONGEST = 200;

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\\\/:*?\"<>|%#]");
    /** Windows opens a device where a file is called so, whatever its ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?");

    private FileName() {}

    /** Why a file cannot have this name on every system; empty if it can. */
    public static Optional<Message> fault(String name) {
        if (UNFIT.matcher(name).find()) {
            return Optional.of(Message.of("file-name.letter"));
        }
        if (name.isEmpty()
                || name.startsWith(".")
                || name.endsWith(".")
                || !name.strip().equals(name)) {
            return Optional.of(Message.of("file-name.point"));
        }
        if (DEVICE.matcher(name).matches()) {
            return Optional.of(Message.of("file-name.device"));
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of(Message.of("file-name.long", LONGEST));
        }
        return Optional.empty();
    }

    /** A name without the letters that may be unfit for a file. */
    public static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    }

    /** The same for all names that some system takes for one: they differ in capitals, or in how accents are written. */
    public static String folded(String name) {
        return Normalizer.normalize(
                Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
