package org.casebook.container;

/** Is told everything that can be read in a file. */
public interface TextListener {
    /**
     * Something inside has a name of its own, which may be read too.
     *
     * @param place what it is in, as it can be shown
     * @param name its name
     * @return the place of what is inside, as it can be shown
     */
    String enter(String place, String name);

    /** A text whose lines can be counted, in UTF-8. */
    void lines(String place, byte[] text);

    /** A text, in UTF-8, whose lines are not those of any file. */
    void passage(String place, byte[] text);
}
