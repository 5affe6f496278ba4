package org.casebook.metadata;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How a program reads the data. The code stands on the data page, and the tests run it from there.
 *
 * @param program what it is for
 * @param code what is typed
 */
public record LoadingExample(String program, String code) {

    /** The first and the last day that a date may be: what is calculated with, since a date itself may be vague. */
    private static final List<String> DAYS = List.of("date_earliest", "date_latest");

    /**
     * For the first table, and for the database. Each program is told to take every column for text: what types it guesses
     * depends on the rows that are there, and a column of "yes" becomes a truth value that cannot hold "stub".
     *
     * @param address gives the address of a file of the data folder
     */
    public static List<LoadingExample> of(DataFile first, UnaryOperator<String> address) {
        String name = first.name().replace('-', '_');
        String file = address.apply(first.path());
        List<String> days = DAYS.stream()
                .filter(day -> first.columns().stream()
                        .anyMatch(column -> column.field().name().equals(day)))
                .toList();
        return List.of(
                new LoadingExample(
                        "R (readr)",
                        "library(readr)\n" + name + " <- read_csv(\"" + file + "\", col_types = cols(.default = \"c\""
                                + each(days, day -> ", " + day + " = \"D\"") + "))\nspec(" + name + ")"),
                new LoadingExample(
                        "Python (pandas)",
                        "import pandas as pd\n" + name + " = pd.read_csv(\"" + file
                                + "\", dtype=str, keep_default_na=False, na_values=[\"\"])\n"
                                + each(
                                        days,
                                        day -> name + "[\"" + day + "\"] = pd.to_datetime(" + name + "[\"" + day
                                                + "\"])\n")
                                + name + ".info()"),
                new LoadingExample(
                        "Python (polars)",
                        "import polars as pl\n" + name + " = pl.read_csv(\"" + file + "\", infer_schema_length=0)"
                                + each(
                                        days,
                                        day -> "\n" + name + " = " + name + ".with_columns(pl.col(\"" + day
                                                + "\").str.to_date(\"%Y-%m-%d\"))")
                                + "\n" + name + ".glimpse()"),
                new LoadingExample(
                        "DuckDB",
                        "CREATE TABLE " + name + " AS\n  SELECT *" + replaced(days) + "\n  FROM read_csv('" + file
                                + "', all_varchar = true);\nSUMMARIZE " + name + ";"),
                new LoadingExample(
                        "SQLite (casebook.sqlite)",
                        "SELECT sanction, kind, status, low, high, approx\n  FROM statistics_totals\n"
                                + "  WHERE measure = 'people';"));
    }

    private static String each(List<String> days, UnaryOperator<String> code) {
        return days.stream().map(code).collect(Collectors.joining());
    }

    private static String replaced(List<String> days) {
        return days.isEmpty()
                ? ""
                : days.stream()
                        .map(day -> "CAST(" + day + " AS DATE) AS " + day)
                        .collect(Collectors.joining(",\n      ", " REPLACE (\n      ", ")"));
    }
}
