package org.casebook.verify.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void saysWhereAndWhyATextIsNoJson() {
        assertThatThrownBy(() -> Json.parse(" ")).hasMessage("is not JSON: it is empty.");
        assertThatThrownBy(() -> Json.parse("{} {}")).hasMessage("is not JSON: there is more after its end.");
        assertThatThrownBy(() -> Json.parse("{\"a\": 1,\n \"a\": 2}"))
                .hasMessage("is not JSON: Duplicate field 'a'.")
                .isInstanceOfSatisfying(
                        Unreadable.class, told -> assertThat(told.line()).isEqualTo(2));
        for (String broken :
                List.of("{\"a\" 1}", "{\"a\": 1", "[1, 2", "{\"a\": \"b", "[\"\\x\"]", "[\"\\u12\"]", "[")) {
            assertThatThrownBy(() -> Json.parse(broken))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageStartingWith("is not JSON: ");
        }
    }

    @Test
    void aFileNestedToExhaustTheReaderIsNoJson() {
        assertThatThrownBy(() -> Json.parse("[".repeat(100_000))).isInstanceOf(Unreadable.class);
    }
}
