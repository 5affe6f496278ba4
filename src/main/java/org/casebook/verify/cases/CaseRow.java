package org.casebook.verify.cases;

import java.util.List;
import java.util.Map;

/**
 * A published case that counts, with what figures are made of.
 *
 * @param caseId its id
 * @param category what it is counted under
 * @param table the table it stands in
 * @param personId the named person; blank for a group
 * @param groupId the unnamed group, where it may be met again
 * @param people how many
 * @param companyIds sorted; one blank where not known
 * @param articleIds sorted; one blank where not known
 * @param month the month that its whole possible date lies in; else blank
 * @param placeId where the punished act was
 * @param eventId the punished act
 * @param isNotStated whether it is only reported or alleged
 * @param penalties as first decided
 */
public record CaseRow(
        String caseId,
        Category category,
        Sanction table,
        String personId,
        String groupId,
        Interval people,
        List<String> companyIds,
        List<String> articleIds,
        String month,
        String placeId,
        String eventId,
        boolean isNotStated,
        Map<Penalty, Value> penalties) {

    public boolean isNamed() {
        return !personId.isEmpty();
    }

    public boolean hasSeveralArticles() {
        return articleIds.size() > 1;
    }

    /** Who it is about: the same over all tables for the same person and for the same group. */
    public String unit() {
        if (isNamed()) {
            return "person " + personId;
        }
        return groupId.isEmpty() ? "case " + caseId : "group " + groupId;
    }
}
