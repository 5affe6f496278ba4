package org.casebook.validate.text;

import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.dataset.Recurring;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/**
 * A company that is written in a text is written by one of its names or aliases, with any ending that grammar asks for.
 * What is told is a word with a capital letter, or several, that sounds like a name or differs in one letter from it.
 * Short names are let be: too many other words are like them.
 */
public final class CompanySpelling implements TablesRule {
    /** Tables whose texts are names of other things, which a company may be called after. */
    private static final Set<String> HOLD_NAMES = Set.of("companies", "places", "sources");

    private static final int SHORTEST_NAME = 7;
    private static final int LONGEST_ENDING = 5;
    private static final int REMEMBERED_WORDS = 50_000;

    @Override
    public String name() {
        return "company-spelling";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Tables tables, Findings findings) {
        Spellings spellings = new Spellings(tables);
        if (spellings.isEmpty()) {
            return;
        }
        for (Table table : tables.byName().values()) {
            List<Integer> texts = TextFields.translated(tables.description(), table.resource());
            if (!texts.isEmpty() && !HOLD_NAMES.contains(table.resource().name())) {
                check(table, texts, spellings, findings);
            }
        }
    }

    private static void check(Table table, List<Integer> texts, Spellings spellings, Findings findings) {
        for (int position : texts) {
            String field = table.resource().fields().get(position).name();
            Recurring<Boolean> good = new Recurring<>();
            for (Row row : table.rows()) {
                String text = row.cells().get(position);
                if (!text.isEmpty() && good.known(text) == null) {
                    Optional<Refusal> refusal = spellings.refuse(text);
                    refusal.ifPresentOrElse(found -> findings.at(row, field, found), () -> good.remember(text, true));
                }
            }
        }
    }

    /** A name of a company, as its row has it. */
    private record CompanyName(String text, Row company) {
        boolean isLatin() {
            return CompanySpelling.isLatin(text);
        }
    }

    private static boolean isLatin(String text) {
        return text.chars().anyMatch(letter -> letter >= 'A' && letter <= 'z');
    }

    /** The spellings that are known, and the words that are too near to them. */
    private static final class Spellings {
        private final Set<String> known = new HashSet<>();
        private final Map<String, List<CompanyName>> bySound = new HashMap<>();
        private final Map<String, List<CompanyName>> byShortenedSound = new HashMap<>();
        private final Map<String, Optional<Refusal>> judged = new HashMap<>();
        private int mostWords = 1;

        Spellings(Tables tables) {
            // Where a company is called after a place, the place is no misspelt company.
            tables.rows("places")
                    .forEach(row -> names(row)
                            .forEach(name -> WordSplit.all(name)
                                    .forEach(word -> known.add(ending(word.toLowerCase(Locale.ROOT))))));
            for (Row company : tables.rows("companies")) {
                names(company).forEach(name -> add(name, company));
            }
        }

        boolean isEmpty() {
            return bySound.isEmpty();
        }

        private static Stream<String> names(Row row) {
            return row.resource().fields().stream()
                    .filter(TextFields::isName)
                    .flatMap(field -> row.values(field).stream())
                    .filter(name -> !name.isEmpty());
        }

        private void add(String name, Row company) {
            List<String> words = WordSplit.all(name);
            known.add(ending(lower(words)));
            String sound = Skeleton.stem(Skeleton.of(String.join("", words)));
            if (sound.length() >= SHORTEST_NAME) {
                mostWords = Math.max(mostWords, words.size());
                CompanyName entry = new CompanyName(name, company);
                bySound.computeIfAbsent(sound, same -> new ArrayList<>()).add(entry);
                shortened(sound)
                        .forEach(shorter -> byShortenedSound
                                .computeIfAbsent(shorter, same -> new ArrayList<>())
                                .add(entry));
            }
        }

