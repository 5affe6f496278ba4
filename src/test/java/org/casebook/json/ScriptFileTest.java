package org.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages load. */
class ScriptFileTest {
    @TempDir
    private Path folder;

    @Test
    void itHandsOverOneValueInLinesWhereTheyAreAskedFor() throws IOException {
        Path file = folder.resolve("cases.js");
        ScriptFile script = ScriptFile.begin("cases").object().member("count").number(2);
        script.line().member("place").array();
        script.line().array().strings(List.of("aktau", "Ақтау")).endArray();
        script.line().array().string("").number(7).endArray();
        script.endArray().endObject().into(file);
        assertThat(file).hasContent("""
                casebook.put("cases",{"count":2,
                "place":[
                ["aktau","Ақтау"],
                ["",7]]});
                """);
    }

    @Test
    void nothingBreaksOutOfAString() throws IOException {
        Path file = folder.resolve("names.js");
        ScriptFile.begin("names")
                .array()
                .string("</script><!--\u2028\"\\\n\u007f'>")
                .endArray()
                .into(file);
        assertThat(file)
                .hasContent(
                        "casebook.put(\"names\",[\"\\u003c/script>\\u003c!--\\u2028\\\"\\\\\\u000a\\u007f'>\"]);\n");
    }

    @Test
    void itsLengthIsThatOfWhatIsWritten() throws IOException {
        ScriptFile script = ScriptFile.begin("words-0").array().string("oil");
        assertThat(script.length()).isEqualTo("casebook.put(\"words-0\",[\"oil\"".length());
    }
}
