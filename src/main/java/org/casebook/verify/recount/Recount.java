package org.casebook.verify.recount;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.verify.cases.PublishedCases;

/** Every figure that the published cases give, by the file of statistics it belongs to. */
public final class Recount {
    private final Map<Breakdown, Map<FigureKey, Figure>> figures = new EnumMap<>(Breakdown.class);

    private Recount() {}

    public static Recount of(PublishedCases cases) {
        Map<Status, List<Ruling>> rulings = new EnumMap<>(Status.class);
        rulings.put(Status.IMPOSED, cases.rows().stream().map(Ruling::imposed).toList());
        rulings.put(
                Status.STANDING,
                cases.rows().stream()
                        .map(row -> Ruling.standing(row, cases.appeals().getOrDefault(row.caseId(), List.of())))
                        .toList());
        Recount recount = new Recount();
        CellCount cells = new CellCount(cases, rulings);
        for (Breakdown breakdown : Breakdown.values()) {
            Map<FigureKey, Figure> ofFile = new LinkedHashMap<>();
            rulings.forEach((status, ofStatus) -> {
                List<Figure> counted = breakdown == Breakdown.REPEATED
                        ? Repeats.figures(cases.rows(), ofStatus, status)
                        : broken(breakdown, cases, ofStatus, status, cells);
                counted.forEach(figure -> ofFile.put(figure.key(), figure));
            });
            recount.figures.put(breakdown, ofFile);
        }
        return recount;
    }

    private static List<Figure> broken(
            Breakdown breakdown, PublishedCases cases, List<Ruling> rulings, Status status, CellCount cells) {
        Map<List<String>, List<Integer>> byKey = new HashMap<>();
        for (int number = 0; number < rulings.size(); number++) {
            if (rulings.get(number).isInForce()) {
                for (List<String> key : breakdown.keys(cases.rows().get(number))) {
                    byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(number);
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        byKey.forEach((key, inCell) -> figures.addAll(cells.figures(key, status, inCell)));
        return figures;
    }

    /** The figures of a file, in no order. */
    public Map<FigureKey, Figure> of(Breakdown breakdown) {
        return figures.getOrDefault(breakdown, Map.of());
    }
}
