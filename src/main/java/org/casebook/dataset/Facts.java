package org.casebook.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What every one of the four tables says of a case.
 *
 * @param row the row as it stands in the table
 * @param caseId unique over the four tables, never used again
 * @param personId the named person; blank for a group
 * @param groupId the same unnamed group in several rows; blank for a person, or a group seen once
 * @param people how many; exactly one for a named person
 * @param partOf the group row of the same table that already counts this one
 * @param date the day it was imposed
 * @param companyIds employers in the dispute behind the punished act; empty where not known
 * @param articleIds the articles applied; empty where not known
 * @param eventId the act or gathering that was punished; blank where not known
 * @param placeId where that was; blank where not known
 * @param certainty how sure the source is
 * @param publish how much of it may be shown
 * @param withdrawn why the case was withdrawn; blank where it was not
 */
public record Facts(
        Row row,
        String caseId,
        String personId,
        String groupId,
        Range people,
        Optional<Membership> partOf,
        Edtf date,
        List<String> companyIds,
        List<String> articleIds,
        String eventId,
        String placeId,
        Certainty certainty,
        Publish publish,
        String withdrawn) {

    /**
     * Being counted already by a group's row.
     *
     * @param caseId that row
     * @param possible whether it is only possible, not stated
     */
    public record Membership(String caseId, boolean possible) {}

    /** How sure the source is. */
    public enum Certainty {
        STATED,
        REPORTED,
        ALLEGED;

        /** Reads the word of the tables; a blank is {@link #STATED}. */
        static Certainty of(String code) {
            return code.isEmpty() ? STATED : valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** How much of a case may be shown. */
    public enum Publish {
        YES,
        /** Listed as "details withheld". */
        STUB,
        /** In no output and no figure. */
        NO;

        /** Reads the word of the tables; a blank is {@link #YES}. */
        static Publish of(String code) {
            return code.isEmpty() ? YES : valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether the case is shown with all that is public of its table: it is not withdrawn, and nothing of it is kept back. */
    public boolean isWhole() {
        return withdrawn.isEmpty() && publish == Publish.YES;
    }

    /** Whether it is listed without its details. */
    public boolean isStub() {
        return withdrawn.isEmpty() && publish == Publish.STUB;
    }

    /** Whether the case counts in totals: it is whole, or a stub and the policy counts those. */
    public boolean counts(StubPolicy policy) {
        return isWhole() || (isStub() && policy == StubPolicy.COUNT);
    }

    /**
     * Whether the source gives a word where a number is asked for, such as "hundreds": then the bounds of {@code people} are a
     * convention. A single number is none, however it is written.
     */
    public boolean isInWords() {
        return !isStub() && new PeopleText(row).isInPlaceOf(people);
    }

    /**
     * What may go into a figure of a case whose details are withheld: how many people, and which group of its own table
     * counts them already. It is on nobody who is known, and was at no time, nowhere, under no article.
     */
    Facts withoutDetails() {
        return new Facts(
                row,
                caseId,
                "",
                "",
                people,
                partOf,
                Edtf.UNKNOWN,
                List.of(),
                List.of(),
                "",
                "",
                Certainty.STATED,
                publish,
                withdrawn);
    }
}
