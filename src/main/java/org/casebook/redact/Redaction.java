package org.casebook.redact;

import static org.casebook.dataset.Columns.PERSON_ID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.dataset.Columns;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;

/**
 * Takes out of problems and notes what may not be told: names of people who are not public, and private cells. It reads the
 * tables for itself and asks no rule, so that it holds for rules that come later, and for tables that were refused.
 */
public final class Redaction {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static final String NAME = "=";

    /** More than any table that is not refused for its size. */
    private static final long MOST_BYTES = 1L << 29;

    private final UnpublishedNames names = new UnpublishedNames();
    private final Optional<KeptCells> cells;
    /** Ids, and names behind a letter with which no id begins. */
    private final Set<String> namedToday = new HashSet<>();
    /** The file of people if not every row of it could be read: then what it quotes may be anybody's name. */
    private Optional<String> unread = Optional.empty();

    private Redaction(Path data, Optional<DataPackage> description) throws IOException {
        this.cells = description.map(KeptCells::new);
        for (Resource resource : description.map(DataPackage::resources).orElse(List.of())) {
            read(data, resource);
        }
        for (Path release : releases(data)) {
            for (Row person : FrozenPeople.of(release)) {
                addFrozen(person);
            }
        }
    }

    private static List<Path> releases(Path data) throws IOException {
        Path folder = data.resolve("releases");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> releases = Files.list(folder)) {
            return releases.filter(release -> Files.isDirectory(release, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    /** Who was named then is known, unless nobody is named so today. */
    private void addFrozen(Row person) {
        for (Field field : person.resource().fields()) {
            if (People.isName(field) && !person.cell(field).isEmpty()) {
                boolean isPublic = People.isNamed(person) && isNamedToday(person);
                if (!isPublic) {
                    names.add(person.cell(field));
                }
            }
        }
    }

    private boolean isNamedToday(Row person) {
        return namedToday.contains(person.get(PERSON_ID)) || namedToday.contains(NAME + person.get(Columns.NAME));
    }

    /**
     * That of a publication.
     *
     * @throws IOException if the machine cannot read a file that is there
     */
    public static Redaction of(Path publication) throws IOException {
        Path data = publication.resolve("data");
        return new Redaction(data, PackageFile.read(data).content());
    }

    private void read(Path data, Resource resource) throws IOException {
        boolean isOfPeople = resource.name().equals(People.TABLE);
        boolean isPrivate =
                resource.fields().stream().anyMatch(field -> field.visibility() == Field.Visibility.PRIVATE);
        if (!isOfPeople && !isPrivate) {
            return;
        }
        if (isTooLarge(data.resolve(resource.path()))) {
            // It is refused unread, so nothing is told of what is in it.
            unread = isOfPeople ? Optional.of("data/" + resource.path()) : unread;
            return;
        }
        Reading<Table> reading = TableFile.read(data, resource);
        reading.content().ifPresent(table -> cells.ifPresent(kept -> kept.add(table)));
        if (isOfPeople) {
            reading.content().ifPresent(table -> table.rows().forEach(this::addPerson));
            if (reading.content().isEmpty() || !reading.problems().isEmpty()) {
                readBroken(data, resource, reading.problems());
            }
        }
    }

    static boolean isTooLarge(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) > MOST_BYTES;
    }

    private void addPerson(Row person) {
        if (People.isNamed(person)) {
            namedToday.add(person.get(PERSON_ID));
            namedToday.add(NAME + person.get(Columns.NAME));
            return;
        }
        boolean anywhere = People.mayBeShifted(person);
        for (Field field : person.resource().fields()) {
            if (People.isName(field) || (anywhere && People.isText(field))) {
                names.add(person.cell(field));
            }
        }
    }

    /** Of lines that could not be read, every word may be of a name; of a file that could not be read, every line. */
    private void readBroken(Path data, Resource people, List<Problem> problems) throws IOException {
        if (!Files.isRegularFile(data.resolve(people.path()))) {
            return;
        }
        unread = Optional.of("data/" + people.path());
        List<String> lines = TableFile.lines(data, people);
        for (Problem problem : problems) {
            if (problem.line() > 1 && problem.line() <= lines.size()) {
                addCapitalised(lines.get(problem.line() - 1));
            } else {
                lines.stream().skip(1).forEach(this::addCapitalised);
            }
        }
    }

    private void addCapitalised(String line) {
        for (String word : line.split("[^\\p{L}\\p{M}\\p{Cf}'’-]+", -1)) {
            if (!word.isEmpty() && !Character.isLowerCase(word.codePointAt(0))) {
                names.add(word);
            }
        }
    }

    /** The problems as they may be told, in their order. */
    public List<Problem> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    /** A problem as it may be told. */
    Problem of(Problem problem) {
        return new Problem(
                problem.rule(),
                problem.severity(),
                names.cut(problem.file()),
                problem.line(),
                names.cut(problem.field()),
                problem.finding().each(text -> text(text, problem, isQuotingPrivate(problem))),
                problem.row().map(this::of));
    }

    /** A note as it may be told. */
    public Note of(Note note) {
        return new Note(names.cut(note.file()), note.said().each(text -> names.cut(withoutPrivateQuotes(text, false))));
    }

    private boolean isQuotingPrivate(Problem problem) {
        return cells.filter(kept -> kept.isIn(problem)).isPresent()
                || (problem.line() != 1 && unread.filter(problem.file()::equals).isPresent());
    }

    private String text(String text, Problem problem, boolean keepQuoted) {
        String told = withoutPrivateQuotes(text, keepQuoted);
        List<String> kept = problem.row().map(KeptCells::of).orElse(List.of());
        for (String cell : longestFirst(kept)) {
            told = withoutWord(told, cell);
        }
        return names.cut(told);
    }

    private static List<String> longestFirst(List<String> cells) {
        List<String> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return sorted;
    }

    /** Not within a word: a private {@code 7} is not taken out of 2017. */
    private static String withoutWord(String text, String cell) {
        String around = "[\\p{L}\\p{N}]";
        return Pattern.compile("(?<!" + around + ")" + Pattern.quote(cell) + "(?!" + around + ")")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(KeptCells.PRIVATE));
    }

    private String withoutPrivateQuotes(String text, boolean keepAll) {
        return QUOTED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        keepAll
                                        || cells.filter(kept -> kept.hold(found.group(1)))
                                                .isPresent()
                                ? '"' + KeptCells.PRIVATE + '"'
                                : found.group()));
    }

    private Row of(Row row) {
        List<String> told = new ArrayList<>(row.cells().size());
        for (int position = 0; position < row.cells().size(); position++) {
            Field field = row.resource().fields().get(position);
            String cell = row.cells().get(position);
            told.add(KeptCells.isKept(row, field) && !cell.isEmpty() ? KeptCells.PRIVATE : names.cut(cell));
        }
        return new Row(row.resource(), row.line(), List.copyOf(told));
    }
}
