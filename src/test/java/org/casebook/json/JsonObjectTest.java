package org.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
    private static final JsonObject OBJECT = new JsonObject()
            .put("figures", 2)
            .putAlways("wrong", List.of())
            .putAlways(
                    "not_checkable",
                    List.of(
                            new JsonObject().put("line", 3).putAlways("field", ""),
                            new JsonObject().put("line", 4).put("keys", List.of("a", "b"))));

    @Test
    void aDocumentOfLinesHasOneForEachElement() {
        assertThat(OBJECT.documentOfLines()).isEqualTo("""
                {
                  "figures": 2,
                  "wrong": [],
                  "not_checkable": [
                    {"line": 3, "field": ""},
                    {"line": 4, "keys": ["a", "b"]}
                  ]
                }
                """);
    }

    @Test
    void aBlankTextIsLeftOutUnlessAProgramExpectsIt() {
        assertThat(new JsonObject().put("title", "").putAlways("field", "").inScript())
                .isEqualTo("{\"field\":\"\"}");
    }
}