        Optional<Refusal> refuse(String text) {
            List<WordSplit.Capital> capitals = WordSplit.capitals(text);
            for (int first = 0; first < capitals.size(); first++) {
                for (int count = 1; count <= mostWords + 1 && first + count <= capitals.size(); count++) {
                    if (count > 1 && !capitals.get(first + count - 1).follows()) {
                        break;
                    }
                    Optional<Refusal> refusal = count == 1
                            ? refuseWord(capitals.get(first).text())
                            : refuseWords(WordSplit.following(capitals, first, count));
                    if (refusal.isPresent()) {
                        return refusal;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Refusal> refuseWord(String word) {
            return word.length() < SHORTEST_NAME ? Optional.empty() : remembered(word, List.of(word));
        }

        private Optional<Refusal> refuseWords(List<String> words) {
            boolean holdsKnown = isKnown(lower(words.subList(1, words.size())))
                    || isKnown(lower(words.subList(0, words.size() - 1)));
            return holdsKnown ? Optional.empty() : remembered(String.join(" ", words), words);
        }

        private Optional<Refusal> remembered(String text, List<String> words) {
            Optional<Refusal> earlier = judged.get(text);
            if (earlier != null) {
                return earlier;
            }
            Optional<Refusal> refusal = isKnown(lower(words)) ? Optional.empty() : near(text, words);
            if (judged.size() < REMEMBERED_WORDS) {
                judged.put(text, refusal);
            }
            return refusal;
        }

        /** Whether it is a known spelling with any ending. */
        private boolean isKnown(String lower) {
            for (int end = lower.length(); end >= Math.max(1, lower.length() - LONGEST_ENDING - 1); end--) {
                if (known.contains(lower.substring(0, end))) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Refusal> near(String text, List<String> words) {
            String sound = Skeleton.of(String.join("", words));
            int least = leastOf(words, sound);
            for (int end = sound.length(); end >= least; end--) {
                List<CompanyName> names = bySound.getOrDefault(sound.substring(0, end), List.of());
                if (!names.isEmpty()) {
                    return Optional.of(refusal(text, names));
                }
            }
            for (int end = sound.length(); end > least; end--) {
                String begin = sound.substring(0, end);
                Optional<List<CompanyName>> names = Stream.concat(Stream.of(begin), shortened(begin).stream())
                        .map(shorter ->
                                byShortenedSound.getOrDefault(shorter, bySound.getOrDefault(shorter, List.of())))
                        .filter(found -> !found.isEmpty())
                        .findFirst();
                if (names.isPresent()) {
                    return Optional.of(refusal(text, names.get()));
                }
            }
            return Optional.empty();
        }

        /** Where an ending may begin at the earliest: in the second half of the last word. */
        private static int leastOf(List<String> words, String sound) {
            int last = Skeleton.of(words.get(words.size() - 1)).length();
            return Math.max(SHORTEST_NAME, sound.length() - Math.min(LONGEST_ENDING, last / 2));
        }

        private static Refusal refusal(String text, List<CompanyName> names) {
            CompanyName meant = names.stream()
                    .filter(name -> name.isLatin() == CompanySpelling.isLatin(text))
                    .findFirst()
                    .orElse(names.get(0));
            return Refusal.says(
                    "company-spelling",
                    quoted(text),
                    quoted(meant.company.key()),
                    Tables.place(meant.company),
                    quoted(meant.text));
        }

        /** The words without one letter each: two words that share one differ in one letter. */
        private static List<String> shortened(String sound) {
            List<String> shortened = new ArrayList<>();
            if (sound.length() > SHORTEST_NAME) {
                for (int position = 0; position < sound.length(); position++) {
                    shortened.add(sound.substring(0, position) + sound.substring(position + 1));
                }
            }
            return shortened;
        }

        private static String lower(List<String> words) {
            return String.join(" ", words).toLowerCase(Locale.ROOT);
        }

        /** Without a last letter that grammar changes. */
        private static String ending(String lower) {
            boolean changes = lower.length() > 3 && "йьаяеоиы".indexOf(lower.charAt(lower.length() - 1)) >= 0;
            return changes ? lower.substring(0, lower.length() - 1) : lower;
        }
    }
}
