package org.casebook.bake.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Problems;
import org.casebook.bake.Site;
import org.casebook.bake.SourceFolder;
import org.casebook.bake.SourceText;

/**
 * What can be said of a site's own folder without baking it: whether its pages can be baked, whether each file has a place
 * of its own, and whether the pages lead anywhere. What only a bake can tell, such as a mistake in a template, is left to
 * one: {@link #mustBeBaked()}.
 */
public final class SiteCheck {
    /** What is known of the files that a build makes beside those of the site's own folder. */
    public interface Made {
        /** Whether a file of this path is made. */
        Answer answer(String path);

        /**
         * Whether a file cannot have this path: one is made there, or a folder, or by a name that some system takes for the
         * same. What depends on figures is not told.
         */
        boolean isTaken(String path);

        /** What may be known. */
        enum Answer {
            /** It is made. */
            YES,
            /** It is not. */
            NO,
            /** That depends on the figures. */
            MAYBE
        }
    }

    /** Templates that show what a page says and nothing else. */
    private static final Set<String> PLAIN = Set.of("page", "method");

    private final Site site;
    private final Problems problems = new Problems();
    private final Made made;
    private boolean undecided;

    private SiteCheck(Site site, Made made) {
        this.site = site;
        this.made = made;
    }

    /** Checks a site's folder. */
    public static SiteCheck of(Site site, Made made) throws IOException {
        SiteCheck check = new SiteCheck(site, made);
        check.check();
        return check;
    }

    /** What keeps it from being baked, as far as it can be told so; in the order of files and lines. */
    public List<BakeProblem> problems() {
        return problems.list();
    }

    /** Whether only a bake can tell the rest: templates and texts of its own, or links that depend on figures. */
    public boolean mustBeBaked() throws IOException {
        return undecided || hasOwnWords();
    }

    private void check() throws IOException {
        ContentPlan plan = ContentPlan.of(site, site.templates(), new Outputs(problems), problems);
        plan.origins(site).forEach(this::checkPlace);
        for (ContentFile page : plan.pages().values()) {
            undecided |=
                    !PLAIN.contains(page.header().getOrDefault("type", "")) || ContentLinks.areToldByABake(site, page);
            for (ContentLinks.ContentLink link : ContentLinks.of(site, page)) {
                check(plan, page, link);
            }
        }
    }

    private void checkPlace(String path, String origin) {
        if (made.isTaken(path)) {
            problems.add(BakeProblem.of(origin, "site.taken", path));
        }
        // A page that stands among the assets may lead anywhere, or be led to from nowhere.
        boolean isAPage = origin.endsWith(".html");
        undecided |= isAPage || made.answer(path) != Made.Answer.NO;
    }

    private void check(ContentPlan plan, ContentFile page, ContentLinks.ContentLink link) {
        undecided |= link.hasPart();
        boolean isOwn = plan.pages().containsKey(link.path()) || plan.assets().contains(link.path());
        if (!isOwn) {
            switch (made.answer(link.path())) {
                case NO -> problems.add(BakeProblem.at(page.file(), link.line(), "site.no-such-file", link.text()));
                case MAYBE -> undecided = true;
                case YES -> {}
            }
        }
    }

    /** Templates and texts that are not the program's, which was tested with its own. */
    private boolean hasOwnWords() throws IOException {
        List<String> own = new ArrayList<>();
        for (String folder : List.of("templates", "messages")) {
            SourceFolder.list(site.folder().resolve(folder)).files().forEach(file -> own.add(folder + "/" + file));
        }
        for (String language : site.languages()) {
            own.add("messages/" + language + ".properties");
        }
        for (String file : own) {
            if (!isBuiltIn(file)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBuiltIn(String file) throws IOException {
        Optional<SourceText> builtIn = site.builtIn(file, new Problems());
        return builtIn.isPresent()
                && (!Files.exists(site.folder().resolve(file))
                        || site.own(file, new Problems())
                                .filter(own -> own.text().equals(builtIn.get().text()))
                                .isPresent());
    }
}
