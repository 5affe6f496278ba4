package org.casebook.disclose;

/**
 * A text that must not be found in anything published.
 *
 * @param kind what it is, such as {@code name of a withheld person}
 * @param file the file in which it stands
 * @param line its line there
 * @param field its field
 * @param text the text itself, never to be printed
 */
public record PrivateValue(String kind, String file, int line, String field, String text) {}
