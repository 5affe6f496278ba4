package org.casebook.bake.content;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Problems;
import org.casebook.dataset.FileName;

/** Every file of the site to be, and what it is made from. Two of them under one path would silently become one. */
public final class Outputs {
    private static final Pattern PATH = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}]+(?:/[^/\\\\:*?\"<>|\\p{Cntrl}]+)*");

    private final Map<String, String> originByPath = new HashMap<>();
    private final Problems problems;

    public Outputs(Problems problems) {
        this.problems = problems;
    }

    /**
     * Says that a file will be written.
     *
     * @param origin what is written there, as a problem names it
     */
    public void claim(String path, String origin) {
        if (!PATH.matcher(path).matches()
                || ("/" + path + "/").contains("/../")
                || ("/" + path + "/").contains("/./")) {
            problems.add(BakeProblem.of(path, "site.path", origin));
            return;
        }
        // Windows and macOS take names that differ only in case, or in how accents are written, for one.
        String earlier = originByPath.putIfAbsent(FileName.folded(path), origin);
        if (earlier != null) {
            problems.add(BakeProblem.of(path, "site.path-twice", earlier, origin));
        }
    }
}
