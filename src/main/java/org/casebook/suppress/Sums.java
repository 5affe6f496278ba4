package org.casebook.suppress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;

/** All the sums that tie the cells of a publication together: a cell, and the cells that are its parts. */
final class Sums {
    private final List<Cell> cells;
    private final Map<Cell, Integer> numbers = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    /**
     * A sum.
     *
     * @param whole the number of the cell that is the sum
     * @param parts the numbers of those that add up to it
     */
    record Sum(int whole, List<Integer> parts) {
        IntStream cells() {
            return IntStream.concat(IntStream.of(whole), parts.stream().mapToInt(Integer::intValue));
        }

        /** What people more in a cell are to the sum: too many if it is the whole, too few if it is a part. */
        int sign(int cell) {
            return cell == whole ? 1 : -1;
        }
    }

    Sums(Population population) {
        this.cells = List.copyOf(population.cells());
        for (Cell cell : cells) {
            numbers.put(cell, numbers.size());
        }
        Map<List<Object>, List<Integer>> parts = new LinkedHashMap<>();
        for (Cell cell : cells) {
            for (List<Object> whole : wholes(cell)) {
                parts.computeIfAbsent(whole, none -> new ArrayList<>()).add(number(cell));
            }
        }
        parts.forEach((whole, ofWhole) -> {
            Integer number = numbers.get((Cell) whole.get(0));
            if (number != null) {
                sums.add(new Sum(number, List.copyOf(ofWhole)));
            }
        });
    }

    /** The sums that a cell is in: the whole, and by which file. */
    private static List<List<Object>> wholes(Cell cell) {
        List<List<Object>> wholes = new ArrayList<>();
        if (cell.isOfOne() && cell.category().isSanction()) {
            wholes.add(List.of(cell.ofAll(), Category.ALL));
        }
        switch (cell.breakdown()) {
            case TOTALS -> {}
            case BY_COMPANY_AND_ARTICLE -> {
                wholes.add(List.of(of(Breakdown.BY_COMPANY, cell, 0), cell.breakdown()));
                wholes.add(List.of(of(Breakdown.BY_ARTICLE, cell, 1), cell.breakdown()));
            }
            case BY_COMPANY, BY_ARTICLE, BY_MONTH, BY_PLACE ->
                wholes.add(List.of(Cell.total(cell.category()), cell.breakdown()));
        }
        return wholes;
    }

    private static Cell of(Breakdown breakdown, Cell pair, int position) {
        return new Cell(breakdown, List.of(pair.keys().get(position)), pair.category());
    }

    List<Cell> cells() {
        return cells;
    }

    int number(Cell cell) {
        Integer number = numbers.get(cell);
        if (number == null) {
            throw new IllegalArgumentException("No such cell: " + cell);
        }
        return number;
    }

    List<Sum> sums() {
        return sums;
    }
}
