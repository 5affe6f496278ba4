package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnumerationTest {
    @TempDir
    Path folder;

    @Test
    void theNearestWordIsSuggested() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "publish=stubb");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  publish  \"stubb\" is not a word of this column. Write stub; the words are yes, stub and no.");
    }

    @Test
    void allWordsAreNamedWhereNoneIsNear() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "certainty=maybe");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  certainty  \"maybe\" is not a word of this column. Write stated, reported or alleged.");
    }
}
