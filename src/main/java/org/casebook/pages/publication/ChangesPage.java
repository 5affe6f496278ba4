package org.casebook.pages.publication;

import static org.casebook.dataset.Columns.PERSON_ID;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.bake.Page;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.figure.FigureLinks;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.Detail;
import org.casebook.pages.view.FigureView;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.Addresses;
import org.casebook.pages.wording.CaseIndex;
import org.casebook.release.VersionNumber;
import org.casebook.release.history.CaseChange;
import org.casebook.release.history.CaseChange.FieldChange;
import org.casebook.release.history.CaseChange.Kind;
import org.casebook.release.history.FigureChange;
import org.casebook.release.history.History;
import org.casebook.release.history.Period;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;

/** What changed from release to release, why the headline figures did, and the releases to download. */
public final class ChangesPage {
    /** More than anybody reads; what is left out stands in the tables. */
    private static final int LISTED = 500;

    private static final int REASONS = 50;

    private final Edition edition;

    public ChangesPage(Edition edition) {
        this.edition = edition;
    }

    /** The page. */
    record View(
            Head head,
            String lead,
            List<PeriodView> periods,
            Optional<String> first,
            List<EditionView> editions,
            String feed) {}

    /** What changed from one version to the next. */
    record PeriodView(
            String id,
            String title,
            Optional<String> unchanged,
            List<FigureChangeView> figures,
            List<CaseGroup> groups,
            List<Detail> newColumns) {}

    /** A headline figure that is another than it was. */
    record FigureChangeView(
            String label,
            String before,
            Optional<FigureView> now,
            String after,
            String because,
            List<ReasonView> reasons,
            List<String> further) {}

    /** A case that changed a figure. */
    record ReasonView(CaseRow row, String what) {}

    /** Cases of which the same became. */
    record CaseGroup(String title, List<ChangedCase> cases, Optional<String> rest) {}

    /** What became of a case. */
    record ChangedCase(CaseRow row, String reason, List<ChangedFieldView> fields, List<ChangedAppealView> appeals) {}

    /** A field with another value. */
    record ChangedFieldView(Words label, List<Link> before, List<Link> after) {}

    /** What became of an appeal. */
    record ChangedAppealView(String title, List<ChangedFieldView> fields) {}

    /** A release to download. */
    record EditionView(String id, String title, Optional<String> rewritten, List<Link> files, String checksum) {}

    public static String address(Addresses addresses) {
        return addresses.page("changes.html");
    }

    public Page page() {
        History history = edition.history();
        List<EditionView> editions = new ArrayList<>();
        history.editions().forEach(one -> editions.add(0, edition(one)));
        return edition.page(
                "changes",
                address(edition.addresses()),
                new View(
                        new Head(
                                Words.of(edition.text("changes.title")),
                                edition.text(
                                        "changes.description", edition.title().text()),
                                "",
                                List.of(edition.home())),
                        edition.text(history.editions().isEmpty() ? "changes.first-edition" : "changes.intro"),
                        history.periods().stream().map(this::period).toList(),
                        history.editions().stream()
                                .findFirst()
                                .map(one -> edition.text(
                                        "changes.first",
                                        one.version().text(),
                                        edition.wording().day(one.dataAsOf()))),
                        editions,
                        Feeds.address(edition.addresses())));
    }

    private EditionView edition(History.PastRelease one) {
        String folder = "data/releases/" + one.version().text() + "/";
        return new EditionView(
                "release-" + id(one.version()),
                edition.text(
                        "changes.release",
                        one.version().text(),
                        edition.wording().day(one.dataAsOf())),
                one.rewrittenAsOf()
                        .map(day -> edition.text(
                                "changes.rewritten", edition.wording().day(day))),
                Stream.concat(
                                one.dataset().tables().values().stream()
                                        .map(table -> table.resource().path()),
                                Stream.of("datapackage.json", "release.json", "SHA256SUMS"))
                        .map(file -> Link.to(file, folder + file))
                        .toList(),
                one.checksum());
    }

