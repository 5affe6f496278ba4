package org.casebook.chart.spec;

import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.model.ChartModel;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Nearest;
import org.casebook.dataset.Problem;
import org.casebook.language.Message;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one specification: its keys, their values, and whether they make sense together. */
public final class SpecReader {
    private static final String EACH = "each";
    private static final int MOST_NAMES = 500;
    private static final List<String> KEYS = List.of(
            "measure", "breakdown", "sanctions", "status", "unit", "kind", "title", "subtitle", "note", "limit");

    /** Cases are rows, which the contract never headlines; a chart is a headline. */
    private static final Map<String, Measure> MEASURES = Arrays.stream(Measure.values())
            .filter(measure -> measure != Measure.CASES)
            .collect(inOrder(Measure::code));

    /** A chart has one key; company by article is a table. */
    private static final Map<String, Breakdown> BREAKDOWNS = Arrays.stream(Breakdown.values())
            .filter(breakdown -> breakdown.dimensions().size() < 2)
            .collect(inOrder(Breakdown::slug));

    private static final Map<String, Category> CATEGORIES =
            Arrays.stream(Category.values()).collect(inOrder(SpecReader::code));

    private static final Map<String, Status> STATUSES =
            Arrays.stream(Status.values()).collect(inOrder(Status::code));

    private static final Map<String, ChartModel.Kind> KINDS = Arrays.stream(ChartModel.Kind.values())
            .collect(inOrder(kind -> kind.name().toLowerCase(Locale.ROOT)));

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String file;
    private final Lettering lettering;
    private final List<Problem> problems;
    private final Map<String, SpecEntry> entries = new LinkedHashMap<>();

    private record SpecEntry(int line, Node value) {}

    private SpecReader(String file, Lettering lettering, List<Problem> problems) {
        this.file = file;
        this.lettering = lettering;
        this.problems = problems;
    }

    /** Reads it; empty where problems were added. */
    static Optional<ChartSpec> read(
            String slug, String file, byte[] bytes, Lettering lettering, List<Problem> allProblems) {
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root = SpecText.parse(file, bytes, problems);
        Optional<ChartSpec> spec = root.flatMap(node -> new SpecReader(file, lettering, problems).spec(slug, node));
        allProblems.addAll(problems);
        return problems.isEmpty() ? spec : Optional.empty();
    }

    private Optional<ChartSpec> spec(String slug, Node root) {
        if (!(root instanceof MappingNode mapping)) {
            problem(line(root), "", "chart.no-key", listed(KEYS));
            return Optional.empty();
        }
        for (NodeTuple tuple : mapping.getValue()) {
            addEntry(tuple);
        }
        Optional<Measure> measure = required("measure", "people").flatMap(entry -> code("measure", entry, MEASURES));
        Optional<Breakdown> breakdown =
                required("breakdown", "by-company").flatMap(entry -> code("breakdown", entry, BREAKDOWNS));
        Optional<List<Category>> categories = categories(measure, breakdown);
        Status status = optional("status", STATUSES, Status.IMPOSED);
        ChartModel.Kind kind = optional("kind", KINDS, ChartModel.Kind.BARS);
        Optional<String> currency = currency(measure);
        Optional<Integer> limit = limit(breakdown);
        LocalText title = text("title", measure);
        LocalText subtitle = text("subtitle", measure);
        LocalText note = text("note", measure);
        if (!entries.containsKey("title")) {
            problem(1, "title", "chart.title-missing");
        }
        return problems.isEmpty()
                ? Optional.of(new ChartSpec(
                        slug,
                        measure.orElseThrow(),
                        breakdown.orElseThrow(),
                        categories.orElseThrow(),
                        status,
                        currency,
                        kind,
                        title,
                        subtitle,
                        note,
                        limit))
                : Optional.empty();
    }

    private void addEntry(NodeTuple tuple) {
        int line = line(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problem(line, "", "chart.odd-key", listed(KEYS));
            return;
        }
        String name = key.getValue();
        if (!KEYS.contains(name)) {
            String keys = String.join(", ", KEYS);
            Nearest.of(name, KEYS)
                    .ifPresentOrElse(
                            nearest -> problem(line, name, "chart.unknown-key.near", keys, nearest),
                            () -> problem(line, name, "chart.unknown-key", keys));
            return;
        }
        SpecEntry earlier = entries.putIfAbsent(name, new SpecEntry(line, tuple.getValueNode()));
        if (earlier != null) {
            problem(line, name, "chart.key-twice", earlier.line());
        }
    }

