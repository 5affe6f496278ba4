package org.casebook.inputs;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells a file from what it was.
 *
 * @param size in bytes
 * @param modified when it was last written
 * @param key which file of the disk it is, where the system says so: an editor that saves puts another in its place
 */
record Stamp(long size, FileTime modified, Optional<Object> key) {
    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
    }
}
