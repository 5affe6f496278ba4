package org.casebook.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.casebook.TablesOfText;
import org.casebook.recount.Recount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The edges of the eleven rules of the contract's section on statistics, worked out by hand, where {@code RecountTest} has
 * none. A figure is written
 * {@code low|high|approx|cases|cases_without_value|cases_several_articles|cases_not_stated|suppressed|basis}.
 */
class FigureRulesTest {
    private static final String FINES = "fines.csv";
    private static final String DISMISSALS = "dismissals.csv";
    private static final String ARRESTS = "arrests.csv";
    private static final String SENTENCES = "sentences.csv";
    private static final String APPEALS = "appeals.csv";
    private static final String TOTALS = "totals.csv";
    private static final String COMPANY = "by-company.csv";
    private static final String ARTICLE = "by-article.csv";
    private static final String MONTH = "by-month.csv";
    private static final String PLACE = "by-place.csv";
    private static final String REPEATED = "repeated.csv";

    @TempDir
    private Path data;

    @Nested
    class Rule1Measures {

        @Test
        void aGroupThatMayBeNobodyIsACaseAndPerhapsNoSanction() {
            write(FINES, """
                    case_id,people
                    F1,0..
                    """);
            assertThat(total("fine||imposed|cases|case")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("0||no|1|0|0|0||number");
            assertThat(total("all||imposed|people|person")).isEqualTo("0||no|1|0|0|0||number");
        }

        @Test
        void aMemberIsTopOfItsCellWhereItsGroupIsInAnother() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,place_id
                    G,10,,,aktau
                    S,4,G,stated,zhanaozen
                    M,3,S,stated,zhanaozen
                    """);
            // zhanaozen: S is its top row, and M is inside S: 4, not 7. aktau: 10 - 4 = 6. Rows: 2 and 1.
            assertThat(figure(PLACE, "zhanaozen|fine||imposed|cases|case")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(figure(PLACE, "zhanaozen|fine||imposed|sanctions|sanction"))
                    .isEqualTo("4|4|no|2|0|0|0||number");
            assertThat(figure(PLACE, "aktau|fine||imposed|sanctions|sanction")).isEqualTo("6|6|no|1|0|0|0||number");
        }

        @Test
        void aMemberOfAMemberWhoseGroupIsElsewhereIsTakenFromTheTopGroup() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,place_id
                    G,10,,,aktau
                    S,4,G,stated,zhanaozen
                    M,3,S,stated,aktau
                    """);
            // zhanaozen: 4 - 3 = 1. aktau: all but that one, 9; M is among them. Together 10.
            assertThat(figure(PLACE, "zhanaozen|fine||imposed|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(figure(PLACE, "aktau|fine||imposed|people|person")).isEqualTo("9|9|no|2|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("10|10|no|3|0|0|0||number");
        }
    }

    @Nested
    class Rule2DistinctPeople {

        @Test
        void asManyNamesAsTheGreatestSanctionHas() {
            write(FINES, """
                    case_id,person_id
                    F1,ann
                    F2,ben
                    """);
            write(DISMISSALS, """
                    case_id,people
                    D1,2
                    """);
            // Two names, two fined, two dismissed: at least 2; at most 2 names + 2.
            assertThat(total("all||imposed|people|person")).isEqualTo("2|4|no|3|0|0|0||number");
        }