    private Optional<SpecEntry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private Optional<SpecEntry> required(String key, String example) {
        Optional<SpecEntry> entry = entry(key);
        if (entry.isEmpty()) {
            problem(1, key, "chart.key-missing", key, example);
        }
        return entry;
    }

    private <T> T optional(String key, Map<String, T> codes, T otherwise) {
        return entry(key).flatMap(entry -> code(key, entry, codes)).orElse(otherwise);
    }

    private <T> Optional<T> code(String key, SpecEntry entry, Map<String, T> codes) {
        return word(key, entry.value(), codes.keySet().iterator().next())
                .flatMap(word -> code(key, line(entry.value()), word, codes));
    }

    private <T> Optional<T> code(String key, int line, String word, Map<String, T> codes) {
        T value = codes.get(word);
        if (value == null) {
            List<String> known = List.copyOf(codes.keySet());
            tellUnknown(key, line, word, known);
        }
        return Optional.ofNullable(value);
    }

    /** One word, or a text on several lines as one line. */
    private Optional<String> word(String key, Node value, String example) {
        if (value instanceof ScalarNode scalar) {
            return Optional.of(SPACES.matcher(scalar.getValue().strip()).replaceAll(" "));
        }
        problem(line(value), key, "chart.no-value", key.substring(key.lastIndexOf('.') + 1), example);
        return Optional.empty();
    }

    private Optional<List<Category>> categories(Optional<Measure> measure, Optional<Breakdown> breakdown) {
        Optional<SpecEntry> entry = entry("sanctions");
        if (entry.isEmpty()) {
            if (measure.isPresent() && !has(Category.ALL, measure.get())) {
                problem(1, "sanctions", "chart.sanctions-missing", measure.get().code(), havers(measure.get()));
            }
            return Optional.of(List.of(Category.ALL));
        }
        Node value = entry.get().value();
        List<Node> elements = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        if (elements.isEmpty()) {
            problem(line(value), "sanctions", "chart.sanctions-empty", listed(List.copyOf(CATEGORIES.keySet())));
        }
        List<Category> categories = new ArrayList<>();
        for (Node element : elements) {
            Optional<Category> category = word("sanctions", element, "[dismissal, fine]")
                    .flatMap(word -> code("sanctions", line(element), word, CATEGORIES));
            if (category.isPresent()) {
                checkCategory(category.get(), line(element), categories, measure);
                categories.add(category.get());
            }
        }
        boolean inSeries = breakdown.isPresent() && breakdown.get() != Breakdown.TOTALS;
        if (inSeries && categories.size() > ChartModel.MOST_SERIES) {
            problem(line(value), "sanctions", "chart.sanctions-many", categories.size(), ChartModel.MOST_SERIES);
        }
        return Optional.of(List.copyOf(categories));
    }

    private void checkCategory(Category category, int line, List<Category> earlier, Optional<Measure> measure) {
        if (earlier.contains(category)) {
            problem(line, "sanctions", "chart.sanction-twice", quoted(code(category)));
        }
        if (measure.isPresent() && !has(category, measure.get())) {
            problem(
                    line,
                    "sanctions",
                    "chart.sanction-without",
                    quoted(code(category)),
                    measure.get().code(),
                    havers(measure.get()));
        }
    }

    /** Which sanctions may carry the penalty that a measure sums (rule 1 of the contract's statistics). */
    public static boolean has(Category category, Measure measure) {
        return switch (measure) {
            case CASES, SANCTIONS, PEOPLE -> true;
            case AMOUNT -> category == Category.FINE || category == Category.SENTENCE;
            case PERSON_DAYS ->
                category == Category.ADMINISTRATIVE_ARREST
                        || category == Category.PRE_TRIAL_DETENTION
                        || category == Category.SHORT_DETENTION;
            case PRISON_MONTHS, SUSPENDED_MONTHS, PROBATION_MONTHS, WORK_HOURS, BAN_MONTHS ->
                category == Category.SENTENCE;
        };
    }

    private static String havers(Measure measure) {
        return CATEGORIES.values().stream()
                .filter(category -> has(category, measure))
                .map(SpecReader::code)
                .collect(Collectors.joining(", "));
    }

    /** The word for a category: of arrests the kind, since kinds are never mixed. */
    public static String code(Category category) {
        return category.kind().isEmpty() ? category.sanction() : category.kind();
    }

