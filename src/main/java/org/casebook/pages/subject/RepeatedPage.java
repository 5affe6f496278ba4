package org.casebook.pages.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.bake.Page;
import org.casebook.metadata.Citation;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.FigureRow;
import org.casebook.pages.view.FigureTable;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Repetition;
import org.casebook.tabulate.Status;

/** Who was punished repeatedly. */
public final class RepeatedPage {
    private final Edition edition;

    public RepeatedPage(Edition edition) {
        this.edition = edition;
    }

    /** Who was punished repeatedly. */
    record RepeatedView(Head head, FigureTable figures, Citation citation) {}

    public Page page() {
        String path = edition.addresses().page("repeated.html");
        String title = edition.text("repeated.title");
        Map<List<String>, Map<Measure, Map<Status, Figure>>> byKeys = new LinkedHashMap<>();
        for (Figure figure : edition.statistics().repeated()) {
            byKeys.computeIfAbsent(figure.keys(), none -> new LinkedHashMap<>())
                    .computeIfAbsent(figure.measure(), none -> new LinkedHashMap<>())
                    .put(figure.status(), figure);
        }
        List<FigureRow> rows = new ArrayList<>();
        byKeys.forEach((keys, byMeasure) -> {
            String article = keys.get(1);
            String name = edition.text("repeated." + keys.get(0));
            Link link = article.isEmpty() ? Link.plain(name) : edition.names().article(article);
            Link of = Link.to(
                    article.isEmpty()
                            ? name
                            : edition.text("list.both", name, link.words().text()),
                    path);
            rows.add(new FigureRow(
                    link,
                    List.of(
                            repeated(edition, byMeasure.getOrDefault(Measure.PEOPLE, Map.of()), of),
                            repeated(edition, byMeasure.getOrDefault(Measure.SANCTIONS, Map.of()), of)),
                    List.of(),
                    article.isEmpty() && keys.get(0).equals(Repetition.ONE_ARTICLE.code())));
        });
        Head head = new Head(
                Words.of(title),
                edition.text("repeated.description", edition.title().text()),
                "repeated",
                List.of(
                        edition.home(),
                        Link.to(
                                edition.text("nav.articles"),
                                edition.addresses().index("articles"))));
        return edition.page(
                "repeated",
                path,
                new RepeatedView(
                        head,
                        new FigureTable(
                                "figures",
                                edition.text("repeated.caption"),
                                List.of(
                                        edition.text("repeated.how"),
                                        edition.text("repeated.people"),
                                        edition.text("repeated.sanctions")),
                                Optional.empty(),
                                rows,
                                List.of(edition.text("repeated.note"))),
                        edition.citation(
                                edition.text("cite.page", edition.title().text(), title), path)));
    }

    /** A figure of those punished repeatedly, as imposed and, where that differs, as it stands. */
    public static FigureCell repeated(Edition edition, Map<Status, Figure> byStatus, Link subject) {
        Optional<Figure> imposed = Optional.ofNullable(byStatus.get(Status.IMPOSED));
        Optional<Figure> standing = Optional.ofNullable(byStatus.get(Status.STANDING));
        boolean same = imposed.isPresent()
                && standing.isPresent()
                && imposed.get().low().equals(standing.get().low())
                && imposed.get().cases() == standing.get().cases();
        return new FigureCell(
                "",
                imposed.map(figure -> edition.figures().ofRepeated(figure, subject)),
                same
                        ? Optional.empty()
                        : standing.map(figure -> edition.figures().ofRepeated(figure, subject)),
                imposed.isPresent() && standing.isEmpty());
    }
}
