package org.casebook.publish;

/** What stands where the site is published. */
public enum Form {
    /** A symbolic link to one of two generations. A reader sees the old site or the new one, never a mixture. */
    LINK,
    /**
     * A real folder, for hosts that upload it and for systems without symbolic links. It is replaced by two renames, and a
     * reader who comes between them finds nothing.
     */
    FOLDER
}
