package org.casebook.sample;

import java.nio.file.Path;

/** A sample was to be written where something already is. */
public final class FolderNotEmpty extends Exception {
    private static final long serialVersionUID = 1;

    FolderNotEmpty(Path folder) {
        super(folder + " is not empty. Name a new or an empty folder; a sample never replaces files.");
    }
}
