package org.casebook.tabulate;

import java.util.ArrayList;
import java.util.List;
import org.casebook.dataset.Facts;

/** A published table of figures: the dimensions by which it breaks the cases down. */
public enum Breakdown {
    TOTALS("totals"),
    BY_COMPANY("by-company", Dimension.COMPANY),
    BY_ARTICLE("by-article", Dimension.ARTICLE),
    BY_COMPANY_AND_ARTICLE("by-company-and-article", Dimension.COMPANY, Dimension.ARTICLE),
    BY_MONTH("by-month", Dimension.MONTH),
    BY_PLACE("by-place", Dimension.PLACE);

    private final String slug;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Dimension> dimensions;

    Breakdown(String slug, Dimension... dimensions) {
        this.slug = slug;
        this.dimensions = List.of(dimensions);
    }

    /** Its name in addresses and files. */
    public String slug() {
        return slug;
    }

    /** Its dimensions, in the order of the key columns. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** The keys of all the cells that a case falls into. */
    public List<List<String>> keys(Facts facts) {
        List<List<String>> keys = List.of(List.of());
        for (Dimension dimension : dimensions) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> key : keys) {
                for (String value : dimension.keys(facts)) {
                    List<String> extended = new ArrayList<>(key);
                    extended.add(value);
                    longer.add(List.copyOf(extended));
                }
            }
            keys = longer;
        }
        return keys;
    }
}
