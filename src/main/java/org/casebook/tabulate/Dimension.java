package org.casebook.tabulate;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Facts;

/** A property by which cases are told apart in a breakdown. */
public enum Dimension {
    /** The employers in the dispute behind the punished act. */
    COMPANY("company_id", "companies") {
        @Override
        public Object value(Facts facts) {
            return facts.companyIds();
        }

        @Override
        public List<String> keys(Facts facts) {
            return facts.companyIds().isEmpty() ? NOT_KNOWN : facts.companyIds();
        }
    },
    /** The articles applied in the decision. */
    ARTICLE("article_id", "articles") {
        @Override
        public Object value(Facts facts) {
            return facts.articleIds();
        }

        @Override
        public List<String> keys(Facts facts) {
            return facts.articleIds().isEmpty() ? NOT_KNOWN : facts.articleIds();
        }
    },
    /** The month in which it was imposed, if the whole possible date lies in one (rule 8). */
    MONTH("month", "") {
        @Override
        public Object value(Facts facts) {
            return facts.date().text();
        }

        @Override
        public List<String> keys(Facts facts) {
            return facts.date().month().map(month -> List.of(month.toString())).orElse(NOT_KNOWN);
        }
    },
    /** Where the punished act was. */
    PLACE("place_id", "places") {
        @Override
        public Object value(Facts facts) {
            return facts.placeId();
        }

        @Override
        public List<String> keys(Facts facts) {
            return List.of(facts.placeId());
        }
    };

    private static final List<String> NOT_KNOWN = List.of("");

    private final String column;
    private final String table;

    Dimension(String column, String table) {
        this.column = column;
        this.table = table;
    }

    /** The key column of the published file. */
    public String column() {
        return column;
    }

    /** The table that has a row for each key, after which the pages about keys are named too; months have none. */
    public Optional<String> table() {
        return Optional.of(table).filter(name -> !name.isEmpty());
    }

    /** What a case has of this property: cases that have the same have the same keys. */
    public abstract Object value(Facts facts);

    /** The keys under which a case falls; a blank key where that is not known. Never empty. */
    public abstract List<String> keys(Facts facts);
}
