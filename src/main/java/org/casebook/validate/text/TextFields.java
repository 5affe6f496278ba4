package org.casebook.validate.text;

import static org.casebook.dataset.Columns.ALIASES;
import static org.casebook.dataset.Columns.NAME;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** Which fields hold text that people wrote. */
final class TextFields {
    private TextFields() {}

    /** Whether a field holds words of a person's own choosing, rather than a code, an id or an address. */
    static boolean isFree(Field field) {
        return field.type() == Field.Type.STRING
                && field.enumeration().isEmpty()
                && field.reference().isEmpty()
                && field.pattern().isEmpty()
                && !field.unique();
    }

    /** Whether a field holds what something is called. */
    static boolean isName(Field field) {
        return NAME.is(field) || ALIASES.is(field) || field.name().startsWith("name_");
    }

    /** The positions of the fields that stand once in each language, such as {@code summary_en} and {@code summary_ru}. */
    static List<Integer> translated(DataPackage description, Resource resource) {
        Set<String> endings = new HashSet<>();
        description.languages().forEach(language -> endings.add("_" + language));
        List<Integer> positions = new ArrayList<>();
        for (int position = 0; position < resource.fields().size(); position++) {
            Field field = resource.fields().get(position);
            int ending = field.name().lastIndexOf('_');
            if (ending > 0 && endings.contains(field.name().substring(ending)) && isFree(field)) {
                positions.add(position);
            }
        }
        return List.copyOf(positions);
    }
}
