package org.casebook.pages.method;

import java.util.List;
import java.util.Optional;
import org.casebook.bake.Page;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Resource;
import org.casebook.dataset.RuleName;
import org.casebook.dataset.Rulebook;
import org.casebook.dataset.Severity;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;

/** The rules that the tables keep, and the warnings that the publisher lets stand. */
public final class RulesPage {
    private static final String ASSETS = "site/assets/";

    private final Edition edition;

    public RulesPage(Edition edition) {
        this.edition = edition;
    }

    /** Where it stands. */
    static String address(Edition edition) {
        return edition.addresses().page("rules.html");
    }

    /** A rule. */
    record RuleView(String id, String description, String example, String remedy) {}

    /** A warning that stands. */
    record AcceptedView(String rule, Words table, Link row, String reason) {}

    /** All rules. */
    record RulesView(
            Head head, String safety, List<RuleView> errors, List<RuleView> warnings, List<AcceptedView> accepted) {}

    public Page page() {
        Rulebook rulebook = edition.rulebook();
        return edition.page(
                "rules",
                address(edition),
                new RulesView(
                        new Head(
                                Words.of(edition.text("rules.title")),
                                edition.text(
                                        "rules.description", edition.title().text()),
                                "methodology",
                                List.of(
                                        edition.home(),
                                        Link.to(
                                                edition.text("nav.methodology"),
                                                edition.addresses().page("methodology.html")))),
                        SafetyPage.address(edition),
                        rules(rulebook, Severity.ERROR),
                        rules(rulebook, Severity.WARNING),
                        rulebook.acceptances().stream()
                                .flatMap(acceptance -> accepted(acceptance).stream())
                                .toList()));
    }

    private List<RuleView> rules(Rulebook rulebook, Severity severity) {
        return rulebook.rules().stream()
                .filter(rule -> rule.severity() == severity)
                .map(RuleName::name)
                .map(name -> new RuleView(
                        name,
                        edition.text("rule." + name + ".description"),
                        edition.text("rule." + name + ".example"),
                        edition.text("rule." + name + ".remedy")))
                .toList();
    }

    private Optional<AcceptedView> accepted(Acceptance acceptance) {
        if (acceptance.rule().equals(RuleName.UNOPENABLE_ASSET)) {
            String path = acceptance.file().substring(ASSETS.length());
            return Optional.of(new AcceptedView(
                    acceptance.rule(),
                    Words.of(edition.text("rules.asset")),
                    Link.to(path, path),
                    acceptance.reason()));
        }
        return edition.dataset().description().resources().stream()
                .filter(table -> ("data/" + table.path()).equals(acceptance.file()))
                .findFirst()
                .map(table -> new AcceptedView(
                        acceptance.rule(),
                        edition.wording().words(table.title()),
                        row(table, acceptance.row()),
                        acceptance.reason()));
    }

    private Link row(Resource table, String key) {
        if (key.equals(Acceptance.EVERY_ROW)) {
            return Link.plain(edition.text("rules.every-row"));
        }
        return Dataset.SANCTION_TABLES.contains(table.name())
                ? Link.to(key, edition.addresses().caseOf(key))
                : Link.plain(key);
    }
}
