/**
 * Finds people's names in text, however they are written: the one matcher of all that keeps names from getting out.
 *
 * <pre>{@code
 * SoughtNames sought = SoughtNames.of(List.of("Жангазиева Карлыгаш"), List.of("Bolat Serikov"), commonWords);
 * sought.in("Оштрафована К. Жангазиева")   // finds it, with the words "К. Жангазиева"
 * }</pre>
 *
 * <p>A name is its words ({@code PersonName}), each with the part it plays. A word of a text is held against them by what it
 * sounds like ({@code Sounds}: the same for the usual ways to write a name in Cyrillic and in Latin letters), with any ending
 * that Russian or Kazakh grammar may add ({@code Endings}). What a word may be is a {@link org.casebook.names.Word}, which
 * {@link org.casebook.names.SoughtNames#word} finds once for each word that is met; {@link org.casebook.names.NameReader} takes
 * words one after the other and says where they make a name: two of its words side by side in any order, with a patronymic or
 * initials between, a family name with an initial, a family name alone.
 *
 * <p>A family name alone is not looked for where it is a common word, or the name of somebody who is public, and a name of one
 * short word only beside something that makes it a name: {@link org.casebook.names.SoughtNames#gaps} says which these are.
 *
 * <p>What it cannot find: another language's form of a name (Elena and Helena), a name in an alphabet other than its own
 * except Cyrillic and Latin, nicknames that are no alias.
 */
@NullMarked
package org.casebook.names;

import org.jspecify.annotations.NullMarked;
