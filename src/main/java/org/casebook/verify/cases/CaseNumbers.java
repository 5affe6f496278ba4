package org.casebook.verify.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the ids of cases: those that count first, in the order of the tables, then withheld ones, those that cannot be
 * read, and any other.
 */
public final class CaseNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<CaseRow> rows;
    private final int counted;
    private final int withheld;
    private final int unread;

    public CaseNumbers(PublishedCases cases) {
        rows = cases.rows();
        rows.forEach(row -> number(row.caseId()));
        counted = ids.size();
        cases.withheld().values().forEach(ofTable -> ofTable.forEach(this::number));
        withheld = ids.size();
        cases.unread().forEach(this::number);
        unread = ids.size();
    }

    /** Pages are read side by side. */
    public synchronized int number(String id) {
        Integer number = numbers.get(id);
        if (number != null) {
            return number;
        }
        numbers.put(id, ids.size());
        ids.add(id);
        return ids.size() - 1;
    }

    public String id(int number) {
        return ids.get(number);
    }

    /** Whether it is a sanction on a person who can be recognised elsewhere. */
    public boolean isOfNamedPerson(int number) {
        return number < counted
                && rows.get(number).isNamed()
                && rows.get(number).category().isSanction();
    }

    /** How many cases are published without their details. */
    public int withheld() {
        return withheld - counted;
    }

    public boolean isWithheld(int number) {
        return number >= counted && number < withheld;
    }

    /** Whether it lacks what a missing column would say. */
    public boolean isUnread(int number) {
        return number >= withheld && number < unread;
    }
}