        @Test
        void oneNameMoreThanTheGreatestSanctionHas() {
            write(FINES, """
                    case_id,person_id
                    F1,ann
                    F2,ben
                    """);
            write(DISMISSALS, """
                    case_id,person_id
                    D1,ben
                    D2,cyd
                    """);
            assertThat(total("fine||imposed|people|person")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(total("all||imposed|people|person")).isEqualTo("3|3|no|4|0|0|0||number");
        }

        @Test
        void aNameInGroupsOfTwoSanctionsIsInBothGroups() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty
                    F1,,7,,
                    F2,ann,,F1,stated
                    """);
            write(DISMISSALS, """
                    case_id,person_id,people,part_of,part_of_certainty
                    D1,,5,,
                    D2,ann,,D1,stated
                    """);
            // At least the 7 fined; at most 7 + 5, for Ann adds nothing beside her groups.
            assertThat(total("all||imposed|people|person")).isEqualTo("7|12|no|4|0|0|0||number");
        }

        @Test
        void aMemberOfADetainedGroupIsAPersonOfHerOwnAmongTheSanctions() {
            write(ARRESTS, """
                    case_id,person_id,people,part_of,part_of_certainty,kind
                    A1,,5,,,short_detention
                    A2,ann,,A1,stated,short_detention
                    """);
            write(FINES, """
                    case_id,person_id
                    F1,ann
                    """);
            // A detention is no sanction, so no group of "all" holds Ann: one person, one fine.
            assertThat(total("all||imposed|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("arrest|short_detention|imposed|people|person")).isEqualTo("5|5|no|2|0|0|0||number");
        }

        @Test
        void aGroupInTwoOthersIsTakenOffAsLargeAsItIsInThem() {
            write(FINES, """
                    case_id,group_id,people,part_of,part_of_certainty
                    G1,,10,,
                    G2,,12,,
                    M1,g,2,G1,stated
                    M2,g,..3,G2,stated
                    N,g,2..6,,
                    """);
            // At most 3 of the 10 and of the 12 can be the same: 22 - 3 = 19. That g may be 6 by a third row, which
            // says
            // nothing of the two groups, takes off no more: an added row never lowers the number of people.
            assertThat(total("fine||imposed|people|person")).isEqualTo("19|22|no|5|0|0|0||number");
            // 10 + 12 + 2 to 10 + 12 + 6 fines.
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("24|28|no|5|0|0|0||number");
        }

        @Test
        void whatNoBoundComesFromIsNotSaidToBeAbout() {
            write(FINES, """
                    case_id,group_id,people,part_of,part_of_certainty
                    F1,,10,,
                    F2,g,~3,F1,possible
                    """);
            write(ARRESTS, """
                    case_id,group_id,people,part_of,part_of_certainty,kind
                    A1,,20,,,administrative_arrest
                    A2,g,~3,A1,stated,administrative_arrest
                    """);
            // Fined: 10, or 10 and about 3 others. Arrested: 20.
            assertThat(total("fine||imposed|people|person")).isEqualTo("10|13|yes|2|0|0|0||number");
            assertThat(total("arrest|administrative_arrest|imposed|people|person"))
                    .isEqualTo("20|20|no|2|0|0|0||number");
            // All: at least the 20, at most 10 + 20, for g is among the 20. Neither comes from the "about 3".
            assertThat(total("all||imposed|people|person")).isEqualTo("20|30|no|4|0|0|0||number");
        }

        @Test
        void aGroupThatIsLargerElsewhereThanInAnotherGroupAddsWhatTheOtherCannotHold() {
            write(DISMISSALS, """
                    case_id,group_id,people,part_of,part_of_certainty
                    D1,,10,,
                    D2,g,8,D1,stated
                    """);
            write(FINES, """
                    case_id,group_id,people
                    F1,g,200..
                    """);
            // At least the 200 fined. Nobody says how many those are at most, so nobody knows how many there are in
            // all.
            assertThat(total("all||imposed|people|person")).isEqualTo("200||no|3|0|0|0||number");
            write(FINES, """
                    case_id,group_id,people
                    F1,g,12
                    """);
            // At least the 12 fined; at most the 10 dismissed and the 4 of the 12 who are not among them.
            assertThat(total("all||imposed|people|person")).isEqualTo("12|14|no|3|0|0|0||number");
        }

        @Test
        void aGroupThatIsLargerInAnotherRowOfOneSanctionAddsTheDifference() {
            write(FINES, """
                    case_id,group_id,people,part_of,part_of_certainty
                    F1,,10,,
                    F2,g,~8,F1,stated
                    F3,g,200..250,,
                    """);
            // 10, and 200 - 8 to 250 - 8 others.
            assertThat(total("fine||imposed|people|person")).isEqualTo("202|252|yes|3|0|0|0||number");
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("210|260|no|3|0|0|0||number");
        }

        @Test
        void aGroupOfWhichNoMoreAreKnownElsewhereAddsNothing() {
            write(DISMISSALS, """
                    case_id,group_id,people,part_of,part_of_certainty
                    D1,,40,,
                    D2,g,25..35,D1,stated
                    """);
            write(FINES, """
                    case_id,group_id,people
                    F1,g,25..35
                    """);
            // The same group, and so the same number, which nobody knows: all of it is among the 40.
            assertThat(total("all||imposed|people|person")).isEqualTo("40|40|no|3|0|0|0||number");
        }

        @Test
        void ofAGroupInAnotherNoMoreThanTheOtherHoldsAreInIt() {
            write(DISMISSALS, """
                    case_id,group_id,people,part_of,part_of_certainty
                    D1,,10,,
                    D2,g,2..,D1,stated
                    """);
            write(FINES, """
                    case_id,group_id,people
                    F1,g,50
                    """);
            // At least the 50 fined. At least two of them are among the 10: at most 10 + 48.
            assertThat(total("all||imposed|people|person")).isEqualTo("50|58|no|3|0|0|0||number");
        }

        @Test
        void ofAGroupWhosePeopleAreCountedElsewhereInPartTheRestIsAdded() {
            write(DISMISSALS, """
                    case_id,group_id,people,part_of,part_of_certainty,company_ids
                    D1,,10,,,alpha
                    D2,g,8,D1,stated,alpha
                    D3,,3,D2,stated,beta
                    """);
            write(FINES, """
                    case_id,group_id,people,company_ids
                    F1,g,8,alpha
                    """);
            // Alpha: 10 - 3 dismissed, of whom 5 are of g. So 3 of the 8 fined are not among them: 7 + 3.
            assertThat(figure(COMPANY, "alpha|dismissal||imposed|people|person"))
                    .isEqualTo("7|7|no|2|0|0|0||number");
            assertThat(figure(COMPANY, "alpha|all||imposed|people|person")).isEqualTo("8|10|no|3|0|0|0||number");
        }

        @Test
        void aGroupIsNoSmallerThanTheNamesInIt() {
            write(DISMISSALS, """
                    case_id,group_id,people,part_of,part_of_certainty
                    D1,,2,,
                    D2,g,1..2,D1,stated
                    """);
            write(FINES, """
                    case_id,group_id,person_id,people,part_of,part_of_certainty
                    F1,g,,1..20,,
                    F2,,ann,,F1,stated
                    F3,,ben,,F1,stated
                    F4,,cyd,,F1,stated
                    """);
            // Three names are of the group, and two of it were dismissed at most: 2 and 20 - 1 others, or fewer.
            assertThat(total("all||imposed|people|person")).isEqualTo("3|21|no|6|0|0|0||number");
        }

        @Test
        void whoeverIsFoundToBeInAGroupIsOnePersonFewer() {
            String counted = """
                    case_id,person_id,people,part_of,part_of_certainty
                    G,,10,,
                    F,ann,,,
                    """;
            write(FINES, counted);
            assertThat(total("fine||imposed|people|person")).isEqualTo("11|11|no|2|0|0|0||number");
            // Only a row that is part of no group can never lower a bound: that Ann is one of the ten is news.
            write(FINES, counted + "M,ann,,G,stated\n");
            assertThat(total("fine||imposed|people|person")).isEqualTo("10|10|no|3|0|0|0||number");
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("11|11|no|3|0|0|0||number");
        }

        @Test
        void anOpenGroupInTwoOthersLeavesTheGreatestOfAllThatShareSomebodyWithThem() {
            write(FINES, """
                    case_id,group_id,person_id,people,part_of,part_of_certainty
                    G1,,,10,,
                    G2,,,12,,
                    M1,g,,2..,G1,stated
                    M2,g,,2..,G2,stated
                    N1,,ann,,G1,stated
                    H,,,100,,
                    N2,,ann,,H,stated
                    """);
            // Nobody knows how many are in G1 and G2 at once, so of the three that share somebody the greatest is sure.
            // It is a true bound, not the greatest one: 12 + 100 - 1 would be.
            assertThat(total("fine||imposed|people|person")).isEqualTo("100|122|no|7|0|0|0||number");
        }

        @Test
        void overAllSanctionsEachBoundKeepsItsOwnAbout() {
            write(FINES, """
                    case_id,group_id,people,part_of,part_of_certainty
                    F1,,10,,
                    F2,g,~3,F1,possible
                    """);
            // At least the 10; at most about 13.
            assertThat(total("all||imposed|people|person")).isEqualTo("10|13|yes|2|0|0|0||number");
            write(FINES, """
                    case_id,group_id,people
                    F1,g,~3
                    """);
            write(ARRESTS, """
                    case_id,group_id,people,part_of,part_of_certainty,kind
                    A1,,20,,,administrative_arrest
                    A2,g,~3,A1,stated,administrative_arrest
                    """);
            // At most the 20, of whom g is; at least the larger of these 20 and the about 3 fined: neither rests on the
            // 3.
            assertThat(total("all||imposed|people|person")).isEqualTo("20|20|no|3|0|0|0||number");
        }

        @Test
        void aGroupMetTwiceIsOneGroupAlsoWhereItSharesPeopleWithAnother() {
            write(FINES, """
                    case_id,group_id,people,part_of,part_of_certainty
                    G1,h,10,,
                    H,h,8..10,,
                    G2,,12,,
                    M1,g,2,G1,stated
                    M2,g,2,G2,stated
                    """);
            // h is 10 people by its two rows, G2 is 12, and the two of g are in both: 10 + 12 - 2. At most 22.
            assertThat(total("fine||imposed|people|person")).isEqualTo("20|22|no|5|0|0|0||number");
        }

        @Test
        void whoeverIsInTwoGroupsTakesNothingOffAThirdThatSharesNobody() {
            write(FINES, """
                    case_id,group_id,person_id,people,part_of,part_of_certainty
                    G1,,,10,,
                    G2,,,12,,
                    M1,g,,2..,G1,stated
                    M2,g,,2..,G2,stated
                    H,,,100,,
                    F,,ann,,,
                    """);
            // All of the 10 may be among the 12; the 100 and Ann are others: 12 + 100 + 1. At most 10 + 12 + 100 + 1.
            assertThat(total("fine||imposed|people|person")).isEqualTo("113|123|no|6|0|0|0||number");
        }
    }

    @Nested
    class Rule3GroupsAndMembers {

        @Test
        void nothingIsLeftOfAGroupWhoseMembersAreAllElsewhere() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,company_ids
                    G,,2,,,alpha
                    M1,ann,,G,stated,beta
                    M2,ben,,G,stated,beta
                    """);
            // The case is still listed under alpha; nobody of it is.
            assertThat(figure(COMPANY, "alpha|fine||imposed|cases|case")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("0|0|no|1|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|people|person")).isEqualTo("2|2|no|2|0|0|0||number");
        }

