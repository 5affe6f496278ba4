package org.casebook.container;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known and not looked into, so that it can be told by its name. Texts that hide their words are among them. */
final class ClosedFormat implements Format {
    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("7z\u00bc\u00af'\u001c", "a 7z archive");
        names.put("Rar!\u001a\u0007", "a RAR archive");
        names.put("\u00fd7zXZ\0", "an xz archive");
        names.put("(\u00b5/\u00fd", "a Zstandard archive");
        names.put("MSCF", "a Windows cabinet");
        names.put("wOF2", "a WOFF2 font");
        names.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "a document of an old Office");
        names.put("{\\rtf", "a Rich Text document");
        names.put("%!PS", "a PostScript document");
        names.put("ID3", "a sound");
        names.put("OggS", "a sound or a film");
        names.put("fLaC", "a sound");
        names.put("\u001aE\u00df\u00a3", "a film");
        names.put("\u007fELF", "a program");
        names.put("MZ", "a program");
        return names;
    }

    @Override
    public boolean fits(Place place, Bytes bytes) {
        return name(bytes).isPresent();
    }

    @Override
    public void open(Place place, Bytes bytes, Opening opening) throws Unopenable {
        throw new Unopenable("is " + name(bytes).orElseThrow() + ", which is not looked into");
    }

    private static Optional<String> name(Bytes bytes) {
        if (bytes.startsWith("RIFF")) {
            return Optional.of("a sound or a film");
        }
        if (bytes.hasAt(4, "ftyp")) {
            return Optional.of("a film, or a HEIC or AVIF picture");
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
