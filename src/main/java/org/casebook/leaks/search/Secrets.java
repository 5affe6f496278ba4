package org.casebook.leaks.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casebook.disclose.PrivateValue;
import org.casebook.leaks.text.NameFolding;
import org.casebook.leaks.text.Noise;
import org.casebook.leaks.text.TextWords;
import org.casebook.leaks.text.WordRuns;
import org.casebook.names.SoughtNames;

/** What is sought, each text known by its number: names, runs of words, and numbers. */
public final class Secrets {
    /** So many words of a note in a row are no chance. */
    static final int WORDS_OF_A_NOTE = 5;

    /** Of a script without spaces, in which each letter is a word. */
    private static final int LETTERS_OF_A_NOTE = 10;

    /** Words that so many notes share are how their writer writes: "the paper does not say whether". */
    private static final int NOTES_OF_A_PHRASE = 3;

    /** A run of short words may stand anywhere: "it was on the day". */
    private static final int LETTERS_OF_A_RUN = 14;

    /** Fewer letters or digits are not sought. */
    private static final int LEAST_LETTERS = 4;

    private static final int LEAST_DIGITS = 10;

    /** Of notes: years, days and small amounts are in every public table, numbers of people and accounts are longer. */
    static final int LEAST_DIGITS_OF_A_NOTE = 5;

    private final SoughtNames names;
    private final List<Integer> secretsOfNames;
    private final WordRuns runs;
    private final TextWords words;
    private final Map<Long, List<Integer>> numbers;
    private final Set<Integer> runsInNoise;
    private final Map<Integer, Set<Long>> accepted;

    private Secrets(Builder builder) {
        this.names = builder.names;
        this.secretsOfNames = List.copyOf(builder.secretsOfNames);
        this.words = builder.words;
        this.runs = new WordRuns(builder.runs);
        this.numbers = Map.copyOf(builder.numbers);
        this.runsInNoise = Set.copyOf(builder.runsInNoise);
        this.accepted = Map.copyOf(builder.accepted);
    }

    SoughtNames names() {
        return names;
    }

    int secretOfName(int name) {
        return secretsOfNames.get(name);
    }

    WordRuns runs() {
        return runs;
    }

    TextWords words() {
        return words;
    }

    boolean seeksNumbers() {
        return !numbers.isEmpty();
    }

    List<Integer> numbers(long hash) {
        return numbers.getOrDefault(hash, List.of());
    }

    /** Whether a run of words stands in noise by chance. */
    boolean isLikelyInNoise(int secret) {
        return !runsInNoise.contains(secret);
    }

    boolean acceptsNames() {
        return !accepted.isEmpty();
    }

    /** The words of a name that the publisher lets stand, each as a hash. */
    Set<Long> accepted(int secret) {
        return accepted.getOrDefault(secret, Set.of());
    }

    /** The hash of words of which one more follows. */
    static long followed(long hash, long word) {
        return hash * 31 + word;
    }

    public boolean isEmpty() {
        return names.isEmpty() && numbers.isEmpty() && runs.longest() == 0;
    }

    /** Gathers what is sought. */
    public static final class Builder {
        private final SoughtNames names;
        private final TextWords words;
        private final Set<Long> openRuns;
        private final List<Integer> secretsOfNames = new ArrayList<>();
        private final Map<Integer, Collection<long[]>> runs = new LinkedHashMap<>();
        private final Map<Long, List<Integer>> numbers = new HashMap<>();
        private final Set<Integer> runsInNoise = new HashSet<>();
        private final Map<Integer, Set<Long>> accepted = new HashMap<>();
        private int next;

        /**
         * Begins.
         *
         * @param names the names among the values, in their order
         * @param phrases texts that stand on every site, with which no note is told
         * @param notes all notes: what several say in the same words is a turn of phrase
         */
        public Builder(SoughtNames names, Collection<String> phrases, Collection<String> notes) {
            this.names = names;
            this.words = new TextWords(names);
            this.openRuns = new HashSet<>();
            for (String phrase : phrases) {
                openRuns.addAll(runsOf(phrase));
            }
            Map<Long, Integer> notesByRun = new HashMap<>();
            notes.stream()
                    .distinct()
                    .forEach(note -> runsOf(note).forEach(run -> notesByRun.merge(run, 1, Integer::sum)));
            notesByRun.forEach((run, count) -> {
                if (count >= NOTES_OF_A_PHRASE) {
                    openRuns.add(run);
                }
            });
        }

