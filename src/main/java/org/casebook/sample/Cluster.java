package org.casebook.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Resource;

/**
 * Rows of one table that belong together: a person, a group, or a group and its members. The members that are stated
 * are together never more than their group can be.
 */
final class Cluster {
    /** How deep a group's members may be under it. */
    private static final int DEEPEST = 3;

    private final SanctionTable table;
    private final String kind;
    private final Law law;
    private final Resource resource;
    private final Setting setting;
    private final Density density;
    private final SamplePeople population;
    private final Appeals appeals;
    private final Chance chance;
    private final int number;
    private final int most;
    private final List<Line> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    /** The cases of groups that were met before, and of all groups in them. */
    private final Set<String> metBefore = new HashSet<>();

    /**
     * A cluster not yet drawn.
     *
     * @param number the number of its first case
     * @param room the most rows it may have
     */
    Cluster(
            SanctionTable table,
            Resource resource,
            Setting setting,
            SamplePeople population,
            Appeals appeals,
            int number,
            int room) {
        this.table = table;
        this.resource = resource;
        this.setting = setting;
        this.density = setting.density();
        this.population = population;
        this.appeals = appeals;
        this.chance = Chance.of(setting.seed(), table.resource(), number);
        this.most = Math.min(room, chance.between(2, 2 * density.widest() + 2));
        this.number = number;
        this.kind = table.kind(chance);
        this.law = table.law(kind);
    }

    /** Draws its rows. */
    List<Line> rows() {
        switch (chance.weighted(
                density.trees(), density.peopleAgain(), density.groups(), density.groupsAgain(), density.people())) {
            case 0 -> tree();
            case 1 -> person(population.personMet(chance), 75);
            case 2 -> group(chance.percent(35) ? Optional.of(population.newGroup()) : Optional.empty());
            case 3 -> group(Optional.of(population.groupMet(chance)));
            default -> person(population.newPerson(), 85);
        }
        if (chance.percent(30)) {
            // A table is not sorted: a member may stand before its group.
            Collections.reverse(rows);
        }
        return rows;
    }

    private void person(int person, int sameEvent) {
        Event event = chance.percent(sameEvent) ? population.eventOf(person) : chance.oneOf(setting.events());
        name(person, row(circumstances(event), Optional.empty()));
    }

    private void group(Optional<Integer> group) {
        Size size = group.isPresent() && chance.percent(70)
                ? population.sizeOf(group.get())
                : Size.any(density.vague(), chance);
        Line row = row(circumstances(chance.oneOf(setting.events())), Optional.empty());
        count(size, row);
        group.ifPresent(known -> row.put("group_id", SamplePeople.groupId(known)));
    }

    private void tree() {
        Size size = Size.any(density.vague(), chance);
        Circumstances circumstances = circumstances(chance.oneOf(setting.events()));
        Line row = row(circumstances, Optional.empty());
        count(size, row);
        identify(row, Optional.empty());
        members(row, size, size.room(), 1, circumstances);
    }

    /**
     * Adds members to a group.
     *
     * @param free how many people the stated ones may be at least
     * @return how many they are at least
     */
    private int members(Line group, Size size, int free, int depth, Circumstances circumstances) {
        int taken = 0;
        for (int wanted = chance.between(1, density.widest()); wanted > 0 && isRoom(); wanted--) {
            boolean possible = taken == free || chance.percent(25);
            Line row = row(circumstances.ofMember(law, setting, chance), Optional.of(group))
                    .put("part_of", group.cell("case_id"))
                    .put("part_of_certainty", possible ? "possible" : "stated");
            int least = 1;
            if (chance.percent(depth < DEEPEST ? 40 : 10)) {
                least = subgroup(row, possible ? size.room() : free - taken, depth, circumstances);
            } else {
                name(stranger(), row);
            }
            taken += possible ? 0 : least;
        }
        return taken;
    }

    private int subgroup(Line row, int free, int depth, Circumstances circumstances) {
        Optional<Integer> known =
                chance.percent(density.groupsAgain() * 3) ? Optional.of(population.groupMet(chance)) : Optional.empty();
        Size size = known.map(population::sizeOf)
                .filter(usual -> usual.low() <= free)
                .orElseGet(() -> Size.within(free, density.vague(), chance));
        count(size, row);
        identify(row, known);
        boolean parted = depth < DEEPEST && size.high() > 1 && chance.percent(70);
        int taken = parted ? members(row, size, Math.min(size.room(), free), depth + 1, circumstances) : 0;
        return Math.max(size.low(), taken);
    }

    private boolean isRoom() {
        return rows.size() < most;
    }

    /** Somebody who is not in this cluster yet. */
    private int stranger() {
        int met = chance.percent(density.peopleAgain() * 2) ? population.personMet(chance) : population.newPerson();
        return ids.contains(SamplePeople.personId(met)) ? population.newPerson() : met;
    }

    private void name(int person, Line row) {
        ids.add(SamplePeople.personId(person));
        row.put("person_id", SamplePeople.personId(person)).put("people", chance.percent(15) ? "1" : "");
    }

    /**
     * Gives some groups an id; one that is in this cluster already is no group within itself. Within a group that was met
     * before nobody is, so that of two groups each is never part of the other.
     */
    private void identify(Line row, Optional<Integer> known) {
        boolean within = metBefore.contains(row.cell("part_of"));
        if (within || known.isPresent()) {
            metBefore.add(row.cell("case_id"));
        }
        if (known.isPresent() || chance.percent(40)) {
            String id = SamplePeople.groupId(known.orElseGet(population::newGroup));
            if (!within && ids.add(id)) {
                row.put("group_id", id);
            }
        }
    }

    private void count(Size size, Line row) {
        row.put("people", size.text()).put("people_text", size.words());
    }

    private Circumstances circumstances(Event event) {
        return Circumstances.of(event, law, setting, chance);
    }

    private Line row(Circumstances circumstances, Optional<Line> group) {
        Line row = new Line(resource);
        row.put("case_id", table.letter() + "-" + (number + rows.size()))
                .put("date", circumstances.date())
                .put("company_ids", circumstances.companyIds())
                .put("event_id", circumstances.eventId())
                .put("place_id", circumstances.placeId())
                .put("certainty", List.of("stated", "reported", "alleged").get(chance.weighted(75, 18, 7)));
        articles(circumstances, row);
        new Penalties(density.vague(), chance).impose(table, kind, row, group);
        Bookkeeping.fill(row, table, circumstances, setting, chance);
        rows.add(row);
        appeals.consider(table, row, circumstances.day());
        return row;
    }

    private void articles(Circumstances circumstances, Line row) {
        if (SanctionTable.isCharge(kind) && chance.percent(60)) {
            row.put("charged_article_ids", circumstances.articleIds());
            return;
        }
        row.put("article_ids", circumstances.articleIds());
        String charged = chance.oneOf(setting.articles(law)).id();
        if (!circumstances.articleIds().contains(charged) && chance.percent(10)) {
            row.put("charged_article_ids", charged);
        }
    }
}