        @Test
        void aGroupThatIsAtMostSoManyStandsForItsMembers() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty
                    G,,..6,,
                    M,ann,,G,stated
                    """);
            // As the rule says it: the group stands for its members, and it is 0 to 6. One name is known over all.
            assertThat(total("fine||imposed|people|person")).isEqualTo("0|6|no|2|0|0|0||number");
            assertThat(total("all||imposed|people|person")).isEqualTo("1|6|no|2|0|0|0||number");
        }

        @Test
        void aPossibleMemberElsewhereLowersOnlyTheLowerBound() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,company_ids
                    G,10..,,,alpha
                    M,3..4,G,possible,beta
                    """);
            // 10 - 4 = 6 if they are of the group; the upper bound is open in any case.
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("6||no|1|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|people|person")).isEqualTo("3|4|no|1|0|0|0||number");
        }

        @Test
        void aPossibleMemberOfAStatedMember() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty
                    G,10,,
                    S,4,G,stated
                    M,2,S,possible
                    """);
            // 10, and 12 if the two are others.
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("10|12|no|3|0|0|0||number");
        }
    }

    @Nested
    class Rule4Values {

        @Test
        void sumsAreExactWhereFloatingPointNumbersAreNot() {
            write(FINES, """
                    case_id,person_id,amount,currency
                    F1,ann,999999999999999.1,KZT
                    F2,ben,0.2,KZT
                    F3,cyd,0.2..2,KZT
                    """);
            assertThat(total("fine||imposed|amount|KZT"))
                    .isEqualTo("999999999999999.5|1000000000000001.3|no|3|0|0|0||number");
        }

        @Test
        void aPenaltyOfNothingIsNotCarriedAndOneOfUnknownSizeIs() {
            write(SENTENCES, """
                    case_id,person_id,prison_months,suspended_months
                    S1,ann,0,12
                    S2,ben,0..,
                    S3,cyd,..0,6
                    """);
            // S1 is 0 and S3 at most 0, so neither carries prison; of S2 only that it does is known.
            assertThat(total("sentence||imposed|prison_months|month")).isEqualTo("0||no|1|0|0|0||number");
            assertThat(total("sentence||imposed|suspended_months|month")).isEqualTo("18|18|no|2|0|0|0||number");
        }

        @Test
        void aMembersNothingIsAValueAndNotABlank() {
            write(SENTENCES, """
                    case_id,person_id,people,part_of,part_of_certainty,prison_months,suspended_months
                    G,,3,,,12,
                    M,ann,,G,stated,0,24
                    """);
            // Ann goes to no prison: (3 - 1) x 12 by the group's row alone.
            assertThat(total("sentence||imposed|prison_months|month")).isEqualTo("24|24|no|1|0|0|0||number");
        }

        @Test
        void aFineOfNothingIsStillAFine() {
            write(FINES, """
                    case_id,people,amount,currency
                    F1,5,0,KZT
                    F2,1,10,KZT
                    """);
            // Every fine is eligible for the amount, 5 x 0 + 10.
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("10|10|no|2|0|0|0||number");
        }

        @Test
        void oneCaseWithAValueMakesTheLowKnown() {
            write(ARRESTS, """
                    case_id,people,kind,days
                    A1,4,short_detention,
                    A2,0..,short_detention,1
                    """);
            // A2 is perhaps nobody: at least 0 days is known, unlike where every case lacks its days.
            assertThat(total("arrest|short_detention|imposed|person_days|day")).isEqualTo("0||no|2|1|0|0||number");
        }

        @Test
        void nobodyTimesAnOpenValueIsNothing() {
            write(ARRESTS, """
                    case_id,person_id,people,part_of,part_of_certainty,kind,days,place_id
                    G,,1,,,short_detention,3..,aktau
                    M,ann,,G,stated,short_detention,2,zhanaozen
                    """);
            assertThat(figure(PLACE, "aktau|arrest|short_detention|imposed|person_days|day"))
                    .isEqualTo("0|0|no|1|0|0|0||number");
        }

        @Test
        void aPossibleMemberElsewhereTakesItsGroupsValueFromTheLowerBoundOnly() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,company_ids,amount,currency
                    G,,10,,,alpha,100,KZT
                    M,ann,,G,possible,beta,,
                    """);
            // alpha: 9 x 100 if Ann was of the ten, else 10 x 100. beta: her amount is not known.
            assertThat(figure(COMPANY, "alpha|fine||imposed|amount|KZT")).isEqualTo("900|1000|no|1|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|amount|")).isEqualTo("||no|1|1|0|0||number");
        }

        @Test
        void aMemberWithALowerValueLowersTheSum() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency
                    G,,10,,,100,KZT
                    M,ann,,G,stated,40,KZT
                    """);
            // Without Ann's row 1000. Only a row that is part of no group can never lower a bound.
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("940|940|no|2|0|0|0||number");
        }
    }

    @Nested
    class Rule5Union {

        @Test
        void aCaseOfSeveralCompaniesCountsUnderEachAndOnceInTheTotal() {
            write(FINES, """
                    case_id,people,company_ids,article_ids
                    F1,3,alpha;beta,art-1;art-2
                    F2,2,beta,art-1
                    """);
            // alpha 3 + beta 5 = 8 "involving"; the total is 5.
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("3|3|no|1|0|1|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|people|person")).isEqualTo("5|5|no|2|0|1|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("5|5|no|2|0|1|0||number");
            assertThat(figure("by-company-and-article.csv", "beta|art-1|fine||imposed|people|person"))
                    .isEqualTo("5|5|no|2|0|1|0||number");
        }

        @Test
        void aGroupOfTwoCompaniesLeavesEachWhatAMemberOfOneOfThemHas() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,company_ids
                    G,,10,,,alpha;beta
                    M,ann,,G,stated,beta
                    """);
            // alpha 10 - 1; beta the ten, Ann among them.
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("9|9|no|1|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|people|person")).isEqualTo("10|10|no|2|0|0|0||number");
        }

        @Test
        void threeArticlesAreOneCaseOfSeveral() {
            write(FINES, """
                    case_id,people,article_ids
                    F1,1,a;b;c
                    """);
            assertThat(figure(ARTICLE, "c|fine||imposed|cases|case")).isEqualTo("1|1|no|1|0|1|0||number");
        }
    }

    @Nested
    class Rule6Currencies {

        @Test
        void aFineOfNoStatedCurrencyMayBeOfEachAndIsOneCaseInAll() {
            write(FINES, """
                    case_id,people,amount,currency
                    F1,2,100,KZT
                    F2,3,7,USD
                    F3,1,,
                    """);
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("200||no|2|1|0|0||number");
            assertThat(total("fine||imposed|amount|USD")).isEqualTo("21||no|2|1|0|0||number");
            assertThat(total("fine||imposed|cases|case")).isEqualTo("3|3|no|3|0|0|0||number");
        }

        @Test
        void aSentenceWithoutAFineIsInNoCurrency() {
            write(SENTENCES, """
                    case_id,person_id,prison_months,fine_amount,fine_currency
                    S1,ann,12,,
                    S2,ben,,,KZT
                    S3,cyd,,500,KZT
                    """);
            // Ben was fined an unknown amount of tenge; Ann was not fined.
            assertThat(total("sentence||imposed|amount|KZT")).isEqualTo("500||no|2|1|0|0||number");
        }

        @Test
        void anAppealMayChangeTheCurrency() {
            write(FINES, """
                    case_id,person_id,amount,currency
                    F1,ann,100,USD
                    """);
            write(APPEALS, """
                    appeal_id,case_id,outcome,amount,currency
                    a1,F1,reduced,15000,KZT
                    """);
            assertThat(total("fine||imposed|amount|USD")).isEqualTo("100|100|no|1|0|0|0||number");
            assertThat(total("fine||standing|amount|KZT")).isEqualTo("15000|15000|no|1|0|0|0||number");
            assertThat(total("fine||standing|amount|USD")).isEqualTo("no such row");
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("no such row");
        }
    }

    @Nested
    class Rule7ArrestKinds {

        @Test
        void detentionsAloneMakeNoFigureOfAllSanctions() {
            write(ARRESTS, """
                    case_id,person_id,kind
                    A1,ann,pre_trial_detention
                    A2,ann,short_detention
                    """);
            assertThat(total("all||imposed|cases|case")).isEqualTo("no such row");
            assertThat(total("arrest|pre_trial_detention|imposed|people|person"))
                    .isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(figure(REPEATED, "any||all||imposed|people|person")).isEqualTo("no such row");
        }

        @Test
        void oneTreeOfThreeKindsIsPartedAmongThem() {
            write(ARRESTS, """
                    case_id,people,part_of,part_of_certainty,kind,days
                    G,20,,,short_detention,1
                    S,8,G,stated,administrative_arrest,10
                    P,3,G,stated,pre_trial_detention,
                    """);
            // 20 - 8 - 3 = 9 short detentions of a day. The arrest: 8 x 10. P, without days, has its group's: 3 x 1.
            assertThat(total("arrest|short_detention|imposed|people|person")).isEqualTo("9|9|no|1|0|0|0||number");
            assertThat(total("arrest|short_detention|imposed|person_days|day")).isEqualTo("9|9|no|1|0|0|0||number");
            assertThat(total("arrest|administrative_arrest|imposed|person_days|day"))
                    .isEqualTo("80|80|no|1|0|0|0||number");
            assertThat(total("arrest|pre_trial_detention|imposed|person_days|day"))
                    .isEqualTo("3|3|no|1|0|0|0||number");
            assertThat(total("all||imposed|people|person")).isEqualTo("8|8|no|1|0|0|0||number");
        }
    }

    @Nested
    class Rule8Months {

        @Test
        void theFirstAndLastDaysOfAMonthAreInIt() {
            write(FINES, """
                    case_id,people,date
                    F1,1,2012-02-01
                    F2,2,2012-02-29
                    F3,4,[2012-02-01..2012-02-29]
                    F4,8,[2012-02-29..2012-03-01]
                    F5,16,2012-01-31/2012-02-01
                    F6,32,[2012-02..2012-02]
                    """);
            // February: 1 + 2 + 4 + 32. A day over is no month: 8 + 16.
            assertThat(figure(MONTH, "2012-02|fine||imposed|people|person")).isEqualTo("39|39|no|4|0|0|0||number");
            assertThat(figure(MONTH, "|fine||imposed|people|person")).isEqualTo("24|24|no|2|0|0|0||number");
        }

        @Test
        void oneMonthOfTwoYearsIsTwoMonths() {
            write(FINES, """
                    case_id,people,date
                    F1,1,[2011-06-01..2012-06-30]
                    """);
            assertThat(figure(MONTH, "|fine||imposed|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(figure(MONTH, "2011-06|fine||imposed|people|person")).isEqualTo("no such row");
        }

        @Test
        void daysOfAnArrestCountInTheMonthItWasImposed() {
            write(ARRESTS, """
                    case_id,person_id,kind,days,date
                    A1,ann,administrative_arrest,15,2011-06-30
                    """);
            write(APPEALS, """
                    appeal_id,case_id,outcome,days,date
                    a1,A1,reduced,10,2011-07-05
                    """);
            // Served and shortened in July, imposed in June.
            assertThat(figure(MONTH, "2011-06|arrest|administrative_arrest|imposed|person_days|day"))
                    .isEqualTo("15|15|no|1|0|0|0||number");
            assertThat(figure(MONTH, "2011-06|arrest|administrative_arrest|standing|person_days|day"))
                    .isEqualTo("10|10|no|1|0|0|0||number");
            assertThat(figure(MONTH, "2011-07|arrest|administrative_arrest|standing|person_days|day"))
                    .isEqualTo("no such row");
        }
    }

    @Nested
    class Rule9Repeated {

        @Test
        void twoSanctionsOfOneKindForOneActAreARepetition() {
            write(FINES, """
                    case_id,person_id,event_id,article_ids
                    F1,ann,e1,a
                    F2,ann,e1,b
                    F3,ben,e1,a
                    F4,cyd,e2,a
                    F5,cyd,e3,b
                    """);
            // Ann twice for e1, under two articles; Ben once; Cyd twice for two acts under two articles.
            assertThat(figure(REPEATED, "one_act||all||imposed|people|person")).isEqualTo("1|1|no|2|0|0|0||number");
            assertThat(figure(REPEATED, "one_article||all||imposed|people|person"))
                    .isEqualTo("no such row");
            assertThat(figure(REPEATED, "any||all||imposed|people|person")).isEqualTo("2|2|no|4|0|0|0||number");
        }

        @Test
        void anActOrArticleThatIsNotKnownIsNotTheSame() {
            write(FINES, """
                    case_id,person_id,event_id,article_ids,charged_article_ids
                    F1,ann,,,a
                    F2,ann,,,a
                    """);
            assertThat(figure(REPEATED, "one_act||all||imposed|people|person")).isEqualTo("no such row");
            assertThat(figure(REPEATED, "one_article||all||imposed|people|person"))
                    .isEqualTo("no such row");
            assertThat(figure(REPEATED, "any||all||imposed|people|person")).isEqualTo("1|1|no|2|0|0|0||number");
        }

        @Test
        void aSanctionThatFellOnAppealRepeatsNothingThatStands() {
            write(FINES, """
                    case_id,person_id,event_id
                    F1,ann,e1
                    F2,ann,e1
                    F3,ann,e1
                    """);
            write(APPEALS, """
                    appeal_id,case_id,outcome
                    a1,F1,quashed
                    """);
            assertThat(figure(REPEATED, "one_act||all||imposed|cases|case")).isEqualTo("3|3|no|3|0|0|0||number");
            assertThat(figure(REPEATED, "one_act||all||standing|cases|case")).isEqualTo("2|2|no|2|0|0|0||number");
        }

        @Test
        void aPersonsRowsInGroupsCount() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,event_id
                    G,,5,,,e1
                    M,ann,,G,possible,e1
                    """);
            write(ARRESTS, """
                    case_id,person_id,kind,event_id
                    A1,ann,administrative_arrest,e1
                    """);
            assertThat(figure(REPEATED, "one_act||all||imposed|people|person")).isEqualTo("1|1|no|2|0|0|0||number");
        }
    }

    @Nested
    class Rule10ImposedAndStanding {

        @Test
        void aPendingAppealChangesNothingWhateverItAsks() {
            write(FINES, """
                    case_id,person_id,amount,currency
                    F1,ann,100,KZT
                    """);
            write(APPEALS, """
                    appeal_id,case_id,outcome,amount,currency
                    a1,F1,pending,1,USD
                    """);
            assertThat(total("fine||standing|amount|KZT")).isEqualTo("100|100|no|1|0|0|0||number");
        }

        @Test
        void aMemberInheritsWhatItsGroupIsLeftWith() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency
                    G,,3,,,100,KZT
                    M,ann,,G,stated,,
                    N,ben,,G,stated,70,KZT
                    """);
            write(APPEALS, """
                    appeal_id,case_id,outcome,amount
                    a1,G,reduced,50
                    """);
            // Imposed 100 + 100 + 70. Standing: the group's other one 50, Ann by her group 50, Ben his own 70.
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("270|270|no|3|0|0|0||number");
            assertThat(total("fine||standing|amount|KZT")).isEqualTo("170|170|no|3|0|0|0||number");
        }

        @Test
        void anAppealOfAHiddenCaseIsHiddenWithIt() {
            write(FINES, """
                    case_id,person_id,amount,currency,publish
                    F1,ann,100,KZT,no
                    F2,ben,30,KZT,stub
                    """);
            write(APPEALS, """
                    appeal_id,case_id,outcome,amount
                    a1,F1,increased,900
                    a2,F2,reduced,20
                    """);
            // The details of F2 are withheld: neither its amount nor what became of it is told.
            assertThat(total("fine||imposed|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("fine||standing|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("no such row");
        }

        @Test
        void anIncreaseAfterAPardonRestoresNothing() {
            write(FINES, """
                    case_id,person_id,amount,currency
                    F1,ann,100,KZT
                    """);
            write(APPEALS, """
                    appeal_id,case_id,date,outcome,amount
                    a1,F1,2011-07-01,pardoned,
                    a2,F1,2011-08-01,increased,200
                    """);
            assertThat(total("fine||standing|cases|case")).isEqualTo("no such row");
        }
    }

    @Nested
    class Rule11Certainty {

        @Test
        void everyCertaintyCountsAndABlankIsStated() {
            write(FINES, """
                    case_id,people,certainty
                    F1,1,stated
                    F2,2,
                    F3,4,reported
                    F4,8,alleged
                    """);
            assertThat(total("fine||imposed|people|person")).isEqualTo("15|15|no|4|0|0|2||number");
        }

        @Test
        void whatIsNotStatedIsToldOfGroupsAndMembersToo() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,certainty,amount,currency
                    G,,5,,,alleged,10,KZT
                    M,ann,,G,stated,stated,,
                    N,ben,,G,stated,reported,,
                    """);
            assertThat(total("fine||imposed|people|person")).isEqualTo("5|5|no|3|0|0|2||number");
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("50|50|no|3|0|0|2||number");
        }
    }

    @Nested
    class Rule12Withheld {

        @Test
        void aStubIsInTotalsAloneAndWithoutAnyDetail() {
            write(FINES, """
                    case_id,person_id,amount,currency,company_ids,article_ids,place_id,date,certainty,publish
                    F1,ann,100,KZT,rig,a,aktau,2011-06-01,stated,yes
                    F2,ben,30,USD,port,b;c,zhanaozen,2011-07-01,alleged,stub
                    """);
            assertThat(total("all||imposed|cases|case")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(total("fine||standing|sanctions|sanction")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("100|100|no|1|0|0|0||number");
            assertThat(total("fine||imposed|amount|USD")).isEqualTo("no such row");
            assertThat(figure(PLACE, "zhanaozen|fine||imposed|cases|case")).isEqualTo("no such row");
            assertThat(figure(PLACE, "|fine||imposed|cases|case")).isEqualTo("no such row");
            assertThat(figure(MONTH, "2011-07|fine||imposed|cases|case")).isEqualTo("no such row");
            assertThat(figure(MONTH, "|fine||imposed|cases|case")).isEqualTo("no such row");
        }

        @Test
        void aGroupIsNotPartedByAMemberThatNobodySees() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency,place_id,publish
                    G,,30,,,10,KZT,aktau,yes
                    M,ann,,G,stated,70,KZT,zhanaozen,stub
                    """);
            // Ann is one of the 30, and counted once; her 70 are a detail, so she has the group's 10.
            assertThat(total("fine||imposed|cases|case")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("30|30|no|2|0|0|0||number");
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("300|300|no|1|0|0|0||number");
            assertThat(figure(PLACE, "aktau|fine||imposed|sanctions|sanction")).isEqualTo("30|30|no|1|0|0|0||number");
        }

        @Test
        void aMemberOfAGroupThatNobodySeesIsCountedOnceAndHasNoValueOfIt() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency,publish
                    T,,50,,,,,yes
                    G,,30,T,possible,10,KZT,stub
                    M,ann,,G,stated,,,yes
                    """);
            // Ann is one of the 30, who may be among the 50: 50 to 80. Without the 30 she may be among them herself.
            assertThat(total("fine||imposed|people|person")).isEqualTo("50|80|no|3|0|0|0||number");
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("no such row");
            assertThat(total("fine||imposed|amount|")).isEqualTo("||no|2|2|0|0||number");
            assertThat(figure(PLACE, "|fine||imposed|people|person")).isEqualTo("50|51|no|2|0|0|0||number");
        }

        @Test
        void aGroupThatNobodySeesMakesNoBoundSmaller() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,publish
                    G,30,,,stub
                    M,~2..,G,stated,yes
                    """);
            // The about 2 are fewer, and their upper end is open: no bound that is given rests on them.
            assertThat(total("fine||imposed|people|person")).isEqualTo("30||no|2|0|0|0||number");
            assertThat(total("all||imposed|sanctions|sanction")).isEqualTo("30||no|2|0|0|0||number");
        }

        @Test
        void whoItIsOnIsNotToldByWhomItIsCountedWith() {
            write(FINES, """
                    case_id,person_id,group_id,people,article_ids,event_id,publish
                    F1,ann,,,a,e,yes
                    F2,ann,,,a,e,stub
                    F3,,g,5,,,yes
                    F4,,g,5,,,stub
                    """);
            // Whether it is Ann, or the five, is a detail: they are counted as six others.
            assertThat(total("fine||imposed|people|person")).isEqualTo("12|12|no|4|0|0|0||number");
            assertThat(figure(REPEATED, "any||all||imposed|people|person")).isEqualTo("no such row");
            assertThat(figure(REPEATED, "one_act||all||imposed|people|person")).isEqualTo("no such row");
        }

        @Test
        void itCountsNowhereWhereThatIsDeclared() {
            write("datapackage.json", """
                    {"casebook:stubs": "none"}
                    """);
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency,publish
                    F1,ann,,,,100,KZT,yes
                    F2,ben,,,,30,USD,stub
                    """);
            write(ARRESTS, """
                    case_id,people,kind,publish
                    A1,3,short_detention,stub
                    """);
            assertThat(total("fine||imposed|cases|case")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("arrest|short_detention|imposed|cases|case")).isEqualTo("no such row");
        }
    }

    /** What was worked out by hand and what the program counts must also be what is recounted. */
    @AfterEach
    void theRecountIsTheSame() {
        PublishedFigures published = published();
        assertThat(published.rows().keySet()).containsAll(Set.of(TOTALS, REPEATED));
        assertThat(Recount.difference(Recount.of(data), Recount.published(data.resolve("statistics"))))
                .isEmpty();
    }

    private PublishedFigures published() {
        try {
            return PublishedFigures.of(TablesOfText.read(data), data.resolve("statistics"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(data.resolve(file), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String total(String key) {
        return figure(TOTALS, key);
    }

    private String figure(String file, String key) {
        PublishedFigures.PublishedFigure figure = published().file(file).get(key);
        return figure == null ? "no such row" : String.join("|", figure.said());
    }
}
