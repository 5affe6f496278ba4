package org.casebook.metadata;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How a program reads the data. The code stands on the data page, and the tests run it from there.
 *
 * @param program what it is for
 * @param code what is typed
 */
public record LoadingExample(String program, String code) {

    /**
     * For the first table, and for the database. Each program is asked for something of its own, since quantities such as
     * {@code 200..} are texts, and a column may have them late.
     *
     * @param address gives the address of a file of the data folder
     */
    public static List<LoadingExample> of(DataFile first, UnaryOperator<String> address) {
        String name = first.name().replace('-', '_');
        String file = address.apply(first.path());
        return List.of(
                new LoadingExample(
                        "R (readr)",
                        "library(readr)\n" + name + " <- read_csv(\"" + file + "\", guess_max = Inf)\nspec(" + name
                                + ")"),
                new LoadingExample(
                        "Python (pandas)",
                        "import pandas as pd\n" + name + " = pd.read_csv(\"" + file
                                + "\", keep_default_na=False, na_values=[\"\"])\n" + name + ".info()"),
                new LoadingExample(
                        "Python (polars)",
                        "import polars as pl\n" + name + " = pl.read_csv(\"" + file + "\", infer_schema_length=None)\n"
                                + name + ".glimpse()"),
                new LoadingExample(
                        "DuckDB",
                        "CREATE TABLE " + name + " AS\n  FROM read_csv('" + file + "', sample_size = -1);\nSUMMARIZE "
                                + name + ";"),
                new LoadingExample(
                        "SQLite (casebook.sqlite)",
                        "SELECT sanction, kind, status, low, high, approx\n  FROM statistics_totals\n"
                                + "  WHERE measure = 'people';"));
    }
}
