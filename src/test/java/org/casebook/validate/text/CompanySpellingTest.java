package org.casebook.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanySpellingTest {
    @TempDir
    Path folder;

    private Draft draft() {
        return Draft.in(folder)
                .column("companies", "name_ru")
                .column("companies", "aliases", "\"type\": \"string\", \"casebook:delimiter\": \";\"")
                .row(
                        "companies",
                        "company_id=munai",
                        "name_en=Ozenmunaigas",
                        "name_ru=Озенмунайгаз",
                        "aliases=Ozenmunaigaz")
                .row("companies", "company_id=ersai", "name_en=Ersai Caspian Contractor");
    }

    @Test
    void aCompanyIsWrittenByOneOfItsNames() {
        Draft draft = draft().row("fines", "case_id=f5", "person_id=bolat", "summary_en=A worker of Uzenmunaigas.")
                .row("fines", "case_id=f6", "person_id=bolat", "summary_en=A worker of Ozen Munai Gas.")
                .row("fines", "case_id=f7", "person_id=bolat", "summary_en=Рабочий Узенмунайгаза.")
                .row("fines", "case_id=f8", "person_id=bolat", "summary_en=By Ersay Kaspian Contractor in Aktau.");

        assertThat(draft.warnings("company-spelling"))
                .containsExactly(
                        "data/fines.csv:4  summary_en  writes \"Uzenmunaigas\", which is no name or alias of \"munai\" at data/companies.csv:4. Write \"Ozenmunaigas\", or add the spelling to the company's aliases.",
                        "data/fines.csv:5  summary_en  writes \"Ozen Munai Gas\", which is no name or alias of \"munai\" at data/companies.csv:4. Write \"Ozenmunaigas\", or add the spelling to the company's aliases.",
                        "data/fines.csv:6  summary_en  writes \"Узенмунайгаза\", which is no name or alias of \"munai\" at data/companies.csv:4. Write \"Озенмунайгаз\", or add the spelling to the company's aliases.",
                        "data/fines.csv:7  summary_en  writes \"Ersay Kaspian Contractor\", which is no name or alias of \"ersai\" at data/companies.csv:5. Write \"Ersai Caspian Contractor\", or add the spelling to the company's aliases.");
    }

    @Test
    void itsNamesMayHaveTheEndingsOfGrammar() {
        Draft draft = draft().row(
                        "fines", "case_id=f5", "person_id=bolat", "summary_en=In Ozenmunaigas and Ozenmunaigaz.")
                .row("fines", "case_id=f6", "person_id=bolat", "summary_en=В Озенмунайгазе, у «Озенмунайгаза».")
                .row("fines", "case_id=f7", "person_id=bolat", "summary_en=The Ersai Caspian Contractor Aktau march.");

        assertThat(draft.warnings("company-spelling")).isEmpty();
    }
}
