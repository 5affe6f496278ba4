package org.casebook.verify.recount;

import java.math.BigDecimal;
import java.util.Optional;
import org.casebook.verify.file.CaseList;

/**
 * A figure as it is counted here.
 *
 * @param key which it is
 * @param low at least; empty if no case has a value
 * @param high at most; empty where open
 * @param about whether a bound that is given rests on a number that is only "about"
 * @param words whether a bound that is given rests on a word in the place of a number
 * @param cases the cases it is made of, by number, ascending
 * @param withoutValue how many of them have no value
 * @param severalArticles how many of them are under several articles
 * @param notStated how many of them are reported or alleged
 */
public record Figure(
        FigureKey key,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        boolean about,
        boolean words,
        CaseList cases,
        int withoutValue,
        int severalArticles,
        int notStated) {}
