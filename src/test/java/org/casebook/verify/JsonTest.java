package org.casebook.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader of JSON that {@code verify} has for itself. */
class JsonTest {
    @Test
    void readsWhatADescriptionIsMadeOf() throws Unreadable {
        Json json = Json.parse("""
                {"name": "a\\"b\\\\c\\u0416\\n", "derived": true, "bytes": -1.5e3, "none": null,
                 "keys": ["one", "two"], "key": "one", "schema": {"fields": [{}, {"name": "x"}]}, "empty": []}
                """);

        assertThat(json.text("name")).isEqualTo("a\"b\\cЖ\n");
        assertThat(json.text("derived")).isEqualTo("true");
        assertThat(json.text("bytes")).isEqualTo("-1.5e3");
        assertThat(json.text("none")).isEmpty();
        assertThat(json.texts("keys")).containsExactly("one", "two");
        // Data packages may write one key without brackets.
        assertThat(json.texts("key")).containsExactly("one");
        assertThat(json.texts("empty")).isEmpty();
        assertThat(json.texts("nowhere")).isEmpty();
        assertThat(json.member("schema").orElseThrow().elements("fields").get(1).text("name"))
                .isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | a value is missing.",
                "{\"a\" 1} | \":\" is missing.",
                "{\"a\": 1 | \"}\" is missing.",
                "[1, 2 | \"]\" is missing.",
                "{\"a\": \"b | a text is not closed.",
                "[\"\\x\"] | it has an escape that there is not.",
                "[\"\\u12\"] | it has an escape that there is not.",
                "{} {} | there is text after its end.",
            })
    void saysWhatIsNoJson(String text, String told) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage("It is no JSON: " + told);
    }

    @Test
    void aFileNestedToExhaustTheReaderIsNoJson() {
        assertThatThrownBy(() -> Json.parse("[".repeat(100_000))).hasMessage("It is no JSON: it is nested too deeply.");
    }
}
