package org.casebook.opendata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.LocalText;
import org.casebook.metadata.OpenData;
import org.casebook.workbook.Workbook;

/** The words of a workbook in one language, and the notes on its first sheet. */
record WorkbookNotes(OpenData data, Labels labels, String language) implements Workbook.Words {
    @Override
    public String of(String key) {
        return of(labels.text(key));
    }

    @Override
    public String of(LocalText text) {
        return OpenData.text(text, language);
    }

    List<Workbook.WorkbookNote> notes() {
        DataPackage description = data.description();
        return Stream.of(
                        note("what", of(description.description())),
                        note("as-of", description.dataAsOf().toString()),
                        note("version", description.version()),
                        note(
                                "licence",
                                description.licences().stream()
                                        .map(licence -> (licence.title() + " " + licence.path()).strip())
                                        .collect(Collectors.joining("; "))),
                        note("address", data.baseUrl().orElse("")),
                        note("bounds", of("workbook.bounds.text")),
                        note("dates", of("workbook.dates.text")),
                        note("blank", of("workbook.blank.text")),
                        note("counts", of("workbook.counts.text")),
                        note("sheets", of("workbook.sheets.text")))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Workbook.WorkbookNote> note(String key, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Workbook.WorkbookNote(of("workbook." + key), text));
    }
}
