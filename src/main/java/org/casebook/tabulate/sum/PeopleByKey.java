package org.casebook.tabulate.sum;

import java.util.HashMap;
import java.util.Map;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.table.TableSliceGroup;

/** How often each person was met under each key: a line for each time, which Tablesaw counts by person and key. */
public final class PeopleByKey {
    private static final String PERSON = "person";
    private static final String KEY = "key";
    private static final String TIMES =
            TableSliceGroup.aggregateColumnName(KEY, AggregateFunctions.count.functionName());

    private final IntColumn people = Tablesaw.numbers(PERSON);
    private final IntColumn keys = Tablesaw.numbers(KEY);

    public void add(int person, int key) {
        people.append(person);
        keys.append(key);
    }

    /**
     * How often, by person and key.
     *
     * @param times by a number of both
     */
    public record MeetingCounts(Map<Long, Integer> times) {
        public int of(int person, int key) {
            return times.getOrDefault(number(person, key), 0);
        }

        private static long number(int person, int key) {
            return ((long) person << Integer.SIZE) | key;
        }
    }

    public MeetingCounts counted() {
        Map<Long, Integer> times = new HashMap<>();
        if (!keys.isEmpty()) {
            Table counted = Table.create("cases of people", people, keys)
                    .summarize(KEY, AggregateFunctions.count)
                    .by(PERSON, KEY);
            DoubleColumn counts = counted.doubleColumn(TIMES);
            for (int row = 0; row < counted.rowCount(); row++) {
                long number = MeetingCounts.number(
                        counted.intColumn(PERSON).getInt(row),
                        counted.intColumn(KEY).getInt(row));
                times.put(number, (int) counts.getDouble(row));
            }
        }
        return new MeetingCounts(Map.copyOf(times));
    }
}
