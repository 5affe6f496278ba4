package org.casebook.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows that count, and the trees that {@code part_of} makes of them in each of the two worlds. */
final class CaseForest {

    /** A row's group, and whether the row is only possibly part of it. */
    private record Link(CaseRow group, boolean possible) {}

    private final List<CaseRow> rows;
    private final Map<CaseRow, Link> links = new HashMap<>();
    private final Map<World, Map<CaseRow, List<CaseRow>>> members = new HashMap<>();

    CaseForest(List<CaseRow> everyRow) {
        Map<String, CaseRow> byId = new LinkedHashMap<>();
        for (CaseRow row : everyRow) {
            if (byId.put(row.caseId(), row) != null) {
                throw new IllegalArgumentException("Two rows have the case_id " + row.caseId());
            }
        }
        rows = everyRow.stream().filter(row -> !row.isHidden()).toList();
        for (World world : World.values()) {
            members.put(world, new HashMap<>());
        }
        for (CaseRow row : rows) {
            visibleGroup(row, byId).ifPresent(link -> {
                links.put(row, link);
                for (World world : World.values()) {
                    if (world == World.LOW || !link.possible()) {
                        members.get(world)
                                .computeIfAbsent(link.group(), group -> new ArrayList<>())
                                .add(row);
                    }
                }
            });
        }
    }

    List<CaseRow> rows() {
        return rows;
    }

    /** The rows directly part of this one. */
    List<CaseRow> members(CaseRow group, World world) {
        return members.get(world).getOrDefault(group, List.of());
    }

    /** The groups above a row, the nearest first. */
    List<CaseRow> ancestors(CaseRow row, World world) {
        List<CaseRow> ancestors = new ArrayList<>();
        Optional<CaseRow> group = group(row, world);
        while (group.isPresent()) {
            ancestors.add(group.get());
            group = group(group.get(), world);
        }
        return ancestors;
    }

    boolean isPossibleMember(CaseRow row) {
        return links.containsKey(row) && links.get(row).possible();
    }

    private Optional<CaseRow> group(CaseRow row, World world) {
        return Optional.ofNullable(links.get(row))
                .filter(link -> world == World.LOW || !link.possible())
                .map(Link::group);
    }

    /** The nearest group that is not hidden; one possible link on the way makes the whole way possible. */
    private static Optional<Link> visibleGroup(CaseRow row, Map<String, CaseRow> byId) {
        boolean possible = false;
        Set<CaseRow> passed = new HashSet<>();
        Optional<Link> visible = Optional.empty();
        CaseRow at = row;
        // Walks on to the top even after the answer is found, so that a circle is told and not counted for ever.
        while (!at.cell("part_of").isEmpty()) {
            if (!passed.add(at)) {
                throw new IllegalArgumentException("part_of goes in a circle at " + row.caseId());
            }
            possible |= at.cell("part_of_certainty").equals("possible");
            CaseRow group = byId.get(at.cell("part_of"));
            if (group == null || group.sanction() != row.sanction()) {
                throw new IllegalArgumentException(at.caseId() + " is part_of " + at.cell("part_of")
                        + ", which is no row of " + row.sanction().file());
            }
            if (visible.isEmpty() && !group.isHidden()) {
                visible = Optional.of(new Link(group, possible));
            }
            at = group;
        }
        return visible;
    }
}
