package org.casebook.release.history;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Field;

/**
 * What became of a case from one version to the next.
 *
 * @param caseId its id
 * @param kind what became of it
 * @param reason why it was withdrawn; blank otherwise
 * @param tables the table in which it stood and the one in which it stands, where they differ; else empty
 * @param fields what is another, in the order of the table; empty where no details may be shown
 * @param appeals appeals that are new, gone, or have other values
 */
public record CaseChange(
        String caseId,
        Kind kind,
        String reason,
        List<String> tables,
        List<FieldChange> fields,
        List<AppealChange> appeals) {

    public CaseChange {
        tables = List.copyOf(tables);
        fields = List.copyOf(fields);
        appeals = List.copyOf(appeals);
    }

    /** What may become of a case, or of an appeal. */
    public enum Kind {
        ADDED,
        CHANGED,
        WITHDRAWN,
        /** Counts again. */
        RESTORED,
        /** Its details were withheld, and are shown. */
        OPENED,
        /** Its details are withheld. */
        WITHHELD,
        /** Not in this version. */
        LEFT_OUT
    }

    /**
     * A field with another value.
     *
     * @param field the field
     * @param before the earlier cell; empty where it may not be shown
     * @param after the later cell; empty where it may not be shown
     */
    public record FieldChange(Field field, Optional<String> before, Optional<String> after) {}

    /**
     * What became of an appeal on a case.
     *
     * @param appealId its id
     * @param kind added, changed, or left out
     * @param fields what is another
     */
    public record AppealChange(String appealId, Kind kind, List<FieldChange> fields) {
        public AppealChange {
            fields = List.copyOf(fields);
        }
    }
}
