package org.casebook.pages.cases;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.bake.Page;
import org.casebook.metadata.Citation;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.time.Chronicle;
import org.casebook.pages.time.Chronicle.Happening;
import org.casebook.pages.time.TimePicture;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Paging;
import org.casebook.pages.view.Words;

/** Events and cases in the order in which they happened. */
public final class TimelinePages {
    private final Edition edition;

    public TimelinePages(Edition edition) {
        this.edition = edition;
    }

    /** One page of the timeline. */
    record View(
            Head head,
            String count,
            Optional<TimePicture.View> picture,
            List<Section> sections,
            Paging paging,
            Citation citation) {}

    /** A month, or a year of which the month is not known. */
    record Section(String id, String title, List<Chronicle.Step> steps) {}

    public List<Page> pages() {
        List<Happening> dated = new Chronicle(edition).inOrder();
        String title = edition.text("timeline.title");
        Optional<TimePicture.View> picture = new TimePicture(edition, dated).view();
        List<Page> pages = new ArrayList<>();
        for (Paging.Part<Happening> part : Chronicle.pages(edition, dated)) {
            pages.add(edition.page(
                    "timeline",
                    part.path(),
                    new View(
                            new Head(
                                    Words.of(title),
                                    edition.text(
                                            "timeline.description",
                                            edition.title().text()),
                                    "timeline",
                                    List.of(edition.home())),
                            edition.wording().counted("timeline.count", dated.size()),
                            picture.filter(drawn -> part.paging().number() == 1),
                            sections(part.items()),
                            part.paging(),
                            edition.citation(
                                    edition.text("cite.page", edition.title().text(), title), part.path()))));
        }
        return pages;
    }

    private List<Section> sections(List<Happening> dated) {
        List<Section> sections = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= dated.size(); to++) {
            if (to == dated.size()
                    || !dated.get(to).section().equals(dated.get(from).section())) {
                String section = dated.get(from).section();
                sections.add(new Section(
                        "t-" + section,
                        title(section),
                        dated.subList(from, to).stream().map(Happening::step).toList()));
                from = to;
            }
        }
        return sections;
    }

    private String title(String section) {
        if (section.equals("9999-99")) {
            return edition.text("timeline.undated");
        }
        return section.endsWith("-99")
                ? edition.text("timeline.year", section.substring(0, 4))
                : edition.wording().month(YearMonth.parse(section));
    }
}
