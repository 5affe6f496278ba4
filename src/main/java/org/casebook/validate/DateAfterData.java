package org.casebook.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.resource.PackageFile;

/** No case, appeal or event is dated after the day up to which the tables are complete. */
final class DateAfterData implements ValueRule {
    @Override
    public String name() {
        return "date-after-data";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        LocalDate dataAsOf = tables.description().dataAsOf();
        return concerns(resource, field) ? Optional.of(value -> refuse(value, dataAsOf)) : Optional.empty();
    }

    /** Whether a field tells when something happened that the tables are about. */
    static boolean concerns(Resource resource, Field field) {
        boolean happened = StandardTables.isSanctionTable(resource)
                || StandardTables.isAppeals(resource)
                || resource.name().equals("events");
        return happened && field.name().equals("date") && field.type() == Field.Type.EDTF;
    }

    /** No later day makes true what is of another calendar. */
    private static String calendar(int year, int latest) {
        List<String> meanings = OtherCalendar.meanings(year, latest, latest);
        return meanings.isEmpty() ? "" : "Of another calendar it may be " + Prose.or(meanings) + ". ";
    }

    private static Optional<Refusal> refuse(String value, LocalDate dataAsOf) {
        return Edtf.parse(value)
                .flatMap(Edtf::earliest)
                .filter(earliest -> earliest.isAfter(dataAsOf))
                .map(earliest -> Refusal.of(
                        value,
                        "is after " + dataAsOf + ", the day up to which the tables are complete.",
                        calendar(earliest.getYear(), dataAsOf.getYear())
                                + "Mend the date, or write a later day as data_as_of in data/" + PackageFile.NAME
                                + "."));
    }
}
