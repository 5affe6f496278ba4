package org.casebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    /** Every spelling in a line is one that passports, papers and both alphabets have for the same name. */
    @ParameterizedTest
    @CsvSource({
        "Жаңаөзен;Жанаозен;Zhanaozen;Janaozen;Zhangaozen;ZHANAOZEN;Žanaozen",
        "Маңғыстау;Мангистау;Mangistau;Mangystau;Manghystau",
        "Қаражанбас;Каражанбас;Karazhanbas;Qarazhanbas;Qarajanbas",
        "Ерлан;Yerlan;Erlan",
        "Айгүл;Айгул;Aigul;Aygul;Ajgul;Aygül",
        "Щербаков;Shcherbakov;Scherbakov;Sherbakov",
        "Юлия;Yuliya;Yulia;Iuliia;Iulia",
        "Алёна;Алена;Alyona;Alena",
        "Соколовский;Sokolovskiy;Sokolovsky;Sokolovskii;Sokolovskij",
        "Хасанов;Khasanov;Hasanov;Khassanov",
        "Наталья;Наталия;Natalia;Natalya;Nataliya",
        "Есілбаев;Есильбаев;Esil'baev;Esilbayev;Esil’baev;Yessilbayev",
        "Цой;Tsoi;Tsoy;Tzoi",
        "Чокан;Chokan;Tchokan;Çokan",
        "Аманғали;Амангали;Amanghali;Amangali",
        "Александр;Aleksandr;Alexandr",
        "Джамиля;Жамиля;Dzhamilya;Zhamilya;Jamilia",
        "Өмірзақ;Омирзак;Omirzaq;Omirzak;Ömirzak",
        "Әбдіраш;Абдираш;Abdirash;Äbdiraş",
        "Каспиан Контрактор;Caspian Kontraktor",
        "Елизавета;Yelizaveta;Elizaveta",
    })
    void spellingsOfOneName(String spellings) {
        Folding folding = new Folding();
        String[] all = spellings.split(";", -1);
        for (String spelling : all) {
            assertThat(folding.words(spelling)).as(spelling).isEqualTo(folding.words(all[0]));
        }
    }

    /** Worked out by hand from the table. */
    @ParameterizedTest
    @CsvSource({
        "Жаңаөзен, janaozen",
        "Қожахметова, kojahmetova",
        "Айжангуль, aijanul",
        "Ajzhangul, aijanul",
        "Щукин, shukin",
        "Сергей, sergei",
        "Юрьев, iurev",
    })
    void aName(String name, String folded) {
        assertThat(new Folding().words(name)).containsExactly(folded);
    }

    @ParameterizedTest
    @CsvSource({"Асан, Хасан", "Ержан, Нуржан", "Иванов, Петров", "Серик, Берик", "Жанар, Шынар"})
    void namesThatStayDifferent(String one, String other) {
        Folding folding = new Folding();
        assertThat(folding.words(one)).isNotEqualTo(folding.words(other));
    }

    @Test
    void signsPartWordsAndNumbersStay() {
        assertThat(new Folding().words("Art. 373 (administrative), 2011-06-06: 22,680 KZT"))
                .containsExactly("art", "373", "administrative", "2011", "06", "06", "22", "680", "kzt");
        assertThat(new Folding().words("the tent-camp’s people’s «march»"))
                .containsExactly("the", "tent", "kamps", "peoples", "march");
        assertThat(new Folding().words("  – ’ ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "王小明, '王小 小明 明'",
        "李明明, '李明 明明 明'",
        "山田太郎, '山田 田太 太郎 郎'",
        "やまだ タロー, 'やま また た タロ ロー ー'",
        "ﾔﾏﾀﾞ, 'ヤマ マタ タ'",
        "記事12条, '記事 事 12 条'",
        "𠮷田, '𠮷田 田'",
    })
    void aScriptWithoutSpacesIsFoundByItsLetters(String text, String words) {
        assertThat(new Folding().words(text)).containsExactly(words.split(" ", -1));
    }

    @Test
    void thaiIsFoundByItsLettersWithoutTheMarksAboveAndBelow() {
        assertThat(new Folding().words("สมชัย")).containsExactly("สม", "มช", "ชย", "ย");
    }

    @ParameterizedTest
    @CsvSource({
        "2011;٢٠١١;۲۰۱۱;२०११;২০১১;２０１１;๒๐๑๑",
        "fine;Ｆｉｎｅ;ﬁne",
        "محمد;مُحَمَّد;محمـــد",
        "علي;على;علی",
        "فاطمة;فاطمه",
        "أحمد;احمد",
        "राम;राम"
    })
    void digitsAndLettersOfOtherFormsAreTheSame(String spellings) {
        spellingsOfOneName(spellings);
    }

    @Test
    void aSignIsNoWordAndAVowelSignPartsNone() {
        assertThat(new Folding().words("Дело №5")).containsExactly("delo", "5");
        assertThat(new Folding().words("कारावास")).hasSize(1);
    }

    @Test
    void anIdIsOneWord() {
        assertThat(Folding.ofId("f-001")).isEqualTo("f001");
        assertThat(Folding.ofId("kz-admin-2001-373")).isEqualTo("kzadmin2001373");
    }

    @Test
    void aTableOfTheLongestLettersFitsWhatTheScriptTakes() {
        assertThat(Folding.table().keySet()).allMatch(letters -> letters.length() <= 4);
    }
}