    private static String id(VersionNumber version) {
        return version.text().replace('.', '-');
    }

    private PeriodView period(Period period) {
        String since = period.since().text();
        List<FigureChangeView> figures = period.figures().stream()
                .map(change -> figure(change, period.version().isEmpty()))
                .toList();
        List<CaseGroup> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<CaseChange> cases = period.cases(kind);
            if (!cases.isEmpty()) {
                groups.add(group(kind, cases));
            }
        }
        List<Detail> newColumns = period.newColumns().stream()
                .map(column -> new Detail(
                        edition.wording().words(column.table().title()),
                        List.of(new Link(edition.wording().words(column.field().title()), Optional.empty()))))
                .toList();
        boolean isUnchanged = figures.isEmpty() && groups.isEmpty() && newColumns.isEmpty();
        return new PeriodView(
                "since-" + id(period.since()),
                period.version()
                        .map(version -> edition.text(
                                "changes.of-release",
                                version.text(),
                                since,
                                edition.wording().day(period.dataAsOf())))
                        .orElseGet(() -> edition.text("changes.since", since)),
                isUnchanged ? Optional.of(edition.text("changes.none")) : Optional.empty(),
                figures,
                groups,
                newColumns);
    }

    private FigureChangeView figure(FigureChange change, boolean isNow) {
        List<ReasonView> reasons = change.reasons().stream()
                .limit(REASONS)
                .flatMap(reason -> edition.index().find(reason.caseId()).stream()
                        .map(entry -> new ReasonView(
                                edition.cases().row(entry),
                                reason.difference()
                                        .map(difference -> edition.text(
                                                "changes.reason-with-difference",
                                                kind(reason.kind()),
                                                signed(difference)))
                                        .orElseGet(() -> kind(reason.kind())))))
                .toList();
        List<String> further = new ArrayList<>();
        if (change.reasons().size() > REASONS) {
            further.add(
                    edition.wording().counted("changes.more", change.reasons().size() - REASONS));
        }
        if (change.unnamed() > 0) {
            further.add(edition.wording().counted("changes.unnamed", change.unnamed()));
        }
        boolean together = change.reasons().size() + change.unnamed() > 1
                && change.reasons().stream()
                        .anyMatch(reason -> reason.difference().isEmpty());
        return new FigureChangeView(
                label(change),
                text(change.before(), change.madeBefore()),
                isNow ? now(change) : Optional.empty(),
                text(change.after(), change.madeAfter()),
                edition.text(together ? "changes.together" : "changes.because"),
                reasons,
                further);
    }

    private String label(FigureChange change) {
        String label;
        if (change.category() == Category.ALL) {
            label = edition.text(change.measure() == Measure.PEOPLE ? "headline.people" : "headline.sanctions");
        } else {
            String measure = change.measure() == Measure.PEOPLE
                    ? "measure.people"
                    : change.category().isSanction() ? "measure.sanctions" : "measure.detentions";
            label = edition.text(
                    "list.title",
                    edition.text("category." + FigureLinks.code(change.category())),
                    edition.text(measure));
        }
        return change.status() == Status.STANDING ? edition.text("list.standing", label) : label;
    }

    private String text(Optional<Figure> figure, Optional<Composition> made) {
        CaseIndex index = edition.index();
        // A case that is not shown today has no part in what is said of an earlier figure.
        Optional<Composition> shown = made.filter(sum -> sum.groups().stream()
                .allMatch(group -> index.peopleText(group.caseId()).isPresent()));
        return figure.map(known -> edition.wording().figure(known, shown, index::peopleText))
                .orElseGet(() -> edition.text("changes.no-figure"));
    }

    /** Today's figure, with the list of its cases. Of earlier ones there is no list: the cases named explain them. */
    private Optional<FigureView> now(FigureChange change) {
        return edition.statistics().by(Breakdown.TOTALS).stream()
                .filter(figure -> figure.category() == change.category()
                        && figure.measure() == change.measure()
                        && figure.status() == change.status())
                .findFirst()
                .map(figure -> edition.figures()
                        .of(
                                Breakdown.TOTALS,
                                figure,
                                Link.to(
                                        edition.text("figures.total"),
                                        edition.addresses().home())));
    }

    private String signed(BigDecimal difference) {
        String number = edition.wording().number(difference.abs());
        return edition.text(difference.signum() < 0 ? "changes.less" : "changes.plus", number);
    }

    private String kind(Kind kind) {
        return edition.text("changes.kind." + Addresses.word(kind.name()));
    }

    private CaseGroup group(Kind kind, List<CaseChange> changes) {
        List<ChangedCase> cases = changes.stream()
                .limit(LISTED)
                .flatMap(change -> edition.index().find(change.caseId()).stream()
                        .map(entry -> new ChangedCase(
                                edition.cases().row(entry),
                                change.reason(),
                                fields(change),
                                change.appeals().stream().map(this::appeal).toList())))
                .toList();
        return new CaseGroup(
                edition.wording().counted("changes.group." + Addresses.word(kind.name()), changes.size()),
                cases,
                changes.size() > LISTED
                        ? Optional.of(edition.wording().counted("changes.more", changes.size() - LISTED))
                        : Optional.empty());
    }

    private List<ChangedFieldView> fields(CaseChange change) {
        List<ChangedFieldView> fields = new ArrayList<>();
        if (!change.tables().isEmpty()) {
            fields.add(new ChangedFieldView(
                    Words.of(edition.text("figures.sanction")),
                    List.of(table(change.tables().get(0))),
                    List.of(table(change.tables().get(1)))));
        }
        fields.addAll(views(change.fields()));
        return fields;
    }

    private Link table(String name) {
        return Link.plain(Dataset.SANCTION_TABLES.contains(name) ? edition.text("sanction." + name) : name);
    }

    private ChangedAppealView appeal(CaseChange.AppealChange change) {
        return new ChangedAppealView(
                edition.text("changes.appeal", change.appealId(), kind(change.kind())), views(change.fields()));
    }

    /** Of a text in several languages the one of the page, if it is another; else those that are. */
    private List<ChangedFieldView> views(List<FieldChange> changes) {
        Set<String> own = new HashSet<>();
        changes.forEach(change -> {
            if (language(change.field()).equals(Optional.of(edition.wording().language()))) {
                own.add(base(change.field()));
            }
        });
        return changes.stream()
                .filter(change -> language(change.field())
                        .filter(language -> !language.equals(edition.wording().language()))
                        .map(foreign -> !own.contains(base(change.field())))
                        .orElse(true))
                .map(change -> new ChangedFieldView(
                        edition.wording().words(change.field().title()),
                        values(change.field(), change.before()),
                        values(change.field(), change.after())))
                .toList();
    }

    private Optional<String> language(Field field) {
        int underscore = field.name().lastIndexOf('_');
        return Optional.of(field.name().substring(underscore + 1))
                .filter(suffix -> underscore > 0)
                .filter(edition.dataset().description().languages()::contains);
    }

    private static String base(Field field) {
        return field.name().substring(0, field.name().lastIndexOf('_') + 1);
    }

    private List<Link> values(Field field, Optional<String> cell) {
        if (cell.isEmpty()) {
            return List.of(Link.plain(edition.text("changes.kept-back")));
        }
        if (cell.get().isEmpty()) {
            return List.of(Link.plain(edition.text("not-known")));
        }
        Optional<String> foreign = language(field)
                .filter(language -> !language.equals(edition.wording().language()));
        if (foreign.isPresent()) {
            return List.of(new Link(new Words(cell.get(), foreign), Optional.empty()));
        }
        boolean isPerson = field.reference()
                .filter(reference -> reference.resources().contains("people"))
                .isPresent();
        return field.values(cell.get()).stream()
                .map(value -> isPerson || PERSON_ID.is(field)
                        ? edition.names().person(value)
                        : edition.details().value(field, value))
                .toList();
    }
}
