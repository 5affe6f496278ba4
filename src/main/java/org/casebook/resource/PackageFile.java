package org.casebook.resource;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.DataPackage.Licence;
import org.casebook.dataset.Dialect;
import org.casebook.dataset.Field;
import org.casebook.dataset.Field.Reference;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.NumberMarks;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Scope;
import org.casebook.dataset.State;
import org.casebook.dataset.StubPolicy;
import org.casebook.json.Json;
import org.casebook.language.Argument;
import org.casebook.language.Message;

/**
 * Reads {@code datapackage.json}: Data Package 2.0 with a Table Schema for each resource, and the {@code casebook:}
 * properties of the contract for what the standard does not say.
 */
public final class PackageFile {
    /** Its name in the data folder. */
    public static final String NAME = "datapackage.json";

    private static final String RULE = "data-package";
    private static final String FILE = "data/" + NAME;

    /** A number of people; more than four digits are a slip. */
    private static final Pattern PEOPLE = Pattern.compile("[0-9]{1,4}");

    /** The files of statistics, by name without ending (the contract's "Statistics"). */
    private static final List<String> STATISTICS =
            List.of("totals", "by-company", "by-article", "by-company-and-article", "by-month", "by-place", "repeated");

    /** Marks a table or column of a published description that is made from the others, and is not read back. */
    public static final String DERIVED = "casebook:derived";

    /** What may stand before decimals. */
    private static final Set<String> MARKS = Set.of(".", ",");

    /** Properties of a Table Dialect (Data Package 2.0) that are heeded, or that change nothing in how a table is read. */
    private static final Set<String> READ_OF_DIALECT =
            Set.of("$schema", "delimiter", "lineTerminator", "name", "title");

    /** Properties that may be said, as long as they say what is so anyway. */
    private static final Map<String, String> DEFAULTS_OF_DIALECT = Map.of(
            "header",
            "true",
            "quoteChar",
            "\"",
            "doubleQuote",
            "true",
            "skipInitialSpace",
            "false",
            "type",
            "delimited");

    private final List<Problem> problems = new ArrayList<>();

    private PackageFile() {}

