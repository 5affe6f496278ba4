package org.casebook.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.files.Checksums;

/**
 * What ties each release to the one before it: its list of checksums holds that of the list before, under the path by which
 * {@code sha256sum -c} finds it. Whoever changes a release and writes new checksums has to change all later ones too, and
 * the checksum of the newest list stands on the page of changes.
 */
public final class ReleaseChain {
    private static final Pattern LIST_BEFORE = Pattern.compile("\\.\\./([^/\\\\]+)/" + Checksums.FILE);

    private ReleaseChain() {}

    /**
     * A list of checksums, tied to that of the release before it.
     *
     * @param own the checksums of the release's own files
     * @param before the folder of the release before it, which stands beside it; empty for the first
     */
    public static Checksums tied(Checksums own, Optional<Path> before) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>(own.hashes());
        if (before.isPresent()) {
            hashes.put(path(before.get()), checksum(before.get()));
        }
        return new Checksums(hashes);
    }

    /** The checksum of a release's list of checksums, which stands for the release and all before it. */
    public static String checksum(Path release) throws IOException {
        return Checksums.of(release, List.of(Checksums.FILE)).hashes().getOrDefault(Checksums.FILE, "");
    }

    private static String path(Path release) {
        return "../" + release.getFileName() + "/" + Checksums.FILE;
    }

    /** The release that an entry of a list ties it to; empty where the entry is a file of the release itself. */
    public static Optional<VersionNumber> before(String entry) {
        Matcher list = LIST_BEFORE.matcher(entry);
        return list.matches() ? VersionNumber.parse(list.group(1)) : Optional.empty();
    }

    /** The release that a list of checksums is tied to. */
    public static Optional<VersionNumber> before(Collection<String> entries) {
        return entries.stream().flatMap(entry -> before(entry).stream()).findFirst();
    }

    /** Whether a release is there to be held against what was tied to it. */
    public static boolean isThere(Path release) {
        return Files.isRegularFile(release.resolve(Checksums.FILE));
    }
}
