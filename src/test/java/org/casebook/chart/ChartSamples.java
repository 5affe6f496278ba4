package org.casebook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartSeries;
import org.casebook.chart.model.ChartValue;

/** Charts of invented companies that hold every kind of value. */
public final class ChartSamples {

    private ChartSamples() {}

    public static BigDecimal n(long number) {
        return BigDecimal.valueOf(number);
    }

    static ChartModel english() {
        return single(
                "people-by-company",
                "en",
                "People punished, by company in dispute",
                "People, May to October 2011",
                "Courts, not companies, imposed fines and arrests. 2 of 31 cases give no number of people.",
                "Source: Example Monitor, data as of 10 October 2011. Documented and reported cases only.",
                List.of(
                        "Northern Steppe Drilling and Well Services LLP",
                        "Bozashy Oil JSC",
                        "Caspian Catering",
                        "Ustyurt Pipeline Construction and Maintenance Company, Aktau branch of the holding",
                        "Tuzbair Salt",
                        "Not tied to a company"),
                List.of(
                        ChartValue.atLeast(n(200), "at least 200"),
                        new ChartValue(n(120), Optional.of(n(160)), true, "about 120–160"),
                        ChartValue.between(n(34), n(35), "34–35"),
                        ChartValue.about(n(30), "about 30"),
                        ChartValue.exactly(n(1), "1"),
                        ChartValue.unknown("number not known")));
    }

    static ChartModel russian() {
        return single(
                "people-by-company",
                "ru",
                "Наказанные люди по компаниям, в трудовом споре с которыми они состояли",
                "Человек, май — октябрь 2011 года",
                "Штрафы и аресты назначали суды, а не компании. В 2 случаях из 31 число людей не указано.",
                "Источник: «Пример-монитор», данные на 10 октября 2011 года. Только задокументированные случаи.",
                List.of(
                        "ТОО «Северо-Бозашинское управление буровых работ и капитального ремонта скважин»",
                        "АО «Бозашымұнай»",
                        "«Каспий кейтеринг»",
                        "«Тузбаир»"),
                List.of(
                        ChartValue.atLeast(n(200), "не менее 200"),
                        ChartValue.between(n(34), n(60), "34–60"),
                        ChartValue.exactly(n(0), "0"),
                        ChartValue.unknown("число неизвестно")));
    }

    static ChartModel kazakh() {
        List<Optional<ChartValue>> none = List.of(Optional.empty());
        return new ChartModel(
                "people-by-company-and-sanction",
                "kk",
                "Жазаланған адамдар: компания және жаза түрі бойынша",
                "Адам, 2011 жылғы мамыр — қазан",
                "Бір адам бірнеше жаза алуы мүмкін, сондықтан жолдарды қосуға болмайды.",
                "Дереккөз: «Үлгі-монитор», 2011 жылғы 10 қазандағы деректер.",
                "Үш компания бойынша жұмыстан шығару, айыппұл, қамақ және үкімдер.",
                ChartModel.Kind.BARS,
                List.of("«Бозашымұнай» АҚ", "«Солтүстік дала бұрғылау» ЖШС", "«Тұзбайыр»"),
                List.of(
                        new ChartSeries(
                                "Жұмыстан шығару",
                                List.of(
                                        Optional.of(ChartValue.about(n(989), "шамамен 989")),
                                        Optional.of(ChartValue.between(n(300), n(420), "300–420")),
                                        none.get(0))),
                        new ChartSeries(
                                "Айыппұл",
                                List.of(
                                        Optional.of(ChartValue.exactly(n(12), "12")),
                                        none.get(0),
                                        Optional.of(ChartValue.exactly(n(3), "3")))),
                        new ChartSeries(
                                "Әкімшілік қамақ",
                                List.of(
                                        Optional.of(ChartValue.between(n(34), n(35), "34–35")),
                                        Optional.of(ChartValue.atLeast(n(24), "кемінде 24")),
                                        Optional.of(ChartValue.unknown("саны белгісіз")))),
                        new ChartSeries(
                                "Үкім",
                                List.of(
                                        Optional.of(ChartValue.exactly(n(1), "1")),
                                        none.get(0),
                                        Optional.of(ChartValue.exactly(n(0), "0"))))));
    }

    static ChartModel kinds() {
        return single(
                "people-by-sanction",
                "en",
                "People punished, by kind of sanction",
                "People, May to October 2011",
                "",
                "Source: Example Monitor, data as of 10 October 2011.",
                List.of("Dismissal", "Fine", "Administrative arrest", "Sentence"),
                List.of(
                        ChartValue.about(n(989), "about 989"),
                        ChartValue.between(n(34), n(35), "34–35"),
                        ChartValue.atLeast(n(20), "at least 20"),
                        ChartValue.exactly(n(2), "2")));
    }

    static ChartModel months() {
        List<Optional<ChartValue>> values = new ArrayList<>(Arrays.asList(
                Optional.of(ChartValue.exactly(n(22), "22")),
                Optional.of(ChartValue.atLeast(n(60), "at least 60")),
                Optional.of(ChartValue.about(n(189), "about 189")),
                Optional.of(ChartValue.between(n(78), n(96), "78–96")),
                Optional.of(ChartValue.exactly(n(4), "4")),
                Optional.empty(),
                Optional.of(ChartValue.unknown("not known")),
                Optional.of(ChartValue.exactly(n(1), "1"))));
        return new ChartModel(
                "sanctions-by-month",
                "en",
                "Sanctions by month in which they were imposed",
                "Sanctions, May to December 2011",
                "7 sanctions whose month isn't known are left out.",
                "Source: Example Monitor, data as of 10 October 2011.",
                "Most sanctions were imposed in July, about 189.",
                ChartModel.Kind.COLUMNS,
                List.of("May 2011", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
                List.of(new ChartSeries("Sanctions", values)));
    }

    /** Words that no row of columns has room for. */
    static ChartModel manyMonths() {
        List<String> months = new ArrayList<>();
        List<ChartValue> values = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            months.add(List.of("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде")
                            .get(i % 7) + " 201" + (1 + i / 7));
            values.add(
                    i % 4 == 0
                            ? ChartValue.atLeast(n(40 + i), "кемінде " + (40 + i))
                            : ChartValue.exactly(n(i), "" + i));
        }
        ChartModel rows = single(
                "sanctions-by-month", "kk", "Жазалар айлар бойынша", "Жаза", "", "Дереккөз: «Үлгі»", months, values);
        return new ChartModel(
                rows.slug(),
                rows.language(),
                rows.title(),
                rows.subtitle(),
                rows.note(),
                rows.source(),
                rows.description(),
                ChartModel.Kind.COLUMNS,
                rows.categories(),
                rows.series());
    }

    public static List<ChartModel> all() {
        return List.of(english(), russian(), kazakh(), kinds(), months(), manyMonths());
    }

    static ChartModel single(
            String slug,
            String language,
            String title,
            String subtitle,
            String note,
            String source,
            List<String> categories,
            List<ChartValue> values) {
        return new ChartModel(
                slug,
                language,
                title,
                subtitle,
                note,
                source,
                title + " <" + subtitle + "> & more.",
                ChartModel.Kind.BARS,
                categories,
                List.of(new ChartSeries(title, values.stream().map(Optional::of).toList())));
    }
}
