package org.casebook.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casebook.TablesOfText;
import org.casebook.opendata.StatisticsFiles;
import org.casebook.tabulate.statistics.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small publications whose figures are worked out by hand beside them. A figure is written
 * {@code low|high|approx|cases|cases_without_value|cases_several_articles|cases_not_stated|suppressed|basis}.
 */
class RecountTest {
    private static final String FINES = "fines.csv";
    private static final String TOTALS = "totals.csv";
    private static final String COMPANY = "by-company.csv";
    private static final String ARTICLE = "by-article.csv";
    private static final String MONTH = "by-month.csv";

    @TempDir
    private Path data;

    @Nested
    class Numbers {

        @Test
        void addsExactNumbersAndCountsANamedPersonAsOne() {
            write(FINES, """
                    case_id,person_id,people
                    F1,,30
                    F2,ann,
                    """);
            // 30 + 1; two rows.
            assertThat(total("fine||imposed|cases|case")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("31|31|no|2|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("31|31|no|2|0|0|0||number");
        }

        @Test
        void addsIntervalsBoundByBound() {
            write(FINES, """
                    case_id,people
                    F1,25..35
                    F2,10
                    """);
            // 25 + 10 = 35; 35 + 10 = 45.
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("35|45|no|2|0|0|0||number");
        }

        @Test
        void leavesTheHighOpenIfOneRowIsOpen() {
            write(FINES, """
                    case_id,people
                    F1,200..
                    F2,..500
                    """);
            // 200 + 0 = 200; open + 500 = open.
            assertThat(total("fine||imposed|people|person")).isEqualTo("200||no|2|0|0|0||number");
        }

        @Test
        void countsAtMostFromNothing() {
            write(FINES, """
                    case_id,people
                    F1,..500
                    """);
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("0|500|no|1|0|0|0||number");
        }

        @Test
        void keepsAboutThroughASum() {
            write(FINES, """
                    case_id,people
                    F1,~30
                    F2,5
                    """);
            // About 30 and 5 is about 35; that there are two cases is certain.
            assertThat(total("fine||imposed|people|person")).isEqualTo("35|35|yes|2|0|0|0||number");
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("35|35|yes|2|0|0|0||number");
            assertThat(total("fine||imposed|cases|case")).isEqualTo("2|2|no|2|0|0|0||number");
        }

        @Test
        void readsAboutBeforeRanges() {
            write(FINES, """
                    case_id,people
                    F1,~25..35
                    F2,~200..
                    F3,~..500
                    """);
            // 25 + 200 + 0 = 225; open.
            assertThat(total("fine||imposed|people|person")).isEqualTo("225||yes|3|0|0|0||number");
        }

        @Test
        void refusesWhatIsNoNumber() {
            write(FINES, """
                    case_id,people
                    F1,dozens
                    """);
            assertThatThrownBy(() -> Recount.of(data)).hasMessageContaining("dozens");
        }
    }

    /** What a bound rests on: each bound keeps its own, and only one that is given may be soft. */
    @Nested
    class Grounds {

        @Test
        void isAboutNothingWhereOnlyAnOpenEndIs() {
            write(FINES, """
                    case_id,people
                    F1,200..
                    F2,..~500
                    F3,~..500
                    """);
            // ".. ~500" is none of the contract's forms.
            assertThatThrownBy(() -> Recount.of(data)).hasMessageContaining("..~500");
            write(FINES, """
                    case_id,people
                    F1,200..
                    F2,~..500
                    """);
            // At least 200 + 0; what is about 500 is an upper bound, and that is open.
            assertThat(total("fine||imposed|people|person")).isEqualTo("200||no|2|0|0|0||number");
        }

        @Test
        void isAboutWhereTheLowerBoundRestsOnIt() {
            write(FINES, """
                    case_id,people
                    F1,200..
                    F2,~30
                    """);
            assertThat(total("fine||imposed|people|person")).isEqualTo("230||yes|2|0|0|0||number");
        }

        @Test
        void isAboutWhereTheUpperBoundRestsOnIt() {
            write(FINES, """
                    case_id,people
                    F1,5..10
                    F2,~..20
                    """);
            assertThat(total("fine||imposed|people|person")).isEqualTo("5|30|yes|2|0|0|0||number");
        }

        @Test
        void isInWordsWhereTheSourceHasNoDigit() {
            write(FINES, """
                    case_id,people,people_text
                    F1,200..,hundreds
                    F2,5,five women
                    """);
            assertThat(total("fine||imposed|cases|case")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("205||no|2|0|0|0||words");
        }

        @Test
        void isANumberThatWordsSayToo() {
            write(FINES, """
                    case_id,people,people_text
                    F1,~30,about thirty
                    F2,200..,more than 200
                    F3,5..,
                    F4,3..9,from ٣ to ٩
                    """);
            assertThat(total("fine||imposed|people|person")).isEqualTo("238||yes|4|0|0|0||number");
        }

        @Test
        void isInWordsInWhicheverLanguageTheyStand() {
            write(FINES, """
                    case_id,people,people_text_ru
                    F1,24..90,десятки
                    """);
            assertThat(total("fine||imposed|people|person")).isEqualTo("24|90|no|1|0|0|0||words");
        }

        @Test
        void restsOnTheWordOfAGroupWhereMembersStandElsewhere() {
            write(FINES, """
                    case_id,person_id,people,people_text,part_of,part_of_certainty,company_ids
                    G,,200..,hundreds,,,alpha
                    M,ann,,,G,possible,beta
                    """);
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("199||no|1|0|0|0||words");
            assertThat(figure(COMPANY, "beta|fine||imposed|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
        }

        @Test
        void restsOnTheWordOfAMemberThatIsTakenOff() {
            write(FINES, """
                    case_id,people,people_text,part_of,part_of_certainty,company_ids
                    G,100,,,,alpha
                    M,3..9,several,G,stated,beta
                    """);
            // 100 - 9 to 100 - 3: both bounds rest on what "several" is taken for.
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("91|97|no|1|0|0|0||words");
        }

        @Test
        void restsOnNothingWhereNobodyIsLeftForSure() {
            write(FINES, """
                    case_id,people,people_text,part_of,part_of_certainty,company_ids
                    G,~30..,,,,alpha
                    M,24..90,dozens,G,stated,beta
                    """);
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("0||no|1|0|0|0||number");
        }

        @Test
        void restsOnTheSanctionThatGivesTheGreatestLeast() {
            write(FINES, """
                    case_id,people,people_text
                    F1,~30,
                    """);
            write("dismissals.csv", """
                    case_id,people,people_text
                    D1,200..,hundreds
                    """);
            // All may be the same people: 200 rests on "hundreds" alone. All sanctions together rest on both.
            assertThat(total("all||imposed|people|person")).isEqualTo("200||no|2|0|0|0||words");
            assertThat(total("all||imposed|sanctions|sanction")).isEqualTo("230||yes|2|0|0|0||words");
        }

        @Test
        void restsOnTheFirmerOfTwoEqualBounds() {
            write(FINES, """
                    case_id,people,people_text
                    F1,24,
                    """);
            write("dismissals.csv", """
                    case_id,people,people_text
                    D1,24..,dozens
                    """);
            // That 24 people were fined is known.
            assertThat(total("all||imposed|people|person")).isEqualTo("24||no|2|0|0|0||number");
        }

        @Test
        void multipliesWhatBothRestOn() {
            write(FINES, """
                    case_id,people,people_text,amount,currency
                    F1,24..,dozens,~100,KZT
                    """);
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("2400||yes|1|0|0|0||words");
        }

        @Test
        void restsOnNoWordWhoseValueIsNotKnown() {
            write(FINES, """
                    case_id,people,people_text,amount,currency
                    F1,24..,dozens,,
                    F2,1,,100,KZT
                    """);
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("100||no|2|1|0|0||number");
        }

        @Test
        void saysNothingOfTheWordsOfAWithheldCase() {
            write(FINES, """
                    case_id,people,people_text,publish
                    F1,24..,dozens,stub
                    F2,3,,
                    """);
            assertThat(total("fine||imposed|people|person")).isEqualTo("27||no|2|0|0|0||number");
        }
    }

    @Nested
    class GroupsAndMembers {

        @Test
        void letsTheGroupStandForItsMemberInOneCell() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty
                    G,,30,,
                    M,ann,,G,stated
                    """);
            // Ann is one of the 30.
            assertThat(total("fine||imposed|cases|case")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("30|30|no|2|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("30|30|no|2|0|0|0||number");
        }

        @Test
        void countsAPossibleMemberInsideForLowAndOutsideForHigh() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty
                    G,,34,,
                    M,ann,,G,possible
                    """);
            // 34 if Ann is one of them, 35 if not.
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("34|35|no|2|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("34|35|no|2|0|0|0||number");
        }

        @Test
        void leavesTheGroupWhatOtherCompaniesDoNotHave() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,company_ids
                    G,,10,,,alpha
                    M,ann,,G,stated,beta
                    """);
            // alpha 10 - 1 = 9, beta 1; together 10.
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("9|9|no|1|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("10|10|no|2|0|0|0||number");
        }

        @Test
        void leavesTheGroupWhatOtherMonthsDoNotHave() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,date
                    G,25..35,,,2011-06
                    M,~3,G,stated,2011-07-01
                    """);
            // June: 25 - 3 = 22 to 35 - 3 = 32, about because of the "about 3" taken away. July: about 3.
            assertThat(figure(MONTH, "2011-06|fine||imposed|sanctions|sanction"))
                    .isEqualTo("22|32|yes|1|0|0|0||number");
            assertThat(figure(MONTH, "2011-07|fine||imposed|sanctions|sanction"))
                    .isEqualTo("3|3|yes|1|0|0|0||number");
            // Together the group alone counts, and nothing about it is "about".
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("25|35|no|2|0|0|0||number");
        }

        @Test
        void partsAPossibleMemberFromItsGroup() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,company_ids
                    G,,35,,,alpha
                    M,ann,,G,possible,beta
                    """);
            // alpha: 34 if Ann was one of the 35, else 35. beta: 1 in any case. Together 35..36.
            assertThat(figure(COMPANY, "alpha|fine||imposed|sanctions|sanction"))
                    .isEqualTo("34|35|no|1|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|sanctions|sanction")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("35|36|no|2|0|0|0||number");
        }

        @Test
        void leavesNobodyForSureIfAMemberIsOpen() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,company_ids
                    G,100,,,alpha
                    M,2..,G,stated,beta
                    """);
            // alpha: all 100 may be beta's, so 0; at most 100 - 2 = 98.
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("0|98|no|1|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|people|person")).isEqualTo("2||no|1|0|0|0||number");
        }

