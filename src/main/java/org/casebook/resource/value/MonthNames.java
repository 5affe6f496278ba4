package org.casebook.resource.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months, as tables name them in Russian (nominative and genitive), Kazakh and English, in full and shortened. */
public final class MonthNames {
    private static final List<String> BY_MONTH = List.of(
            "январь января янв қаңтар қаң january jan",
            "февраль февраля фев февр ақпан ақп february feb",
            "март марта мар наурыз нау march mar",
            "апрель апреля апр сәуір сәу april apr",
            "май мая мамыр мам may",
            "июнь июня июн маусым мау june jun",
            "июль июля июл шілде шіл july jul",
            "август августа авг тамыз там august aug",
            "сентябрь сентября сен сент қыркүйек қыр september sep sept",
            "октябрь октября окт қазан қаз october oct",
            "ноябрь ноября ноя нояб қараша қар november nov",
            "декабрь декабря дек желтоқсан жел december dec");
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** The month of that name, 1 to 12; empty where it is no month's. */
    public static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= BY_MONTH.size(); month++) {
            for (String name : BY_MONTH.get(month - 1).split(" ", -1)) {
                numbers.put(name, month);
            }
        }
        return Map.copyOf(numbers);
    }
}
