package org.casebook.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Table;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;

/** A few invented rows, written and read as the CSV tables that the shipped data package describes. */
final class SmallCasebook {
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    /** Adds a row, each cell as {@code field=text}. */
    SmallCasebook row(String table, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            row.put(cell.substring(0, equals), cell.substring(equals + 1));
        }
        rows.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        return this;
    }

    Dataset dataset(Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.copy(Path.of("data", PackageFile.NAME), data.resolve(PackageFile.NAME));
        DataPackage description = PackageFile.read(data).content().orElseThrow();
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Resource resource : description.resources()) {
            List<String> header = resource.fields().stream().map(Field::name).toList();
            TableFile.write(
                    data.resolve(resource.path()),
                    header,
                    rows.getOrDefault(resource.name(), List.of()).stream()
                            .map(row -> header.stream()
                                    .map(field -> row.getOrDefault(field, ""))
                                    .toList())
                            .toList());
            tables.put(resource.name(), TableFile.read(data, resource).content().orElseThrow());
        }
        return Dataset.of(description, tables);
    }

    /** Every kind of figure: exact, about, between, open, not known; two currencies; months apart. */
    static SmallCasebook varied() {
        return new SmallCasebook()
                .row("companies", "company_id=alpha", "name_en=Alpha Oil", "name_ru=Альфа", "name_kk=Альфа")
                .row("companies", "company_id=beta", "name_ru=Бета")
                .row(
                        "articles",
                        "article_id=xx-1",
                        "code_en=Some Code",
                        "number=1",
                        "title_en=Doing wrong",
                        "kind=administrative")
                .row(
                        "articles",
                        "article_id=xx-old-1",
                        "code_en=Older Code",
                        "number=1",
                        "title_en=Doing wrong",
                        "kind=administrative")
                .row("dismissals", "case_id=d-1", "people=200..", "company_ids=several", "certainty=stated")
                .row(
                        "fines",
                        "case_id=f-1",
                        "person_id=p-1",
                        "company_ids=alpha",
                        "article_ids=xx-1",
                        "date=2011-06-06",
                        "certainty=stated",
                        "amount=100",
                        "currency=KZT")
                .row(
                        "fines",
                        "case_id=f-2",
                        "people=~30",
                        "company_ids=alpha",
                        "article_ids=xx-old-1",
                        "date=2011-09",
                        "certainty=stated",
                        "currency=KZT")
                .row(
                        "fines",
                        "case_id=f-3",
                        "people=2..3",
                        "company_ids=beta",
                        "date=2013-01-05",
                        "certainty=stated",
                        "amount=50.5",
                        "currency=EUR")
                .row(
                        "fines",
                        "case_id=f-4",
                        "people=5",
                        "company_ids=none",
                        "certainty=stated",
                        "amount=1000",
                        "currency=KZT")
                .row("fines", "case_id=f-5", "person_id=p-2", "certainty=stated")
                .row(
                        "arrests",
                        "case_id=a-1",
                        "person_id=p-1",
                        "company_ids=alpha",
                        "certainty=stated",
                        "kind=administrative_arrest",
                        "days=10")
                .row(
                        "arrests",
                        "case_id=a-2",
                        "people=2..",
                        "company_ids=beta",
                        "certainty=stated",
                        "kind=short_detention");
    }
}