        @Test
        void keepsAnOpenGroupOpen() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,company_ids
                    G,200..,,,alpha
                    M,5,G,stated,beta
                    """);
            // 200 - 5 = 195; open.
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("195||no|1|0|0|0||number");
        }

        @Test
        void neverLeavesFewerThanNobody() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,company_ids
                    G,3..10,,,alpha
                    M,4..12,G,stated,beta
                    """);
            // low: 3 - 12 is less than nothing: 0. high: 10 - 4 = 6.
            assertThat(figure(COMPANY, "alpha|fine||imposed|sanctions|sanction"))
                    .isEqualTo("0|6|no|1|0|0|0||number");
        }

        @Test
        void partsATreeOfThreeLevels() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,company_ids
                    G,100,,,alpha
                    S,40,G,stated,beta
                    T,10,S,stated,alpha
                    """);
            // beta: 40 without T's 10 = 30. alpha: 100 without these 30 = 70, T among them. Together 100.
            assertThat(figure(COMPANY, "alpha|fine||imposed|sanctions|sanction"))
                    .isEqualTo("70|70|no|2|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|sanctions|sanction")).isEqualTo("30|30|no|1|0|0|0||number");
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("100|100|no|3|0|0|0||number");
        }

        @Test
        void countsAMemberOfAGroupOfAnotherCellThroughTheLevelBetween() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,company_ids
                    G,100,,,alpha
                    S,~40,G,stated,alpha
                    T,10..12,S,stated,beta
                    """);
            // alpha: G is top, S inside it; out of S goes T: 100 - 12 = 88 to 100 - 10 = 90. "About 40" is not used.
            assertThat(figure(COMPANY, "alpha|fine||imposed|sanctions|sanction"))
                    .isEqualTo("88|90|no|2|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|sanctions|sanction")).isEqualTo("10|12|no|1|0|0|0||number");
        }

        @Test
        void refusesACircleOfGroups() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty
                    A,3,B,stated
                    B,3,A,stated
                    """);
            assertThatThrownBy(() -> Recount.of(data)).hasMessageContaining("circle");
        }

        @Test
        void refusesAGroupOfAnotherTable() {
            write(FINES, """
                    case_id,people,part_of
                    A,3,D
                    """);
            write("dismissals.csv", """
                    case_id,people
                    D,30
                    """);
            assertThatThrownBy(() -> Recount.of(data)).hasMessage("A is part_of D, which is no row of fines.csv");
        }
    }

    @Nested
    class DistinctPeople {

        @Test
        void takesRowsOfOneGroupForTheSamePeople() {
            write(FINES, """
                    case_id,group_id,people
                    F1,g1,10
                    F2,g1,8..12
                    """);
            // 10 + 8 = 18 to 10 + 12 = 22 fines, on one group: at least 10 (the larger low), at most 12 people.
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("18|22|no|2|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("10|12|no|2|0|0|0||number");
        }

        @Test
        void takesRowsOfOnePersonForThatPerson() {
            write(FINES, """
                    case_id,person_id
                    F1,ann
                    F2,ann
                    F3,ben
                    """);
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("3|3|no|3|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("2|2|no|3|0|0|0||number");
        }

        @Test
        void addsNothingForAMemberThroughAnyOfItsRows() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty
                    G,,5,,
                    M,ann,,G,stated
                    N,ann,,,
                    """);
            // 5 + Ann's second fine = 6 fines, on 5 people.
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("6|6|no|3|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("5|5|no|3|0|0|0||number");
        }

        @Test
        void countsAPossibleMemberWithAnotherRowOnlyForHigh() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty
                    G,,5,,
                    M,ann,,G,possible
                    N,ann,,,
                    """);
            // Fines: 5 + 1 = 6 if Ann is in G, else 5 + 1 + 1 = 7. People: 5, else 6.
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("6|7|no|3|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("5|6|no|3|0|0|0||number");
        }

        @Test
        void takesOffThoseWhoAreInTwoGroups() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty
                    G1,,5,,
                    G2,,7,,
                    M1,ann,,G1,stated
                    M2,ann,,G2,stated
                    """);
            // Ann is among the 5 and among the 7: 12 - 1 = 11 people at least. High: 12.
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("12|12|no|4|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("11|12|no|4|0|0|0||number");
        }

        @Test
        void takesOffMoreForThreeGroups() {
            write(FINES, """
                    case_id,group_id,people,part_of,part_of_certainty
                    G1,,10,,
                    G2,,10,,
                    G3,,10,,
                    M1,g,~2..3,G1,stated
                    M2,g,2,G2,stated
                    M3,g,2,G3,possible
                    """);
            // g may be up to 3 people, in three groups: 30 - 2 x 3 = 24, "about" by M1. High: 30 and M3 outside;
            // but g is covered by its stated rows, so 30.
            assertThat(total("fine||imposed|people|person")).isEqualTo("24|30|yes|6|0|0|0||number");
            // Fines: 30 with M3 in G3, 32 without.
            assertThat(total("fine||imposed|sanctions|sanction")).isEqualTo("30|32|no|6|0|0|0||number");
        }

        @Test
        void keepsTheGreatestGroupHoweverManyAreInTwo() {
            write(FINES, """
                    case_id,group_id,people,part_of,part_of_certainty
                    G1,,10,,
                    G2,,12,,
                    M1,g,2..,G1,stated
                    M2,g,2..,G2,stated
                    """);
            // All of G1 may be in G2: 12 people at least; 22 at most.
            assertThat(total("fine||imposed|people|person")).isEqualTo("12|22|no|4|0|0|0||number");
        }

        @Test
        void takesOffNothingForTwoRowsOfTheSameGroupAbove() {
            write(FINES, """
                    case_id,person_id,group_id,people,part_of,part_of_certainty
                    G1,,g,10,,
                    G2,,g,10,,
                    M1,ann,,,G1,stated
                    M2,ann,,,G2,stated
                    """);
            // The two rows above are one group of 10.
            assertThat(total("fine||imposed|people|person")).isEqualTo("10|10|no|4|0|0|0||number");
        }

        @Test
        void takesSanctionsTogetherForAsFewPeopleAsTheyMayBe() {
            write(FINES, """
                    case_id,people
                    F1,10
                    """);
            write("dismissals.csv", """
                    case_id,people
                    D1,4..6
                    """);
            write("arrests.csv", """
                    case_id,person_id,kind
                    A1,ann,administrative_arrest
                    A2,ben,administrative_arrest
                    """);
            // Low: the greatest of 10, 4, 2 and of 2 names: 10. High: 10 + 6 + 2 names = 18. Sanctions 10 + 4..6 + 2.
            assertThat(total("all||imposed|people|person")).isEqualTo("10|18|no|4|0|0|0||number");
            assertThat(total("all||imposed|sanctions|sanction")).isEqualTo("16|18|no|4|0|0|0||number");
            assertThat(total("all||imposed|cases|case")).isEqualTo("4|4|no|4|0|0|0||number");
        }

        @Test
        void countsNamesAcrossSanctions() {
            write(FINES, """
                    case_id,person_id
                    F1,ann
                    """);
            write("dismissals.csv", """
                    case_id,person_id
                    D1,ben
                    """);
            write("sentences.csv", """
                    case_id,person_id
                    S1,cyd
                    S2,ann
                    """);
            // Single sanctions have 1, 1 and 2; three names.
            assertThat(total("all||imposed|people|person")).isEqualTo("3|3|no|4|0|0|0||number");
        }

        @Test
        void coversANamedMemberAcrossTables() {
            write(FINES, """
                    case_id,person_id
                    F1,ann
                    """);
            write("arrests.csv", """
                    case_id,person_id,people,part_of,part_of_certainty,kind
                    A1,,5,,,administrative_arrest
                    A2,ann,,A1,stated,administrative_arrest
                    """);
            // Ann's fine adds no person to the five arrested, of whom she is one.
            assertThat(total("all||imposed|people|person")).isEqualTo("5|5|no|3|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
        }

        @Test
        void takesOneGroupInTwoTablesForTheSamePeople() {
            write(FINES, """
                    case_id,group_id,people
                    F1,g,~10
                    """);
            write("dismissals.csv", """
                    case_id,group_id,people
                    D1,g,8
                    """);
            // Low: the greater of 10 and 8. High: the greater of the group's highs, 10.
            assertThat(total("all||imposed|people|person")).isEqualTo("10|10|yes|2|0|0|0||number");
        }
    }

    @Nested
    class Values {

        @Test
        void usesAMembersOwnValueOrItsGroups() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency
                    G,,3,,,100,KZT
                    M1,ann,,G,stated,50,KZT
                    M2,ben,,G,stated,,
                    """);
            // (3 - 2) x 100 + 50 + 100 = 250; none lacks.
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("250|250|no|3|0|0|0||number");
        }

        @Test
        void multipliesTheLeftoverBoundByBound() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency
                    G,,25..35,,,~200,KZT
                    M,ann,,G,stated,300,KZT
                    """);
            // (25 - 1) x 200 + 300 = 5100; (35 - 1) x 200 + 300 = 7100.
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("5100|7100|yes|2|0|0|0||number");
        }

        @Test
        void inheritsFromAGroupOutsideTheCell() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,company_ids,amount,currency
                    G,,3,,,alpha,100,KZT
                    M,ann,,G,stated,beta,,
                    """);
            assertThat(figure(COMPANY, "alpha|fine||imposed|amount|KZT")).isEqualTo("200|200|no|1|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|amount|KZT")).isEqualTo("100|100|no|1|0|0|0||number");
        }

        @Test
        void appliesEachLevelsValueToItsOwnRest() {
            write("arrests.csv", """
                    case_id,people,part_of,part_of_certainty,kind,days
                    G,20,,,administrative_arrest,10
                    S,8,G,stated,administrative_arrest,
                    T,3,S,stated,administrative_arrest,15
                    """);
            // (20 - 8) x 10 + (8 - 3) x 10 inherited + 3 x 15 = 120 + 50 + 45.
            assertThat(total("arrest|administrative_arrest|imposed|person_days|day"))
                    .isEqualTo("215|215|no|3|0|0|0||number");
        }

        @Test
        void inheritsNothingThroughAPossibleLink() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency
                    G,,10,,,100,KZT
                    M,ann,,G,possible,,
                    """);
            // Low: Ann is one of the ten, who have 100 each: 1000. High: if she is not, her fine is not known: open.
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("1000||no|2|1|0|0||number");
        }

        @Test
        void countsAPossibleMembersOwnValueInsideForLowAndOutsideForHigh() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency
                    G,,10,,,100,KZT
                    M,ann,,G,possible,40,KZT
                    """);
            // Low: 9 x 100 + 40. High: 10 x 100 + 40.
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("940|1040|no|2|0|0|0||number");
        }

        @Test
        void leavesTheHighOpenIfACaseLacksItsValue() {
            write("arrests.csv", """
                    case_id,people,kind,days
                    A1,2,administrative_arrest,15
                    A2,~40,administrative_arrest,
                    """);
            // 2 x 15; nothing of A2 enters, not even its "about".
            assertThat(total("arrest|administrative_arrest|imposed|person_days|day"))
                    .isEqualTo("30||no|2|1|0|0||number");
        }

        @Test
        void leavesTheLowBlankIfAllLackTheirValue() {
            write("arrests.csv", """
                    case_id,people,kind,days
                    A1,2,administrative_arrest,
                    A2,~40,administrative_arrest,
                    """);
            assertThat(total("arrest|administrative_arrest|imposed|person_days|day"))
                    .isEqualTo("||no|2|2|0|0||number");
        }

        @Test
        void multipliesOpenValuesAndOpenPeople() {
            write("arrests.csv", """
                    case_id,people,kind,days
                    A1,5..10,administrative_arrest,10..15
                    A2,200..,short_detention,1
                    A3,3,pre_trial_detention,30..
                    """);
            // 5 x 10 = 50 to 10 x 15 = 150; 200 x 1 and open; 3 x 30 and open.
            assertThat(total("arrest|administrative_arrest|imposed|person_days|day"))
                    .isEqualTo("50|150|no|1|0|0|0||number");
            assertThat(total("arrest|short_detention|imposed|person_days|day")).isEqualTo("200||no|1|0|0|0||number");
            assertThat(total("arrest|pre_trial_detention|imposed|person_days|day"))
                    .isEqualTo("90||no|1|0|0|0||number");
        }

        @Test
        void addsNothingForAGroupWhoseMembersAllHaveRowsOfTheirOwn() {
            write("arrests.csv", """
                    case_id,person_id,people,part_of,part_of_certainty,kind,days
                    G,,2,,,administrative_arrest,10..
                    M1,ann,,G,stated,administrative_arrest,12
                    M2,ben,,G,stated,administrative_arrest,15
                    """);
            // Nobody is left for "10 or more": 12 + 15.
            assertThat(total("arrest|administrative_arrest|imposed|person_days|day"))
                    .isEqualTo("27|27|no|3|0|0|0||number");
        }

        @Test
        void countsEachPenaltyOverTheSentencesThatCarryIt() {
            write("sentences.csv", """
                    case_id,person_id,people,part_of,part_of_certainty,prison_months,suspended_months,work_hours,\
                    ban_months,probation_months,fine_amount,fine_currency
                    S1,ann,,,,36,,,12,,,
                    S2,ben,,,,0,24,,,,,
                    S3,,2,,,,,240,,6,500,KZT
                    S4,cyd,,S3,stated,,,100,,,,
                    """);
            // Prison: S1 only, S2's is nothing. Work: (2 - 1) x 240 + 100. Probation and fine of S4 are S3's.
            assertThat(total("sentence||imposed|prison_months|month")).isEqualTo("36|36|no|1|0|0|0||number");
            assertThat(total("sentence||imposed|suspended_months|month")).isEqualTo("24|24|no|1|0|0|0||number");
            assertThat(total("sentence||imposed|ban_months|month")).isEqualTo("12|12|no|1|0|0|0||number");
            assertThat(total("sentence||imposed|work_hours|hour")).isEqualTo("340|340|no|2|0|0|0||number");
            assertThat(total("sentence||imposed|probation_months|month")).isEqualTo("12|12|no|2|0|0|0||number");
            assertThat(total("sentence||imposed|amount|KZT")).isEqualTo("1000|1000|no|2|0|0|0||number");
            // Values of different sanctions are not added, so a figure of all has none.
            assertThat(keys(TOTALS)).noneMatch(key -> key.startsWith("all|") && key.contains("month"));
        }
    }

    @Nested
    class Currencies {

        @Test
        void keepsDecimalsExact() {
            write(FINES, """
                    case_id,people,amount,currency
                    F1,3,151200.50,KZT
                    F2,1,0.1,KZT
                    """);
            // 3 x 151200.50 + 0.1 = 453601.6
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("453601.6|453601.6|no|2|0|0|0||number");
        }

        @Test
        void writesLargeAmountsInFull() {
            write(FINES, """
                    case_id,people,amount,currency
                    F1,1000,200000.00,KZT
                    """);
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("200000000|200000000|no|1|0|0|0||number");
        }

        @Test
        void givesEachCurrencyItsCasesAndThoseWithNone() {
            write(FINES, """
                    case_id,people,amount,currency
                    F1,1,100,KZT
                    F2,2,20,USD
                    F3,1,,
                    F4,1,,KZT
                    """);
            // KZT: F1, F3 and F4, of which F1 alone has a value. USD: F2 and F3.
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("100||no|3|2|0|0||number");
            assertThat(total("fine||imposed|amount|USD")).isEqualTo("40||no|2|1|0|0||number");
            assertThat(keys(TOTALS)).doesNotContain("fine||imposed|amount|");
        }

        @Test
        void givesACurrencyOfWhichNoAmountIsKnown() {
            write(FINES, """
                    case_id,people,amount,currency
                    F1,1,100,KZT
                    F2,2,,EUR
                    """);
            assertThat(total("fine||imposed|amount|EUR")).isEqualTo("||no|1|1|0|0||number");
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("100|100|no|1|0|0|0||number");
        }

        @Test
        void givesOneBlankUnitIfNoCurrencyIsKnown() {
            write(FINES, """
                    case_id,people
                    F1,1
                    F2,~2
                    """);
            assertThat(total("fine||imposed|amount|")).isEqualTo("||no|2|2|0|0||number");
        }

        @Test
        void inheritsOnlyAnAmountOfTheSameCurrency() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,amount,currency
                    G,5,,,100,KZT
                    M,1,G,stated,,USD
                    """);
            // KZT: the four others. USD: one fine of unknown amount.
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("400|400|no|1|0|0|0||number");
            assertThat(total("fine||imposed|amount|USD")).isEqualTo("||no|1|1|0|0||number");
        }

        @Test
        void looksHigherUpForAnAmountOfTheSameCurrency() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,amount,currency
                    G,9,,,100,USD
                    S,5,G,stated,7000,KZT
                    M,1,S,stated,,USD
                    N,1,S,stated,,
                    """);
            // USD: (9 - 5) x 100 + M's 100. KZT: (5 - 2) x 7000 + N's 7000 from the nearest group.
            assertThat(total("fine||imposed|amount|USD")).isEqualTo("500|500|no|2|0|0|0||number");
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("28000|28000|no|2|0|0|0||number");
        }
    }

    @Nested
    class Breakdowns {

        @Test
        void neverMixesKindsOfArrest() {
            write("arrests.csv", """
                    case_id,person_id,kind,days
                    A1,ann,administrative_arrest,15
                    A2,ben,pre_trial_detention,60
                    A3,cyd,short_detention,1..2
                    """);
            // Only the administrative arrest is a sanction.
            assertThat(total("all||imposed|cases|case")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("all||imposed|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("arrest|pre_trial_detention|imposed|sanctions|sanction"))
                    .isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("arrest|short_detention|imposed|person_days|day")).isEqualTo("1|2|no|1|0|0|0||number");
            assertThat(keys(TOTALS)).noneMatch(key -> key.startsWith("arrest||"));
        }

        @Test
        void leavesAGroupArrestedTheRestWhenAMemberHasAnotherKind() {
            write("arrests.csv", """
                    case_id,person_id,people,part_of,part_of_certainty,kind
                    A1,,10,,,administrative_arrest
                    A2,ann,,A1,stated,short_detention
                    """);
            // The kinds part the tree as companies do: 9 and 1.
            assertThat(total("all||imposed|sanctions|sanction")).isEqualTo("9|9|no|1|0|0|0||number");
            assertThat(total("arrest|short_detention|imposed|sanctions|sanction"))
                    .isEqualTo("1|1|no|1|0|0|0||number");
        }

        @Test
        void countsACaseOnceUnderEachOfItsArticlesAndOnceInAll() {
            write(FINES, """
                    case_id,person_id,article_ids,charged_article_ids
                    F1,ann,art-1;art-2,art-9
                    F2,ben,art-2,
                    F3,cyd,,art-9
                    """);
            // art-9 was only charged.
            assertThat(figure(ARTICLE, "art-1|fine||imposed|cases|case")).isEqualTo("1|1|no|1|0|1|0||number");
            assertThat(figure(ARTICLE, "art-2|fine||imposed|cases|case")).isEqualTo("2|2|no|2|0|1|0||number");
            assertThat(figure(ARTICLE, "|fine||imposed|cases|case")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(keys(ARTICLE)).noneMatch(key -> key.startsWith("art-9"));
            assertThat(total("fine||imposed|cases|case")).isEqualTo("3|3|no|3|0|1|0||number");
        }

        @Test
        void ordersCompaniesByCodePointWithTheUnknownLast() {
            write(FINES, """
                    case_id,person_id,company_ids
                    F1,ann,
                    F2,ben,several
                    F3,cyd,none
                    F4,dan,zeta;beta
                    F5,eve,\uFF21
                    F6,fay,\uD83D\uDE00
                    """);
            // U+FF21 stands before U+1F600 by code point, after it by UTF-16 unit.
            assertThat(new LinkedHashSet<>(keys(COMPANY).stream()
                            .map(key -> key.substring(0, key.indexOf('|')))
                            .toList()))
                    .containsExactly("beta", "none", "several", "zeta", "\uFF21", "\uD83D\uDE00", "");
        }

        @Test
        void crossesCompaniesWithArticles() {
            write(FINES, """
                    case_id,person_id,company_ids,article_ids
                    F1,ann,beta;alpha,art-2;art-1
                    F2,ben,alpha,
                    F3,cyd,,art-1
                    """);
            String file = "by-company-and-article.csv";
            assertThat(keys(file).stream()
                            .filter(key -> key.endsWith("|fine||imposed|cases|case"))
                            .map(key -> key.replace("|fine||imposed|cases|case", "")))
                    .containsExactly("alpha|art-1", "alpha|art-2", "alpha|", "beta|art-1", "beta|art-2", "|art-1");
            assertThat(figure(file, "alpha|art-1|fine||imposed|people|person")).isEqualTo("1|1|no|1|0|1|0||number");
        }

        @Test
        @DisplayName("puts a case in a month only if its whole possible date lies in it")
        void months() {
            write(FINES, """
                    case_id,people,date
                    F1,1,2011-06-06
                    F2,2,2011-06~
                    F3,4,[2011-06-05..2011-06-13]
                    F4,8,2011-06-29/2011-06-30
                    F5,16,2011-06-30~
                    G1,100,2011
                    G2,200,2011-05/2011-10
                    G3,400,[..2011-06-05]
                    G4,800,[2011-06-24..]
                    G5,1600,[2011-06-05..2011-07-13]
                    G6,3200,2011-06-30/2011-07-01
                    G7,6400,[2011-06..2011]
                    G8,12800,
                    """);
            // June: 1 + 2 + 4 + 8 + 16 = 31. No month: 100 x (1 + 2 + 4 + ... + 128) = 25500.
            assertThat(figure(MONTH, "2011-06|fine||imposed|sanctions|sanction"))
                    .isEqualTo("31|31|no|5|0|0|0||number");
            assertThat(figure(MONTH, "|fine||imposed|sanctions|sanction")).isEqualTo("25500|25500|no|8|0|0|0||number");
            assertThat(keys(MONTH)).allMatch(key -> key.startsWith("2011-06|") || key.startsWith("|"));
        }

        @Test
        void putsAMonthGivenAsAnIntervalOfMonthsInThatMonth() {
            write(FINES, """
                    case_id,people,date
                    F1,1,2011-02/2011-02
                    F2,2,[2011-02..2011-02-28]
                    """);
            assertThat(figure(MONTH, "2011-02|fine||imposed|sanctions|sanction"))
                    .isEqualTo("3|3|no|2|0|0|0||number");
        }

        @Test
        void countsByPlaceAndTheUnknownPlaceLast() {
            write(FINES, """
                    case_id,people,place_id
                    F1,1,
                    F2,2,zhanaozen
                    F3,4,aktau
                    """);
            assertThat(keys("by-place.csv").stream().filter(key -> key.contains("imposed|cases")))
                    .containsExactly(
                            "aktau|all||imposed|cases|case",
                            "aktau|fine||imposed|cases|case",
                            "zhanaozen|all||imposed|cases|case",
                            "zhanaozen|fine||imposed|cases|case",
                            "|all||imposed|cases|case",
                            "|fine||imposed|cases|case");
            assertThat(figure("by-place.csv", "aktau|fine||imposed|people|person"))
                    .isEqualTo("4|4|no|1|0|0|0||number");
        }

        @Test
        void countsWhatIsNotStatedAmongTheEligible() {
            write("sentences.csv", """
                    case_id,person_id,certainty,article_ids,prison_months
                    S1,ann,stated,a;b,12
                    S2,ben,reported,a;b,6
                    S3,cyd,alleged,a,
                    """);
            // Two of three cases; of the two with prison, one, and both with two articles.
            assertThat(total("sentence||imposed|people|person")).isEqualTo("3|3|no|3|0|2|2||number");
            assertThat(total("sentence||imposed|prison_months|month")).isEqualTo("18|18|no|2|0|2|1||number");
        }
    }

    @Nested
    class Hidden {

        @Test
        void linksAMemberThroughAWithdrawnRow() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,company_ids,withdrawn,amount,currency
                    G,30,,,alpha,,100,KZT
                    S,10,G,stated,alpha,counted twice,777,KZT
                    M,2,S,stated,beta,,,
                    """);
            // S leaves no trace, neither its 10 people nor its amount: M is of G. alpha 28, beta 2 x 100.
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("28|28|no|1|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|amount|KZT")).isEqualTo("200|200|no|1|0|0|0||number");
            assertThat(total("fine||imposed|cases|case")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("3000|3000|no|2|0|0|0||number");
        }

        @Test
        void keepsALinkPossibleThroughAnUnpublishedRow() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,publish
                    G,30,,,yes
                    S,10,G,possible,no
                    M,2,S,stated,yes
                    """);
            // M is possibly of G: 30..32.
            assertThat(total("fine||imposed|people|person")).isEqualTo("30|32|no|2|0|0|0||number");
        }

        @Test
        void leavesAMemberAloneIfItsGroupIsHidden() {
            write(FINES, """
                    case_id,people,part_of,part_of_certainty,publish
                    G,30,,,no
                    M,2,G,stated,yes
                    """);
            assertThat(total("fine||imposed|people|person")).isEqualTo("2|2|no|1|0|0|0||number");
        }

        @Test
        void countsAStub() {
            write(FINES, """
                    case_id,person_id,publish
                    F1,ann,stub
                    F2,ben,no
                    """);
            assertThat(total("fine||imposed|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
        }
    }

    @Nested
    class Appeals {

        @Test
        void leavesWhatWasImposedAndTellsWhatStands() {
            write(FINES, """
                    case_id,person_id,amount,currency
                    upheld,p1,1,KZT
                    pending,p2,10,KZT
                    reduced,p3,100,KZT
                    increased,p4,1000,KZT
                    quashed,p5,10000,KZT
                    pardoned,p6,100000,KZT
                    """);
            write("appeals.csv", """
                    appeal_id,case_id,date,outcome,amount
                    a1,upheld,2011-07-01,upheld,
                    a2,pending,2011-07-01,pending,
                    a3,reduced,2011-07-01,reduced,70
                    a4,increased,2011-07-01,increased,4000
                    a5,quashed,2011-07-01,quashed,
                    a6,pardoned,2011-07-01,pardoned,
                    """);
            // Imposed 111111. Standing 1 + 10 + 70 + 4000 = 4081, of four people.
            assertThat(total("fine||imposed|amount|KZT")).isEqualTo("111111|111111|no|6|0|0|0||number");
            assertThat(total("fine||standing|amount|KZT")).isEqualTo("4081|4081|no|4|0|0|0||number");
            assertThat(total("fine||imposed|people|person")).isEqualTo("6|6|no|6|0|0|0||number");
            assertThat(total("fine||standing|people|person")).isEqualTo("4|4|no|4|0|0|0||number");
        }

        @Test
        void appliesAppealsByEarliestThenLatestDayThenBlankDateThenId() {
            write("arrests.csv", """
                    case_id,person_id,kind,days
                    A1,p1,administrative_arrest,15
                    A2,p2,administrative_arrest,15
                    A3,p3,administrative_arrest,15
                    """);
            write("appeals.csv", """
                    appeal_id,case_id,date,outcome,days
                    a9,A1,2011-07-01,reduced,10
                    a1,A1,2011-07-02,reduced,5
                    b1,A2,2011-07,reduced,200
                    b2,A2,2011-07-01,reduced,100
                    c1,A3,,reduced,1000
                    c3,A3,2012,reduced,3000
                    c2,A3,2012,reduced,2000
                    """);
            // A1: the later day, 5. A2: both from 1 July, the month ends later: 200. A3: the undated last: 1000.
            assertThat(total("arrest|administrative_arrest|standing|person_days|day"))
                    .isEqualTo("1205|1205|no|3|0|0|0||number");
        }

        @Test
        void takesTheLargerIdLastOnOneDay() {
            write("arrests.csv", """
                    case_id,person_id,kind,days
                    A1,p1,administrative_arrest,15
                    """);
            write("appeals.csv", """
                    appeal_id,case_id,date,outcome,days
                    c3,A1,2012,reduced,3
                    c2,A1,2012,reduced,2
                    """);
            assertThat(total("arrest|administrative_arrest|standing|person_days|day"))
                    .isEqualTo("3|3|no|1|0|0|0||number");
        }

        @Test
        void takesADismissedWorkerBackAndRestoresAnyOtherSanction() {
            write("dismissals.csv", """
                    case_id,person_id
                    D1,ann
                    D2,ben
                    """);
            write("sentences.csv", """
                    case_id,person_id,prison_months,ban_months
                    S1,cyd,36,12
                    """);
            write("appeals.csv", """
                    appeal_id,case_id,date,outcome,prison_months
                    a1,D1,2011-07-01,reinstated,
                    a2,S1,2011-07-01,reduced,24
                    a3,S1,2011-08-01,quashed,
                    a4,S1,2011-09-01,reinstated,
                    """);
            // Ann has her job again. Cyd's sentence is again the 36 months first decided.
            assertThat(total("dismissal||standing|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("sentence||standing|prison_months|month")).isEqualTo("36|36|no|1|0|0|0||number");
            assertThat(total("sentence||standing|ban_months|month")).isEqualTo("12|12|no|1|0|0|0||number");
        }

        @Test
        void keepsWhatAnAppealDoesNotChange() {
            write("sentences.csv", """
                    case_id,person_id,prison_months,suspended_months,fine_amount,fine_currency
                    S1,cyd,36,,500,KZT
                    """);
            write("appeals.csv", """
                    appeal_id,case_id,date,outcome,prison_months,suspended_months,fine_amount,fine_currency
                    a1,S1,2011-07-01,reduced,0,24..36,,
                    """);
            // Prison becomes a suspended sentence; the fine stays.
            assertThat(keys(TOTALS)).doesNotContain("sentence||standing|prison_months|month");
            assertThat(total("sentence||standing|suspended_months|month")).isEqualTo("24|36|no|1|0|0|0||number");
            assertThat(total("sentence||standing|amount|KZT")).isEqualTo("500|500|no|1|0|0|0||number");
            assertThat(keys(TOTALS)).doesNotContain("sentence||imposed|suspended_months|month");
        }

        @Test
        void takesAQuashedMemberOutOfItsGroup() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency
                    G,,30,,,100,KZT
                    M,ann,,G,stated,,
                    """);
            write("appeals.csv", """
                    appeal_id,case_id,outcome
                    a1,M,quashed
                    """);
            // The row has left, the person is still one of the 30: 29 fines stand.
            assertThat(total("fine||standing|people|person")).isEqualTo("29|29|no|1|0|0|0||number");
            assertThat(total("fine||standing|amount|KZT")).isEqualTo("2900|2900|no|1|0|0|0||number");
        }

        @Test
        void leavesTheMembersOfAQuashedGroup() {
            write(FINES, """
                    case_id,person_id,people,part_of,part_of_certainty,amount,currency
                    G,,30,,,100,KZT
                    M,ann,,G,stated,,
                    """);
            write("appeals.csv", """
                    appeal_id,case_id,outcome
                    a1,G,pardoned
                    """);
            // The appeal was the group's alone; Ann's fine of 100 stands.
            assertThat(total("fine||standing|people|person")).isEqualTo("1|1|no|1|0|0|0||number");
            assertThat(total("fine||standing|amount|KZT")).isEqualTo("100|100|no|1|0|0|0||number");
        }

        @Test
        void hasNoRowWhereNothingStands() {
            write(FINES, """
                    case_id,person_id,company_ids
                    F1,ann,alpha
                    """);
            write("appeals.csv", """
                    appeal_id,case_id,outcome
                    a1,F1,quashed
                    """);
            assertThat(keys(COMPANY)).isNotEmpty().noneMatch(key -> key.contains("standing"));
        }
    }

    @Nested
    class Repeated {
        private static final String REPEATED = "repeated.csv";

        @Test
        void tellsThreeKindsOfRepetition() {
            write(FINES, """
                    case_id,person_id,event_id,article_ids,certainty
                    F1,ann,e1,art-1,stated
                    F2,ann,e2,art-1;art-2,alleged
                    F3,ben,e1,art-2,stated
                    F4,cyd,,,stated
                    F5,cyd,,,stated
                    """);
            write("arrests.csv", """
                    case_id,person_id,event_id,article_ids,kind
                    A1,ann,e1,art-3,administrative_arrest
                    A2,ben,e1,art-2,short_detention
                    A3,ben,e2,art-2,administrative_arrest
                    """);
            // One act: Ann for e1 (F1, A1); Ben's A2 is no sanction. One article: Ann under art-1 (F1, F2), Ben under
            // art-2 (F3, A3). Any: Ann 3 rows, Ben 2, Cyd 2.
            assertThat(figure(REPEATED, "one_act||all||imposed|cases|case")).isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(figure(REPEATED, "one_act||all||imposed|people|person")).isEqualTo("1|1|no|2|0|0|0||number");
            assertThat(figure(REPEATED, "one_article||all||imposed|sanctions|sanction"))
                    .isEqualTo("4|4|no|4|0|1|1||number");
            assertThat(figure(REPEATED, "one_article||all||imposed|people|person"))
                    .isEqualTo("2|2|no|4|0|1|1||number");
            assertThat(figure(REPEATED, "one_article|art-1|all||imposed|people|person"))
                    .isEqualTo("1|1|no|2|0|1|1||number");
            assertThat(figure(REPEATED, "one_article|art-2|all||imposed|cases|case"))
                    .isEqualTo("2|2|no|2|0|0|0||number");
            assertThat(figure(REPEATED, "any||all||imposed|cases|case")).isEqualTo("7|7|no|7|0|1|1||number");
            assertThat(figure(REPEATED, "any||all||imposed|people|person")).isEqualTo("3|3|no|7|0|1|1||number");
            assertThat(keys(REPEATED).stream().filter(key -> key.endsWith("imposed|cases|case")))
                    .containsExactly(
                            "one_act||all||imposed|cases|case",
                            "one_article||all||imposed|cases|case",
                            "one_article|art-1|all||imposed|cases|case",
                            "one_article|art-2|all||imposed|cases|case",
                            "any||all||imposed|cases|case");
        }

        @Test
        void leavesOutGroupsAndQuashedSanctions() {
            write(FINES, """
                    case_id,person_id,group_id,people,event_id
                    F1,ann,,,e1
                    F2,ann,,,e1
                    F3,,g,5,e1
                    F4,,g,5,e1
                    """);
            write("appeals.csv", """
                    appeal_id,case_id,outcome
                    a1,F2,quashed
                    """);
            // As imposed Ann was fined twice; one fine stands. A group is nobody one can recognise.
            assertThat(keys(REPEATED))
                    .containsExactly(
                            "one_act||all||imposed|cases|case",
                            "one_act||all||imposed|sanctions|sanction",
                            "one_act||all||imposed|people|person",
                            "any||all||imposed|cases|case",
                            "any||all||imposed|sanctions|sanction",
                            "any||all||imposed|people|person");
            assertThat(figure(REPEATED, "any||all||imposed|people|person")).isEqualTo("1|1|no|2|0|0|0||number");
        }
    }

    @Nested
    class FilesAndDifferences {

        @Test
        void readsACsvAsSpreadsheetsWriteIt() {
            write(
                    FINES,
                    "\uFEFFcase_id,people,company_ids,summary_en\r\n"
                            + "F1,\"3\",\"alpha;beta\",\"Said \"\"no\"\",\r\nand left\"\r\n"
                            + "F2,4,alpha,\r\n\r\n");
            assertThat(figure(COMPANY, "alpha|fine||imposed|people|person")).isEqualTo("7|7|no|2|0|0|0||number");
            assertThat(figure(COMPANY, "beta|fine||imposed|people|person")).isEqualTo("3|3|no|1|0|0|0||number");
        }

        @Test
        void givesHeadersAndNoRowsForAnEmptyPublication() {
            SortedMap<String, FigureTable> tables = Recount.of(data);
            assertThat(tables)
                    .containsOnlyKeys(
                            TOTALS,
                            COMPANY,
                            ARTICLE,
                            "by-company-and-article.csv",
                            MONTH,
                            "by-place.csv",
                            "repeated.csv");
            assertThat(tables.values()).allMatch(table -> table.rows().isEmpty());
            assertThat(String.join(",", tables.get(TOTALS).header()))
                    .isEqualTo("sanction,kind,status,measure,unit,low,high,approx,cases,cases_without_value,"
                            + "cases_several_articles,cases_not_stated,suppressed,basis");
            assertThat(tables.get("by-company-and-article.csv").header()).startsWith("company_id", "article_id");
            assertThat(tables.get("repeated.csv").header()).startsWith("repetition", "article_id", "sanction");
        }

        @Test
        void ordersTheRowsOfACell() {
            write(FINES, """
                    case_id,people,amount,currency
                    F1,1,2,USD
                    F2,1,3,KZT
                    """);
            write("sentences.csv", """
                    case_id,people,ban_months,prison_months,fine_amount,fine_currency
                    S1,1,5,6,7,KZT
                    """);
            write("appeals.csv", """
                    appeal_id,case_id,outcome
                    a1,S1,quashed
                    """);
            assertThat(keys(TOTALS))
                    .containsExactly(
                            "all||imposed|cases|case",
                            "all||imposed|sanctions|sanction",
                            "all||imposed|people|person",
                            "all||standing|cases|case",
                            "all||standing|sanctions|sanction",
                            "all||standing|people|person",
                            "fine||imposed|cases|case",
                            "fine||imposed|sanctions|sanction",
                            "fine||imposed|people|person",
                            "fine||imposed|amount|KZT",
                            "fine||imposed|amount|USD",
                            "fine||standing|cases|case",
                            "fine||standing|sanctions|sanction",
                            "fine||standing|people|person",
                            "fine||standing|amount|KZT",
                            "fine||standing|amount|USD",
                            "sentence||imposed|cases|case",
                            "sentence||imposed|sanctions|sanction",
                            "sentence||imposed|people|person",
                            "sentence||imposed|amount|KZT",
                            "sentence||imposed|prison_months|month",
                            "sentence||imposed|ban_months|month");
        }

        @Test
        void tellsMissingUnexpectedAndDifferentRows() {
            write(FINES, """
                    case_id,people
                    F1,2
                    """);
            SortedMap<String, FigureTable> expected = Recount.of(data);
            FigureTable totals = expected.get(TOTALS);
            String published = String.join(",", totals.header()) + "\n"
                    + "all,,imposed,cases,case,1,1,no,1,0,0,0,,number\n"
                    + "all,,imposed,sanctions,sanction,3,,no,1,0,0,0,,number\n"
                    + "all,,imposed,people,person,2,2,no,1,0,0,0,,number\n"
                    + "all,,imposed,people,dog,2,2,no,1,0,0,0,,number\n";
            write("statistics/totals.csv", published);
            SortedMap<String, FigureTable> found = Recount.published(data.resolve("statistics"));
            assertThat(Recount.difference(new TreeMap<>(expected.subMap(TOTALS, TOTALS + "\0")), found))
                    .contains(
                            "totals.csv [all||imposed|sanctions|sanction] low: expected 2, found 3",
                            "totals.csv [all||imposed|sanctions|sanction] high: expected 2, found blank",
                            "totals.csv [fine||imposed|cases|case] missing: expected 1|1|no|1|0|0|0||number",
                            "totals.csv [all||imposed|people|dog] unexpected: found 2|2|no|1|0|0|0||number")
                    .noneMatch(line -> line.contains("[all||imposed|people|person]"));
            assertThat(Recount.difference(expected, found)).contains("by-company.csv: missing file");
        }

        @Test
        void tellsADifferentOrderAndADoubledRow() {
            write(FINES, """
                    case_id,people
                    F1,2
                    """);
            FigureTable totals = Recount.of(data).get(TOTALS);
            List<List<String>> rows = new ArrayList<>(totals.rows());
            Collections.swap(rows, 0, 1);
            assertThat(difference(totals, new FigureTable(totals.header(), rows)))
                    .containsExactly("totals.csv: order: row 1 should be [all||imposed|cases|case], found "
                            + "[all||imposed|sanctions|sanction]");
            rows = new ArrayList<>(totals.rows());
            rows.add(rows.get(0));
            assertThat(difference(totals, new FigureTable(totals.header(), rows)))
                    .containsExactly("totals.csv [all||imposed|cases|case] unexpected: the key is there twice");
            assertThat(difference(totals, new FigureTable(List.of("low"), List.of())))
                    .hasSize(1)
                    .allMatch(line -> line.startsWith("totals.csv: header: expected [sanction, kind"));
        }

        @Test
        void findsNoDifferenceInItsOwnFiguresWrittenAndReadBack() {
            write(FINES, """
                    case_id,people,company_ids,date
                    F1,2..,"alpha;beta",2011-06
                    """);
            SortedMap<String, FigureTable> expected = Recount.of(data);
            expected.forEach((file, table) -> {
                StringBuilder csv = new StringBuilder("\uFEFF").append(String.join(",", table.header()));
                table.rows()
                        .forEach(row -> csv.append("\r\n\"")
                                .append(String.join("\",\"", row))
                                .append('"'));
                write("statistics/" + file, csv.append("\r\n").toString());
            });
            assertThat(Recount.difference(expected, Recount.published(data.resolve("statistics"))))
                    .isEmpty();
        }

        private List<String> difference(FigureTable expected, FigureTable found) {
            return Recount.difference(new TreeMap<>(Map.of(TOTALS, expected)), new TreeMap<>(Map.of(TOTALS, found)));
        }
    }

    /** Every case above that has figures is held against the product too. */
    @AfterEach
    void theProductCountsTheSame() throws IOException {
        SortedMap<String, FigureTable> expected;
        try {
            expected = Recount.of(data);
        } catch (IllegalArgumentException badData) {
            return;
        }
        Path published = data.resolve("of-the-product");
        StatisticsFiles.write(Statistics.of(TablesOfText.read(data)), published);
        assertThat(Recount.difference(expected, Recount.published(published))).isEmpty();
    }

    private void write(String file, String text) {
        try {
            Path path = data.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String total(String key) {
        return figure(TOTALS, key);
    }

    private String figure(String file, String key) {
        return Recount.of(data).get(file).figure(key).orElse("no such row");
    }

    private List<String> keys(String file) {
        return Recount.of(data).get(file).keys();
    }
}
