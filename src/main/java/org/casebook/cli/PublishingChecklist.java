package org.casebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casebook.release.Exposure;
import org.casebook.release.ReleaseOutcome;

/** What a publisher looks at before a release goes out; no program can look at it for them. */
final class PublishingChecklist {
    private PublishingChecklist() {}

    static void tell(ReleaseOutcome.Frozen frozen, PrintWriter words) {
        words.println();
        words.println("Before you publish it:");
        lines(frozen.exposure(), frozen.folder()).forEach(line -> words.println("- " + line));
    }

    private static List<String> lines(Exposure exposure, Path folder) {
        List<String> lines = new ArrayList<>();
        lines.add(counted(exposure.named(), "person is", "people are") + " named, " + exposure.pseudonyms()
                + " under a pseudonym, " + exposure.withheld()
                + " withheld. Has everybody who is named agreed, and do they know the danger?");
        lines.add(counted(exposure.stubs(), "case is", "cases are") + " listed without details, " + exposure.leftOut()
                + " left out. Does a place, a day, an employer or an amount give somebody away"
                + " all the same? Look at every figure of one or two people.");
        if (exposure.accepted() > 0) {
            lines.add(counted(exposure.accepted(), "entry", "entries")
                    + " in data/accepted.csv. Is each reason still true?");
        }
        if (exposure.earlier() > 0) {
            lines.add(counted(exposure.earlier(), "earlier release", "earlier releases")
                    + ". Was anybody withheld since? Copies that are out already still hold the name: ask mirrors, web"
                    + " archives and search engines to remove them.");
        }
        lines.add(
                "Pictures and documents in site/: remove their hidden fields (author, place, device), and look at every"
                        + " face.");
        lines.add("Publish the site only. " + folder + " holds private fields in clear, as data/ does: keep both, and"
                + " their backups, encrypted.");
        lines.add("After the build: casebook verify on the folder that you upload. Keep the address of every case; tell"
                + " those who cited a figure that changed.");
        lines.add("Who answers, in private, if somebody says that a name got out? What to do then is on the page"
                + " safety.html of the site.");
        return lines;
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