    private Optional<String> currency(Optional<Measure> measure) {
        Optional<SpecEntry> entry = entry("unit");
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (measure.isPresent() && measure.get() != Measure.AMOUNT) {
            problem(entry.get().line(), "unit", "chart.unit", measure.get().code());
            return Optional.empty();
        }
        Optional<String> word = word("unit", entry.get().value(), EACH);
        if (word.isPresent()
                && !word.get().equals(EACH)
                && !CURRENCY.matcher(word.get()).matches()) {
            problem(
                    line(entry.get().value()),
                    "unit",
                    word.get().isEmpty() ? "chart.currency-blank" : "chart.currency",
                    quoted(word.get()));
        }
        return word.filter(code -> !code.equals(EACH));
    }

    private Optional<Integer> limit(Optional<Breakdown> breakdown) {
        Optional<SpecEntry> entry = entry("limit");
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (breakdown.isPresent() && (breakdown.get() == Breakdown.TOTALS || breakdown.get() == Breakdown.BY_MONTH)) {
            problem(
                    entry.get().line(),
                    "limit",
                    "chart.limit-here",
                    breakdown.get().slug());
            return Optional.empty();
        }
        Optional<String> word = word("limit", entry.get().value(), "10");
        Optional<Integer> limit = word.filter(number -> number.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .filter(number -> number <= MOST_NAMES);
        if (word.isPresent() && limit.isEmpty()) {
            problem(
                    line(entry.get().value()),
                    "limit",
                    word.get().isEmpty() ? "chart.limit-blank" : "chart.limit",
                    quoted(word.get()),
                    MOST_NAMES);
        }
        return limit;
    }

    private LocalText text(String key, Optional<Measure> measure) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        Optional<SpecEntry> entry = entry(key);
        if (entry.isPresent()) {
            if (entry.get().value() instanceof MappingNode mapping
                    && !mapping.getValue().isEmpty()) {
                for (NodeTuple tuple : mapping.getValue()) {
                    addTranslation(key, tuple, measure, byLanguage);
                }
            } else {
                problem(entry.get().line(), key, "chart.no-language", key);
            }
        }
        return new LocalText(Collections.unmodifiableMap(byLanguage));
    }

    private void addTranslation(
            String key, NodeTuple tuple, Optional<Measure> measure, Map<String, String> byLanguage) {
        int line = line(tuple.getKeyNode());
        String language = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        String field = key + "." + language;
        if (!LANGUAGES.contains(language)) {
            problem(line, field, "chart.language", quoted(language));
            return;
        }
        Optional<String> text = word(field, tuple.getValueNode(), "Text");
        if (text.isPresent()) {
            checkText(field, line(tuple.getValueNode()), text.get(), measure);
            if (byLanguage.putIfAbsent(language, text.get()) != null) {
                problem(line, field, "chart.text-twice");
            }
        }
    }

    private void checkText(String field, int line, String text, Optional<Measure> measure) {
        if (text.isEmpty()) {
            problem(line, field, "chart.text-blank");
        }
        String lacking = lettering.lacking(text);
        if (!lacking.isEmpty()) {
            problem(line, field, "chart.letters", lacking);
        }
        boolean hasUnit = measure.isEmpty() || measure.get() == Measure.AMOUNT;
        PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(place -> !(hasUnit && place.equals(ChartSpec.UNIT_PLACE)))
                .forEach(place -> problem(line, field, "chart.place", quoted(place), ChartSpec.UNIT_PLACE));
    }

    private void tellUnknown(String key, int line, String word, List<String> known) {
        String words = String.join(", ", known);
        if (word.isEmpty()) {
            problem(line, key, "chart.code-blank", words);
        } else {
            Nearest.of(word, known)
                    .ifPresentOrElse(
                            nearest -> problem(line, key, "chart.code.near", quoted(word), words, nearest),
                            () -> problem(line, key, "chart.code", quoted(word), words));
        }
    }

    private void problem(int line, String field, String key, Object... arguments) {
        problems.add(new Problem(SpecText.RULE, file, line, field, Message.of(key, arguments)));
    }

    private static int line(Node node) {
        return SpecText.line(node.getStartMark());
    }

    private static String listed(List<String> known) {
        return String.join(", ", known);
    }

    private static <T> Collector<T, ?, Map<String, T>> inOrder(Function<T, String> code) {
        return Collectors.toMap(code, value -> value, (one, other) -> one, LinkedHashMap::new);
    }
}
