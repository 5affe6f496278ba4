package org.casebook.validate.schema;

import static org.casebook.dataset.Columns.VISIBILITY;
import static org.casebook.language.Argument.quoted;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.FileName;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;

/** An id that names a page can be a file's name and an address. */
public final class AddressableId implements RowRule {
    /** The tables whose rows have pages, and the column that names them. */
    static final Map<String, String> KEYS = Map.of(
            "dismissals", "case_id",
            "fines", "case_id",
            "arrests", "case_id",
            "sentences", "case_id",
            "companies", "company_id",
            "articles", "article_id",
            "people", "person_id",
            "places", "place_id",
            "events", "event_id");

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    /** The list of a folder, its further pages, and what is not known. */
    private static final Pattern TAKEN = Pattern.compile("index(?:-\\d+)?|not-known");

    @Override
    public String name() {
        return "id-as-address";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return Optional.ofNullable(KEYS.get(resource.name()))
                .filter(key -> tables.have(resource, key))
                .map(key -> (row, findings) -> {
                    String id = row.cell(key);
                    if (!id.isEmpty() && !hasAnother(row) && hasItsForm(resource, key, id)) {
                        refusal(id).ifPresent(refusal -> findings.at(row, key, refusal));
                    }
                });
    }

    /** Whoever is not named gets another id in public. */
    static boolean hasAnother(Row row) {
        return row.resource().name().equals("people") && !row.get(VISIBILITY).equals("named");
    }

    /** Of an id that has not the form its column asks for, another rule speaks; one that is too long is not compared. */
    private static boolean hasItsForm(Resource resource, String key, String id) {
        return resource.field(key)
                .flatMap(Field::pattern)
                .filter(pattern ->
                        id.length() <= FileName.LONGEST && !pattern.matcher(id).matches())
                .isEmpty();
    }

    private static Optional<Refusal> refusal(String id) {
        if (TAKEN.matcher(FileName.folded(id)).matches()) {
            return Optional.of(Refusal.says("id-as-address.page", quoted(id)));
        }
        return ADDRESS.matcher(id).matches()
                ? FileName.fault(id).map(fault -> Refusal.says("id-as-address.fault", quoted(id), fault))
                : Optional.of(Refusal.says("id-as-address", quoted(id)));
    }
}
