package org.casebook.validate.completeness;

import static org.casebook.dataset.Columns.PUBLISH;
import static org.casebook.dataset.Columns.VISIBILITY;
import static org.casebook.language.Argument.and;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.schema.Required;

/**
 * What has a name, a title or a role in one language has it in every language of the publication: pages of the others would
 * show a foreign word. Summaries have a rule of their own; a note of the coder may stand in one language.
 */
public final class LabelMissing implements RowRule {
    private static final Set<String> NO_LABELS = Set.of("summary", "note", "internal_note");

    @Override
    public String name() {
        return "label-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        List<List<String>> labels = labels(tables, resource).values().stream()
                .filter(fields -> fields.size() > 1)
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of((row, findings) -> {
                    if (isShown(row)) {
                        labels.forEach(fields -> judge(row, fields, findings));
                    }
                });
    }

    /** The columns of one label in the languages of the publication, by what their names have in common. */
    private static Map<String, List<String>> labels(Tables tables, Resource resource) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (String language : tables.description().languages()) {
            String end = "_" + language;
            for (Field field : resource.fields()) {
                if (field.name().endsWith(end) && isLabel(tables, resource, field)) {
                    String stem = field.name().substring(0, field.name().length() - end.length());
                    labels.computeIfAbsent(stem, first -> new ArrayList<>()).add(field.name());
                }
            }
        }
        labels.keySet().removeAll(NO_LABELS);
        return labels;
    }

    private static boolean isLabel(Tables tables, Resource resource, Field field) {
        return field.type() == Field.Type.STRING
                && field.visibility() == Field.Visibility.PUBLIC
                && tables.have(resource, field.name());
    }

    private static boolean isShown(Row row) {
        return row.resource().name().equals("people")
                ? !row.get(VISIBILITY).equals("withheld")
                : !Cases.isHidden(row) && !row.get(PUBLISH).equals("stub");
    }

    private static void judge(Row row, List<String> fields, Findings findings) {
        List<String> blank =
                fields.stream().filter(field -> isMissing(row, field)).toList();
        if (blank.isEmpty()) {
            return;
        }
        String told = fields.stream()
                .filter(field -> !row.cell(field).isEmpty())
                .findFirst()
                .orElse("");
        if (told.isEmpty()) {
            return;
        }

        findings.at(
                row,
                blank.get(0),
                blank.size() == 1
                        ? Refusal.says("label-missing", told)
                        : Refusal.says(
                                "label-missing.several", told, and(blank.subList(1, blank.size())), blank.size() - 1));
    }

    /** Where every row needs one, a blank is an error of its own. */
    private static boolean isMissing(Row row, String field) {
        return row.cell(field).isEmpty()
                && row.resource()
                        .field(field)
                        .filter(found -> !Required.isRequired(row.resource(), found))
                        .isPresent();
    }
}
