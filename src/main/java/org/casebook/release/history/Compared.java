package org.casebook.release.history;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PUBLISH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;
import org.casebook.disclose.Disclosure;
import org.casebook.disclose.EarlierDisclosure;
import org.casebook.release.Release;
import org.casebook.release.RemovedPeople;
import org.casebook.release.VersionNumber;

/**
 * One of two versions that are compared.
 *
 * @param version its number; empty for today's tables
 * @param dataAsOf up to which day it is complete
 * @param counted what its figures are made from
 * @param shown the rows of cases that may be shown, by id, in the order of the tables
 * @param whole the ids of those that are shown whole
 * @param appeals the appeals that may be shown, by case
 * @param withdrawn the ids of those that were withdrawn then, whatever became of them later
 * @param keptBack texts that may not be shown of them
 * @param columns the public columns of its tables
 * @param ofRemovedPeople the ids of cases of which the release, rewritten, does not say any more whose they are
 */
record Compared(
        Optional<VersionNumber> version,
        LocalDate dataAsOf,
        Dataset counted,
        Map<String, Row> shown,
        Set<String> whole,
        Map<String, List<Appeal>> appeals,
        Set<String> withdrawn,
        Map<EarlierDisclosure.EarlierText, String> keptBack,
        List<Period.Column> columns,
        Set<String> ofRemovedPeople) {

    static Compared of(Release release, EarlierDisclosure earlier) {
        return of(
                Optional.of(release.version()),
                release.dataset(),
                earlier.counted(),
                earlier.shown(),
                earlier.keptBack());
    }

    static Compared ofToday(Dataset today, Disclosure disclosed) {
        return of(Optional.empty(), today, today, disclosed.dataset(), Map.of());
    }

    private static Compared of(
            Optional<VersionNumber> version,
            Dataset full,
            Dataset counted,
            Dataset disclosed,
            Map<EarlierDisclosure.EarlierText, String> keptBack) {
        Set<String> withdrawn = new HashSet<>();
        Set<String> ofRemovedPeople = new HashSet<>();
        for (Sanction sanction : full.sanctions()) {
            if (RemovedPeople.isRemoved(sanction.facts().personId())) {
                ofRemovedPeople.add(sanction.facts().caseId());
            }
            if (!sanction.facts().withdrawn().isEmpty()) {
                withdrawn.add(sanction.facts().caseId());
            }
        }
        Map<String, Row> shown = new LinkedHashMap<>();
        for (String table : Dataset.SANCTION_TABLES) {
            disclosed.rows(table).forEach(row -> shown.put(row.get(CASE_ID), row));
        }
        Set<String> whole = new HashSet<>();
        for (Sanction sanction : disclosed.sanctions()) {
            whole.add(sanction.facts().caseId());
        }
        Map<String, List<Appeal>> appeals = new HashMap<>();
        for (Appeal appeal : disclosed.appeals()) {
            appeals.computeIfAbsent(appeal.caseId(), none -> new ArrayList<>()).add(appeal);
        }
        List<Period.Column> columns = new ArrayList<>();
        for (Resource resource : disclosed.description().resources()) {
            resource.fields().forEach(field -> columns.add(new Period.Column(resource, field)));
        }
        return new Compared(
                version,
                full.description().dataAsOf(),
                counted,
                shown,
                whole,
                appeals,
                withdrawn,
                keptBack,
                columns,
                ofRemovedPeople);
    }

    boolean isShown(String caseId) {
        return shown.containsKey(caseId);
    }

    boolean isWhole(String caseId) {
        return whole.contains(caseId);
    }

    /** Whether it was withdrawn then, whatever became of it later. */
    boolean isWithdrawn(String caseId) {
        return withdrawn.contains(caseId);
    }

    /** Whether its details are withheld. */
    boolean isStub(String caseId) {
        Row row = shown.get(caseId);
        return row != null && row.get(PUBLISH).equals("stub");
    }
}
