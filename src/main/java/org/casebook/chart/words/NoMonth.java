package org.casebook.chart.words;

import java.util.List;
import org.casebook.dataset.Edtf;

/**
 * Cases that are in no month: a date that lies in several says something else than none at all.
 *
 * @param several how many have a date that does not lie in one month alone
 * @param unknown of how many no date is known
 */
public record NoMonth(int several, int unknown) {
    public static final NoMonth NONE = new NoMonth(0, 0);

    public static NoMonth of(List<Edtf> dates) {
        int unknown = (int)
                dates.stream().filter(date -> date.form() == Edtf.Form.UNKNOWN).count();
        return new NoMonth(dates.size() - unknown, unknown);
    }
}