    /** Reads the package of a data folder. */
    public static Reading<DataPackage> read(Path dataFolder) throws IOException {
        Path file = dataFolder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Reading.failed(List.of(new Problem(RULE, FILE, 0, "", Message.of("data-package.missing"))));
        }
        return new PackageFile().read(Files.readAllBytes(file));
    }

    /** The languages that it declares, whatever else may be wrong with it; none where it cannot be read. */
    public static List<String> languages(Path dataFolder) throws IOException {
        Path file = dataFolder.resolve(NAME);
        try {
            return Files.isRegularFile(file) && Json.parse(Files.readAllBytes(file)) instanceof Json.Members members
                    ? texts(members, "casebook:languages")
                    : List.of();
        } catch (Json.Malformed toldElsewhere) {
            return List.of();
        }
    }

    /** The physical line on which a property of the package begins; 1 where it has none. */
    public static int lineOf(Path dataFolder, String property) throws IOException {
        try {
            Json document = Json.parse(Files.readAllBytes(dataFolder.resolve(NAME)));
            return document instanceof Json.Members members
                    ? members.member(property).map(Json::line).orElse(1)
                    : 1;
        } catch (Json.Malformed malformed) {
            return malformed.line();
        }
    }

    /** The physical line on which a property of a table begins; that of the table where it has none. */
    public static int lineOf(Path dataFolder, String resource, String property) throws IOException {
        try {
            Json document = Json.parse(Files.readAllBytes(dataFolder.resolve(NAME)));
            if (document instanceof Json.Members members) {
                for (Json.Members one : objects(members, "resources")) {
                    if (text(one, "name").equals(resource)) {
                        return one.member(property).map(Json::line).orElse(one.line());
                    }
                }
            }
            return 1;
        } catch (Json.Malformed malformed) {
            return malformed.line();
        }
    }

    private Reading<DataPackage> read(byte[] bytes) {
        try {
            Json document = Json.parse(bytes);
            if (document instanceof Json.Members description) {
                DataPackage dataPackage = description(description);
                return problems.isEmpty() ? Reading.of(dataPackage, List.of()) : Reading.failed(problems);
            }
            problem(document, "", "data-package.no-object");
        } catch (Json.Malformed malformed) {
            problems.add(new Problem(
                    RULE, FILE, malformed.line(), "", Message.of("data-package.no-json", malformed.said())));
        }
        return Reading.failed(problems);
    }

    private DataPackage description(Json.Members json) {
        List<String> languages = texts(json, "casebook:languages");
        if (languages.isEmpty()) {
            languages = List.of("en");
        }
        String language = languages.get(0);
        List<Resource> resources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Json element : elements(json, "resources")) {
            if (element instanceof Json.Members resource) {
                if (isTrue(resource, DERIVED)) {
                    continue;
                }
                Resource read = resource(resource, language);
                if (!names.add(read.name())) {
                    problem(resource, "resources", "data-package.table-twice", quoted(read.name()));
                }
                resources.add(read);
            } else {
                problem(element, "resources", "data-package.table-no-object");
            }
        }
        if (resources.isEmpty()) {
            problem(json, "resources", "data-package.no-table");
        }
        List<Licence> licences = objects(json, "licenses").stream()
                .map(licence -> new Licence(text(licence, "name"), text(licence, "title"), text(licence, "path")))
                .toList();
        checkReferences(json, resources);
        return new DataPackage(
                required(json, "name"),
                localText(json, "title", "casebook:titles", language),
                localText(json, "description", "casebook:descriptions", language),
                languages,
                dataAsOf(json),
                text(json, "version"),
                licences,
                texts(json, "casebook:mixed_words"),
                minimum(json),
                List.copyOf(resources),
                origin(json, language),
                stubs(json));
    }

    private StubPolicy stubs(Json.Members json) {
        Optional<Json> declared = json.member(StubPolicy.PROPERTY);
        if (declared.isEmpty()) {
            return StubPolicy.COUNT;
        }
        // A mistake here could show in figures what is to be withheld: nothing but the words themselves is taken.
        Optional<StubPolicy> policy =
                declared.get() instanceof Json.Text text ? StubPolicy.of(text.value()) : Optional.empty();
        if (policy.isEmpty()) {
            problem(declared.get(), StubPolicy.PROPERTY, "data-package.stubs", quoted(text(json, StubPolicy.PROPERTY)));
        }
        return policy.orElse(StubPolicy.NONE);
    }

    /** How few people a figure may be about: one number for all files of statistics, or an object with one for each. */
    private PeopleThreshold minimum(Json.Members json) {
        Optional<Json> member = json.member(PeopleThreshold.PROPERTY);
        if (member.isEmpty()) {
            return PeopleThreshold.NONE;
        }
        if (!(member.get() instanceof Json.Members members)) {
            return new PeopleThreshold(people(member.get(), ""), Map.of());
        }
        Map<String, Integer> ofFiles = new LinkedHashMap<>();
        members.members().forEach((file, people) -> {
            if (file.equals(PeopleThreshold.DEFAULT) || STATISTICS.contains(file)) {
                ofFiles.put(file, people(people, file));
            } else {
                problem(
                        people,
                        PeopleThreshold.PROPERTY,
                        "data-package.minimum.file",
                        quoted(file),
                        String.join(", ", STATISTICS));
            }
        });
        int ofAll = Optional.ofNullable(ofFiles.remove(PeopleThreshold.DEFAULT)).orElse(0);
        return new PeopleThreshold(ofAll, ofFiles);
    }

    private int people(Json json, String file) {
        Argument written = json instanceof Json.Scalar scalar
                ? Argument.of(scalar.literal())
                : json instanceof Json.Text text ? quoted(text.value()) : Message.of("data-package.what-stands-there");
        if (json instanceof Json.Scalar scalar
                && PEOPLE.matcher(scalar.literal()).matches()) {
            return Integer.parseInt(scalar.literal());
        }
        problem(
                json,
                PeopleThreshold.PROPERTY,
                file.isEmpty() ? "data-package.minimum.people" : "data-package.minimum.people-of",
                written,
                file);
        return 0;
    }

    private DataPackage.Origin origin(Json.Members json, String language) {
        return new DataPackage.Origin(
                text(json, "created"),
                texts(json, "keywords"),
                objects(json, "sources").stream()
                        .map(source -> new DataPackage.Source(text(source, "title"), text(source, "path")))
                        .filter(source -> !source.title().isEmpty())
                        .toList(),
                objects(json, "contributors").stream()
                        .map(contributor -> contributor(contributor, language))
                        .filter(contributor -> !contributor.title().isEmpty())
                        .toList(),
                scope(json),
                state(json));
    }

    private Optional<Scope> scope(Json.Members json) {
        Optional<Json> declared = json.member(Scope.PROPERTY);
        Optional<Scope> scope = declared.flatMap(one -> word(one).flatMap(Scope::of));
        if (declared.isPresent() && scope.isEmpty()) {
            problem(declared.get(), Scope.PROPERTY, "data-package.scope", quoted(text(json, Scope.PROPERTY)));
        }
        return scope;
    }

    private Optional<State> state(Json.Members json) {
        Optional<Json> declared = json.member(State.PROPERTY);
        Optional<State> state = declared.flatMap(one -> word(one).flatMap(State::of));
        if (declared.isPresent() && state.isEmpty()) {
            problem(declared.get(), State.PROPERTY, "data-package.state", quoted(text(json, State.PROPERTY)));
        }
        return state;
    }

    private static Optional<String> word(Json json) {
        return json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** Version 1 of the standard knew one role. */
    private DataPackage.Contributor contributor(Json.Members json, String language) {
        List<String> roles = texts(json, "roles");
        return new DataPackage.Contributor(
                text(json, "title"),
                localText(json, "title", "casebook:titles", language),
                text(json, "path"),
                text(json, "organization"),
                roles.isEmpty() ? texts(json, "role") : roles);
    }

    private LocalDate dataAsOf(Json.Members json) {
        String day = required(json, "data_as_of");
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            if (!day.isEmpty()) {
                problem(json.member("data_as_of").orElse(json), "data_as_of", "data-package.data-as-of", quoted(day));
            }
            return LocalDate.EPOCH;
        }
    }

    private Resource resource(Json.Members json, String language) {
        String name = required(json, "name");
        String path = required(json, "path");
        if (path.contains("..") || path.startsWith("/") || path.contains("\\") || path.contains(":")) {
            problem(json.member("path").orElse(json), "path", "data-package.path", quoted(path));
            path = name + ".csv";
        }
        List<Field> fields = new ArrayList<>();
        List<String> primaryKey = List.of();
        Optional<Json> schema = json.member("schema");
        if (schema.isPresent() && schema.get() instanceof Json.Members table) {
            Map<String, Reference> foreignKeys = foreignKeys(table, name);
            primaryKey = texts(table, "primaryKey");
            Set<String> names = new HashSet<>();
            for (Json element : elements(table, "fields")) {
                if (element instanceof Json.Members field) {
                    if (isTrue(field, DERIVED)) {
                        continue;
                    }
                    Field read = field(field, language, foreignKeys);
                    if (!names.add(read.name())) {
                        problem(field, "fields", "data-package.field-twice", quoted(read.name()));
                    }
                    fields.add(read);
                }
            }
            for (String key : primaryKey) {
                if (!names.contains(key)) {
                    problem(
                            table.member("primaryKey").orElse(table),
                            "primaryKey",
                            "data-package.primary-key",
                            quoted(key),
                            name);
                }
            }
        }
        if (fields.isEmpty()) {
            problem(json, "schema", "data-package.no-fields", path);
        }
        return Resource.of(
                        name,
                        path,
                        localText(json, "title", "casebook:titles", language),
                        localText(json, "description", "casebook:descriptions", language),
                        fields,
                        primaryKey)
                .in(new Dialect(encoding(json), delimiter(json)));
    }

    private Optional<Charset> encoding(Json.Members json) {
        String encoding = text(json, "encoding");
        try {
            return encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding));
        } catch (IllegalArgumentException unknown) {
            problem(json.member("encoding").orElse(json), "encoding", "data-package.encoding", quoted(encoding));
            return Optional.empty();
        }
    }

    /** Of a dialect's properties the delimiter is read; any other that would change what cells mean is refused. */
    private Optional<Character> delimiter(Json.Members json) {
        Optional<Json> member = json.member("dialect");
        if (member.isEmpty()) {
            return Optional.empty();
        }
        if (!(member.get() instanceof Json.Members dialect)) {
            problem(member.get(), "dialect", "data-package.dialect");
            return Optional.empty();
        }
        dialect.members().forEach((property, value) -> {
            if (!READ_OF_DIALECT.contains(property)
                    && !text(dialect, property).equals(DEFAULTS_OF_DIALECT.get(property))) {
                problem(value, "dialect", "data-package.dialect.property", quoted(property));
            }
        });
        String delimiter = text(dialect, "delimiter");
        if (delimiter.length() > 1 || delimiter.equals("\"") || (delimiter.isBlank() && !"\t".contains(delimiter))) {
            problem(
                    dialect.member("delimiter").orElse(dialect),
                    "dialect",
                    "data-package.delimiter",
                    quoted(delimiter));
            return Optional.empty();
        }
        return delimiter.isEmpty() ? Optional.empty() : Optional.of(delimiter.charAt(0));
    }

    /** The single-column foreign keys, by field; of a key over several columns there is none in the contract. */
    private Map<String, Reference> foreignKeys(Json.Members schema, String ownName) {
        Map<String, Reference> keys = new LinkedHashMap<>();
        for (Json element : elements(schema, "foreignKeys")) {
            if (element instanceof Json.Members key
                    && key.member("reference").orElse(key) instanceof Json.Members reference
                    && texts(key, "fields").size() == 1
                    && texts(reference, "fields").size() == 1) {
                String resource = text(reference, "resource");
                keys.put(
                        texts(key, "fields").get(0),
                        new Reference(
                                List.of(resource.isEmpty() ? ownName : resource),
                                texts(reference, "fields").get(0),
                                List.of()));
            } else {
                problem(element, "foreignKeys", "data-package.foreign-key");
            }
        }
        return keys;
    }

    private Optional<Reference> reference(Json.Members to) {
        if (texts(to, "resource").isEmpty() || text(to, "field").isEmpty()) {
            problem(to, "casebook:references", "data-package.no-reference");
            return Optional.empty();
        }
        return Optional.of(new Reference(texts(to, "resource"), text(to, "field"), texts(to, "also")));
    }

    private Field field(Json.Members json, String language, Map<String, Reference> foreignKeys) {
        String name = required(json, "name");
        Json.Members none = new Json.Members(Map.of(), json.line());
        Json.Members constraints = object(json, "constraints").orElse(none);
        Map<String, LocalText> labels = new LinkedHashMap<>();
        object(json, "casebook:labels")
                .ifPresent(byValue -> byValue.members().forEach((value, texts) -> {
                    if (texts instanceof Json.Members translations) {
                        labels.put(value, new LocalText(strings(translations)));
                    }
                }));
        Optional<Reference> reference = object(json, "casebook:references")
                .flatMap(this::reference)
                .or(() -> Optional.ofNullable(foreignKeys.get(name)));
        return new Field(
                name,
                type(json),
                localText(json, "title", "casebook:titles", language),
                localText(json, "description", "casebook:descriptions", language),
                isTrue(constraints, "required"),
                isTrue(constraints, "unique"),
                texts(json, "casebook:unique_over"),
                texts(constraints, "enum"),
                labels,
                pattern(constraints),
                bound(constraints, "minimum"),
                bound(constraints, "maximum"),
                Optional.of(text(json, "casebook:delimiter")).filter(delimiter -> !delimiter.isEmpty()),
                reference,
                text(json, "casebook:visibility").equals("private")
                        ? Field.Visibility.PRIVATE
                        : Field.Visibility.PUBLIC,
                marks(json));
    }

    /** Of what stands before decimals and between thousands; what is neither full stop nor comma needs no telling. */
    private NumberMarks marks(Json.Members json) {
        String decimal = text(json, "decimalChar");
        String group = text(json, "groupChar");
        if (!decimal.isEmpty() && !MARKS.contains(decimal)) {
            problem(json.member("decimalChar").orElse(json), "decimalChar", "data-package.decimal", quoted(decimal));
            return NumberMarks.UNDECLARED;
        }
        if (!decimal.isEmpty() && decimal.equals(group)) {
            problem(json.member("groupChar").orElse(json), "groupChar", "data-package.group", quoted(group));
            return NumberMarks.UNDECLARED;
        }
        if (decimal.equals(",") || group.equals(".")) {
            return NumberMarks.DECIMAL_COMMA;
        }
        return decimal.equals(".") || group.equals(",") ? NumberMarks.DECIMAL_STOP : NumberMarks.UNDECLARED;
    }

    private Field.Type type(Json.Members json) {
        if (isTrue(json, "casebook:edtf")) {
            return Field.Type.EDTF;
        }
        if (isTrue(json, "casebook:quantity")) {
            return Field.Type.QUANTITY;
        }
        String type = text(json, "type");
        return switch (type) {
            case "", "string", "any", "list" -> Field.Type.STRING;
            case "integer" -> Field.Type.INTEGER;
            case "number" -> Field.Type.NUMBER;
            case "boolean" -> Field.Type.BOOLEAN;
            case "date" -> Field.Type.DATE;
            default -> {
                problem(json.member("type").orElse(json), "type", "data-package.type", quoted(type));
                yield Field.Type.STRING;
            }
        };
    }

    private Optional<Pattern> pattern(Json.Members constraints) {
        String pattern = text(constraints, "pattern");
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(pattern));
        } catch (PatternSyntaxException malformed) {
            problem(
                    constraints.member("pattern").orElse(constraints),
                    "pattern",
                    "data-package.pattern",
                    quoted(pattern),
                    malformed.getDescription());
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> bound(Json.Members constraints, String name) {
        String bound = text(constraints, name);
        try {
            return bound.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(bound));
        } catch (NumberFormatException noNumber) {
            problem(constraints.member(name).orElse(constraints), name, "data-package.bound", quoted(bound));
            return Optional.empty();
        }
    }

    private void checkReferences(Json.Members json, List<Resource> resources) {
        for (Resource resource : resources) {
            for (Field field : resource.fields()) {
                field.reference()
                        .ifPresent(reference -> reference.resources().forEach(name -> {
                            boolean found = resources.stream()
                                    .anyMatch(target -> target.name().equals(name)
                                            && target.positions().containsKey(reference.field()));
                            if (!found) {
                                problem(
                                        json.member("resources").orElse(json),
                                        resource.name() + "." + field.name(),
                                        "data-package.reference",
                                        name + "." + reference.field());
                            }
                        }));
                field.uniqueOver().stream()
                        .filter(name -> resources.stream()
                                .noneMatch(target -> target.name().equals(name)))
                        .forEach(name -> problem(
                                json.member("resources").orElse(json),
                                resource.name() + "." + field.name(),
                                "data-package.unique-over",
                                name));
            }
        }
    }

    private LocalText localText(Json.Members json, String property, String translations, String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        String text = text(json, property);
        if (!text.isEmpty()) {
            texts.put(language, text);
        }
        object(json, translations).ifPresent(object -> texts.putAll(strings(object)));
        return new LocalText(texts);
    }

    private static Map<String, String> strings(Json.Members object) {
        Map<String, String> strings = new LinkedHashMap<>();
        object.members().forEach((key, value) -> {
            if (value instanceof Json.Text text) {
                strings.put(key, text.value());
            }
        });
        return strings;
    }

    private String required(Json.Members json, String name) {
        String text = text(json, name);
        if (text.isEmpty()) {
            problem(json, name, "data-package.required", name);
        }
        return text;
    }

    private static String text(Json.Members json, String name) {
        Optional<Json> member = json.member(name);
        if (member.isEmpty()) {
            return "";
        }
        if (member.get() instanceof Json.Text text) {
            return text.value();
        }
        return member.get() instanceof Json.Scalar scalar ? scalar.literal() : "";
    }

    private static boolean isTrue(Json.Members json, String name) {
        return json.member(name).orElse(json) instanceof Json.Scalar scalar
                && scalar.literal().toLowerCase(Locale.ROOT).equals("true");
    }

    private static Optional<Json.Members> object(Json.Members json, String name) {
        return json.member(name).orElse(json) instanceof Json.Members object
                        && json.member(name).isPresent()
                ? Optional.of(object)
                : Optional.empty();
    }

    private static List<Json> elements(Json.Members json, String name) {
        return json.member(name).orElse(json) instanceof Json.Elements array ? array.elements() : List.of();
    }

    private static List<Json.Members> objects(Json.Members json, String name) {
        return elements(json, name).stream()
                .filter(Json.Members.class::isInstance)
                .map(Json.Members.class::cast)
                .toList();
    }

    /** The texts of an array, or a single text as one. */
    private static List<String> texts(Json.Members json, String name) {
        String single = text(json, name);
        return single.isEmpty()
                ? elements(json, name).stream()
                        .filter(Json.Text.class::isInstance)
                        .map(element -> ((Json.Text) element).value())
                        .toList()
                : List.of(single);
    }

    private void problem(Json at, String field, String key, Object... arguments) {
        problems.add(new Problem(RULE, FILE, at.line(), field, Message.of(key, arguments)));
    }
}
