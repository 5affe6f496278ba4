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
import org.casebook.language.Argument;
import org.casebook.language.Language;
import org.casebook.language.Message;

/** What people are told when the machine fails, or the program. */
final class Failure {

    /** Causes are few; a circle of them would be endless. */
    private static final int MOST_CAUSES = 20;

    private final Throwable failure;
    private final Language language;

    Failure(Throwable failure, Language language) {
        this.failure = failure;
        this.language = language;
    }

    /** In words, with what to do, as far as the failure shows it. */
    String told() {
        return causes().stream()
                .flatMap(cause -> words(cause).stream())
                .findFirst()
                .map(words -> Message.of("failure", words))
                .orElseGet(() -> Message.of("failure.unknown", failure))
                .in(language);
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

    private static Optional<Message> words(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return Optional.of(Message.of("failure.memory"));
        }
        if (cause instanceof StackOverflowError) {
            return Optional.of(Message.of("failure.nested"));
        }
        if (cause instanceof InvalidPathException path) {
            return Optional.of(Message.of("failure.path", Argument.quoted(path.getInput())));
        }
        return cause instanceof IOException io && !(cause instanceof CharacterCodingException)
                ? Optional.of(words(io))
                : Optional.empty();
    }

    private static Message words(IOException failure) {
        Message reason = reason(failure);
        String place = failure instanceof FileSystemException file && file.getFile() != null ? file.getFile() : "";
        Message at = Message.of(place.isEmpty() ? "failure.nowhere" : "failure.place", place);
        if (failure instanceof AccessDeniedException) {
            return Message.of("failure.permission", place);
        }
        if (isFull(reason.in(Language.ENGLISH))) {
            return Message.of("failure.full", at, reason);
        }
        if (isReadOnly(reason.in(Language.ENGLISH))) {
            return Message.of("failure.read-only", at, reason);
        }
        return Message.of("failure.file", at, reason);
    }

    private static Message reason(IOException failure) {
        if (failure instanceof FileSystemException file) {
            if (failure instanceof NoSuchFileException) {
                return Message.of("failure.not-there");
            }
            if (failure instanceof FileAlreadyExistsException) {
                return Message.of("failure.there-already");
            }
            if (failure instanceof DirectoryNotEmptyException) {
                return Message.of("failure.not-empty");
            }
            if (failure instanceof NotDirectoryException) {
                return Message.of("failure.no-folder");
            }
            if (failure instanceof FileSystemLoopException) {
                return Message.of("failure.circle");
            }
            return file.getReason() == null ? Message.of("failure.unreadable") : Message.asItIs(file.getReason(), "");
        }
        return failure.getMessage() == null
                ? Message.of("failure.some-file")
                : Message.asItIs(failure.getMessage(), "");
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
