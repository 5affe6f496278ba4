package org.casebook.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is put in a place of a text. */
public sealed interface Argument
        permits Argument.Plain, Argument.Quoted, Argument.Counted, Argument.Words, Argument.Remedy, Message {
    /** How it stands in a text of that language. */
    String in(Language language);

    /** The same without quotation marks. */
    default String bare(Language language) {
        return in(language);
    }

    /** The same with every text of the publisher's files changed. */
    Argument each(UnaryOperator<String> change);

    /** A text that is the same in every language: an id, a column, a file, a date as tables have it. */
    record Plain(String text) implements Argument {
        @Override
        public String in(Language language) {
            return text;
        }

        @Override
        public Argument each(UnaryOperator<String> change) {
            return new Plain(change.apply(text));
        }
    }

    /** A value as it stands in a cell, in quotation marks and on one line. The marks are the same in every language. */
    record Quoted(String text) implements Argument {
        /** Longer values are cut, so that a problem stays one readable line. */
        private static final int LONGEST = 80;

        @Override
        public String in(Language language) {
            String line = text.replaceAll("\\R", " ");
            return '"' + (line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line) + '"';
        }

        @Override
        public String bare(Language language) {
            return text;
        }

        @Override
        public Argument each(UnaryOperator<String> change) {
            String changed = change.apply(in(Language.ENGLISH));
            return new Quoted(changed.substring(1, changed.length() - 1));
        }
    }

    /** A number; texts can choose plural forms by it. */
    record Counted(BigDecimal number) implements Argument {
        @Override
        public String in(Language language) {
            return number.toPlainString();
        }

        @Override
        public Argument each(UnaryOperator<String> change) {
            return this;
        }
    }

    /** What stands between the last two of several words. */
    enum Join {
        OR,
        AND,
        COMMA
    }

    /** Several words in a row: {@code a, b or c}. */
    record Words(List<Argument> words, Join join) implements Argument {
        /** More are no help to the reader. */
        private static final int MOST = 12;

        @Override
        public String in(Language language) {
            List<String> shown =
                    words.stream().limit(MOST).map(word -> word.in(language)).toList();
            int left = words.size() - shown.size();
            if (shown.size() == 1) {
                return shown.get(0);
            }
            String last = left > 0
                    ? Message.of("list.more", left).in(language)
                    : shown.isEmpty() ? "" : shown.get(shown.size() - 1);
            List<String> first = left > 0 || shown.isEmpty() ? shown : shown.subList(0, shown.size() - 1);
            String before = join == Join.COMMA ? ", " : " " + language.word(join) + " ";
            return first.isEmpty() ? "" : String.join(", ", first) + before + last;
        }

        @Override
        public Argument each(UnaryOperator<String> change) {
            return new Words(words.stream().map(word -> word.each(change)).toList(), join);
        }
    }

    /** What to do about what another message tells. */
    record Remedy(Message of) implements Argument {
        @Override
        public String in(Language language) {
            return of.remedyIn(language);
        }

        @Override
        public Argument each(UnaryOperator<String> change) {
            return new Remedy(of.each(change));
        }
    }

    /** A value as it stands in a cell. */
    static Argument quoted(String text) {
        return new Quoted(text);
    }

    /** One of several. */
    static Argument or(List<?> words) {
        return new Words(words.stream().map(Argument::of).toList(), Join.OR);
    }

    /** All of several. */
    static Argument and(List<?> words) {
        return new Words(words.stream().map(Argument::of).toList(), Join.AND);
    }

    /** Several, one after the other. */
    static Argument listed(List<?> words) {
        return new Words(words.stream().map(Argument::of).toList(), Join.COMMA);
    }

    /** A number as a number, another argument as it is, and of whatever else its text. */
    static Argument of(Object value) {
        if (value instanceof Argument argument) {
            return argument;
        }
        return value instanceof java.lang.Number number
                ? new Counted(new BigDecimal(number.toString()))
                : new Plain(value.toString());
    }
}