        private Set<Long> runsOf(String text) {
            Set<Long> ofText = new HashSet<>();
            for (long[] run : parts(words.hashes(text), WORDS_OF_A_NOTE)) {
                ofText.add(known(run));
            }
            return ofText;
        }

        private static long known(long[] run) {
            return Arrays.hashCode(run) * 31L + run[0];
        }

        /** Adds a text, whose number is one more than that of the text before; whether it is sought at all. */
        public boolean add(PrivateValue.Kind kind, String text) {
            int secret = next++;
            boolean sought = switch (kind) {
                case NAME -> addName(secret, text);
                case IDENTIFIER -> addRun(secret, text, WordRuns.LONGEST);
                case TEXT -> addRun(secret, text, WordRuns.LONGEST);
                case NOTE -> addNote(secret, text);
            };
            return sought;
        }

        /** Lets the names of a text stand in just the words of it. */
        public void acceptNamesIn(String text) {
            for (SoughtNames.Found found : names.in(text)) {
                accept(secretsOfNames.get(found.name()), text.substring(found.start(), found.end()));
            }
        }

        private void accept(int secret, String text) {
            long hash = 0;
            for (long word : words.hashes(text)) {
                hash = followed(hash, word);
            }
            accepted.computeIfAbsent(secret, none -> new HashSet<>()).add(hash);
        }

        public Secrets build() {
            return new Secrets(this);
        }

        private boolean addName(int secret, String text) {
            int name = secretsOfNames.size();
            secretsOfNames.add(secret);
            if (!names.isWritten(name)) {
                // Digits and the like, of which no name is made.
                return addRun(secret, text, WordRuns.LONGEST);
            }
            return !names.isTooShort(name);
        }

        private boolean addRun(int secret, String text, int most) {
            String folded = NameFolding.fold(text);
            int letters = folded.replace(" ", "").length();
            if (letters < (isNumber(folded) ? LEAST_DIGITS : LEAST_LETTERS)) {
                return false;
            }
            long[] all = words.hashes(text);
            runs.computeIfAbsent(secret, none -> new ArrayList<>()).add(Arrays.copyOf(all, Math.min(all.length, most)));
            if (letters >= Noise.LEAST_OF_A_SECRET) {
                runsInNoise.add(secret);
            }
            return true;
        }

        private boolean addNote(int secret, String text) {
            String folded = NameFolding.fold(text);
            if (isNumber(folded)) {
                return addNumber(secret, text, folded);
            }
            long[] all = words.hashes(text);
            boolean letterByLetter =
                    all.length > folded.chars().filter(letter -> letter == ' ').count() + 1;
            int length = letterByLetter ? LETTERS_OF_A_NOTE : WORDS_OF_A_NOTE;
            if (all.length <= length) {
                return addRun(secret, text, length);
            }
            runsInNoise.add(secret);
            Collection<long[]> parts = runs.computeIfAbsent(secret, none -> new ArrayList<>());
            List<String> written = List.of(folded.split(" "));
            for (int at = 0; at + length <= all.length; at++) {
                long[] run = Arrays.copyOfRange(all, at, at + length);
                if (!openRuns.contains(known(run))
                        && (letterByLetter || letters(written, at, length) >= LETTERS_OF_A_RUN)) {
                    parts.add(run);
                }
            }
            return true;
        }

        private static int letters(List<String> words, int from, int count) {
            return words.subList(from, from + count).stream()
                    .mapToInt(String::length)
                    .sum();
        }

        private static List<long[]> parts(long[] words, int length) {
            List<long[]> parts = new ArrayList<>();
            for (int at = 0; at + length <= words.length; at++) {
                parts.add(Arrays.copyOfRange(words, at, at + length));
            }
            return parts;
        }

        private boolean addNumber(int secret, String text, String folded) {
            String digits = folded.replace(" ", "");
            if (digits.length() < LEAST_DIGITS_OF_A_NOTE || isDate(text)) {
                return false;
            }
            numbers.computeIfAbsent(words.hashes(digits)[0], none -> new ArrayList<>(1))
                    .add(secret);
            if (folded.indexOf(' ') > 0 && digits.length() >= LEAST_DIGITS) {
                return addRun(secret, text, WordRuns.LONGEST);
            }
            runsInNoise.add(secret);
            return true;
        }

        private static boolean isNumber(String folded) {
            return folded.codePoints().noneMatch(Character::isLetter);
        }

        /** Every day stands somewhere in public. */
        private static boolean isDate(String text) {
            return text.strip()
                    .matches("[12][0-9]{3}([-./][0-9]{1,2}){0,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./][12][0-9]{3}");
        }
    }
}
