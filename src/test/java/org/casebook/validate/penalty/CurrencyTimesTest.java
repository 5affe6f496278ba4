package org.casebook.validate.penalty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrencyTimesTest {
    private static final Path FILE =
            Path.of("src", "main", "resources", "org", "casebook", "validate", "penalty", "currencies.csv");

    @Test
    void theTableIsWhatTheUnicodeDataSay() throws IOException {
        String table = table();
        if (Boolean.getBoolean("casebook.golden.update")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, table, UTF_8);
        }

        assertThat(Files.readString(FILE, UTF_8)).isEqualTo(table);
    }

    @Test
    void itSaysWhenACurrencyWasInUse() {
        CurrencyTimes times = CurrencyTimes.read();

        assertThat(times.of("TRL").flatMap(CurrencyTimes.Time::to)).contains(LocalDate.of(2005, 12, 31));
        assertThat(times.of("BYN"))
                .contains(new CurrencyTimes.Time(LocalDate.of(2016, 7, 1), java.util.Optional.empty()));
        assertThat(times.of("XXX")).isEmpty();
    }

    private static String table() {
        StringBuilder table = new StringBuilder("currency,from,to\n");
        CurrencyMetaInfo info = CurrencyMetaInfo.getInstance();
        for (String currency : info.currencies(CurrencyFilter.all()).stream()
                .distinct()
                .sorted()
                .toList()) {
            List<CurrencyInfo> regions = info.currencyInfo(CurrencyFilter.onCurrency(currency)).stream()
                    .filter(region -> region.from != Long.MIN_VALUE)
                    .toList();
            long to = regions.stream().mapToLong(region -> region.to).max().orElse(0);
            regions.stream()
                    .mapToLong(region -> region.from)
                    .min()
                    .ifPresent(from -> table.append(currency)
                            .append(',')
                            .append(day(from))
                            .append(',')
                            .append(to == Long.MAX_VALUE ? "" : day(to))
                            .append('\n'));
        }
        return table.toString();
    }

    private static LocalDate day(long moment) {
        return Instant.ofEpochMilli(moment).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
