package org.casebook.links;

import java.util.Comparator;
import org.casebook.dataset.Problem;
import org.casebook.files.FileTree;

/**
 * Something wrong in one file of the site.
 *
 * @param file its path in the site
 * @param line counted from 1; 0 where the whole page is meant
 */
record LinkCheckFinding(String file, int line, String message, String remedy) implements Comparable<LinkCheckFinding> {
    private static final Comparator<LinkCheckFinding> ORDER = Comparator.comparing(
                    LinkCheckFinding::file, FileTree.CODE_POINTS)
            .thenComparingInt(LinkCheckFinding::line)
            .thenComparing(LinkCheckFinding::message)
            .thenComparing(LinkCheckFinding::remedy);

    static LinkCheckFinding listedTwice(String id, String file, int line, String otherFile, int otherLine) {
        String other = otherFile.equals(file) ? "on line " + otherLine : "in " + otherFile + ", line " + otherLine;
        return new LinkCheckFinding(
                file,
                line,
                "The case “" + id + "” is listed twice: here and " + other + ".",
                "List each case once, so that whoever counts them gets the figure.");
    }

    /**
     * The problem.
     *
     * @param more on how many further pages the very same is wrong, as with a link in the header
     */
    Problem problem(String rule, int more) {
        String elsewhere = more == 0 ? "" : more == 1 ? " (So on 1 more page.)" : " (So on " + more + " more pages.)";
        return new Problem(
                rule, (isDrawing() ? "site drawing " : "site page ") + file, line, "", message + elsewhere, remedy);
    }

    private boolean isDrawing() {
        return file.endsWith(".svg");
    }

    @Override
    public int compareTo(LinkCheckFinding other) {
        return ORDER.compare(this, other);
    }
}
