package org.casebook.container;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casebook.container.text.Bytes;
import org.casebook.container.text.Encodings;
import org.casebook.language.Message;

/** What is known and not looked into, so that it can be told by its name. Texts that hide their words are among them. */
final class ClosedFormat implements Format {
    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("7z\u00bc\u00af'\u001c", "container.7z");
        names.put("Rar!\u001a\u0007", "container.rar");
        names.put("\u00fd7zXZ\0", "container.xz");
        names.put("(\u00b5/\u00fd", "container.zstandard");
        names.put("MSCF", "container.cabinet");
        names.put("wOF2", "container.woff2");
        names.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "container.old-office");
        names.put("{\\rtf", "container.rich-text");
        names.put("%!PS", "container.postscript");
        names.put("ID3", "container.sound");
        names.put("OggS", "container.sound-or-film");
        names.put("fLaC", "container.sound");
        names.put("\u001aE\u00df\u00a3", "container.film");
        names.put("\u007fELF", "container.program");
        names.put("MZ", "container.program");
        return names;
    }

    @Override
    public boolean fits(FileLocation place, Bytes bytes) {
        return name(bytes).isPresent();
    }

    @Override
    public void open(FileLocation place, Bytes bytes, Opening opening) throws Unopenable {
        throw new Unopenable(
                Message.of("container.closed", Message.of(name(bytes).orElseThrow())));
    }

    private static Optional<String> name(Bytes bytes) {
        if (bytes.startsWith("RIFF")) {
            return Optional.of("container.sound-or-film");
        }
        if (bytes.hasAt(4, "ftyp")) {
            return Optional.of("container.film-or-picture");
        }
        return NAMES.entrySet().stream()
                .filter(entry -> bytes.startsWith(entry.getKey()) && !looksLikeText(entry.getKey(), bytes))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A text may begin with the letters MZ, ID3 or MSCF. */
    private static boolean looksLikeText(String start, Bytes bytes) {
        return start.chars().allMatch(Character::isLetterOrDigit)
                && !Encodings.readings(bytes.all()).isEmpty();
    }
}
