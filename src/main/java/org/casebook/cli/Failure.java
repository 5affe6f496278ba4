package org.casebook.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people are told when the machine fails, or the program. */
final class Failure {
    private static final String UNTOUCHED = " Nothing that was published before has changed.";

    /** Causes are few; a circle of them would be endless. */
    private static final int MOST_CAUSES = 20;

    private final Throwable failure;

    Failure(Throwable failure) {
        this.failure = failure;
    }

    /** In words, with what to do, as far as the failure shows it. */
    String told() {
        return causes().stream()
                .flatMap(cause -> words(cause).stream())
                .findFirst()
                .map(words -> words + UNTOUCHED)
                .orElseGet(() -> "the machine or the program failed: " + failure + "." + UNTOUCHED
                        + " Run the command again with --debug for what its developers need, and report it.");
    }

    /** The same, and where in the program it was. */
    String debugged() {
        StringBuilder told = new StringBuilder(told());
        for (Throwable cause : causes()) {
            told.append(System.lineSeparator()).append(cause);
            for (StackTraceElement element : cause.getStackTrace()) {
                told.append(System.lineSeparator()).append("    at ").append(element);
            }
        }
        return told.toString();
    }

    private List<Throwable> causes() {
        List<Throwable> causes = new ArrayList<>();
        Throwable next = failure;
        while (next != null && causes.size() < MOST_CAUSES) {
            causes.add(next);
            next = next.getCause();
        }
        return causes;
    }

    private static Optional<String> words(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return Optional.of(
                    "there is not enough memory for a publication of this size. Close other programs, or use a"
                            + " machine with more memory.");
        }
        if (cause instanceof StackOverflowError) {
            return Optional.of("something in the publication's files is nested too deep to be read. Look for brackets,"
                    + " quotations or lists within each other in what was changed last.");
        }
        if (cause instanceof InvalidPathException path) {
            return Optional.of("\"" + path.getInput() + "\" cannot be the name of a file on this machine.");
        }
        return cause instanceof IOException io && !(cause instanceof CharacterCodingException)
                ? Optional.of(words(io))
                : Optional.empty();
    }

    private static String words(IOException failure) {
        String reason = reason(failure);
        String place = failure instanceof FileSystemException file && file.getFile() != null ? file.getFile() : "";
        String at = place.isEmpty() ? "" : place + ": ";
        if (failure instanceof AccessDeniedException) {
            return "no permission for " + place
                    + ". Give yourself the right to read and write it, or use another folder.";
        }
        if (isFull(reason)) {
            return at + "the disk is full (" + reason
                    + "). Make room on it, or give --out a folder on another disk, and" + " do this again.";
        }
        if (isReadOnly(reason)) {
            return at + "nothing can be written on this disk (" + reason
                    + "). Give --out a folder on another disk, and do this again.";
        }
        return at + reason + ".";
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException file) {
            if (failure instanceof NoSuchFileException) {
                return "is not there, or went while it was needed";
            }
            if (failure instanceof FileAlreadyExistsException) {
                return "is there already";
            }
            if (failure instanceof DirectoryNotEmptyException) {
                return "got new files while it was being deleted";
            }
            if (failure instanceof NotDirectoryException) {
                return "is a file where a folder is needed";
            }
            if (failure instanceof FileSystemLoopException) {
                return "leads in a circle";
            }
            return file.getReason() == null ? "cannot be read or written" : file.getReason();
        }
        return failure.getMessage() == null ? "a file cannot be read or written" : failure.getMessage();
    }

    /** The system's words, which Java hands on; SQLite's; and those of a user's share of a disk, or of its files. */
    private static boolean isFull(String reason) {
        String words = reason.toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("not enough space")
                || words.contains("quota exceeded")
                || words.contains("disk is full")
                || words.contains("sqlite_full");
    }

    private static boolean isReadOnly(String reason) {
        String words = reason.toLowerCase(Locale.ROOT);
        return words.contains("read-only file system") || words.contains("sqlite_readonly");
    }
}
