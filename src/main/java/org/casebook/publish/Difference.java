package org.casebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.files.FileTree;

/**
 * What would change for readers.
 *
 * @param kept the files of the same bytes, as they are in the published folder
 */
record Difference(int added, int changed, int removed, List<FileTree.Leaf> kept) {
    /** Whether every byte is as it was. */
    boolean isNone() {
        return added == 0 && changed == 0 && removed == 0;
    }

    /** Compares sizes, then bytes: times prove nothing, and a published file may have been tampered with. */
    static Difference between(FileTree published, FileTree staged) throws IOException {
        Map<String, FileTree.Leaf> before = new HashMap<>();
        for (FileTree.Leaf leaf : published.leaves()) {
            before.put(leaf.path(), leaf);
        }
        List<Optional<FileTree.Leaf>> equals = staged.each(leaf -> {
            FileTree.Leaf old = before.get(leaf.path());
            return old != null
                            && old.size() == leaf.size()
                            && Files.mismatch(published.resolve(old), staged.resolve(leaf)) < 0
                    ? Optional.of(old)
                    : Optional.empty();
        });
        List<FileTree.Leaf> kept = new ArrayList<>();
        equals.forEach(leaf -> leaf.ifPresent(kept::add));
        int known = 0;
        for (FileTree.Leaf leaf : staged.leaves()) {
            known += before.containsKey(leaf.path()) ? 1 : 0;
        }
        return new Difference(
                staged.leaves().size() - known, known - kept.size(), before.size() - known, List.copyOf(kept));
    }
}
