package org.casebook.cli;

/** The exit codes of the contract. */
final class ExitCode {
    static final int DONE = 0;
    /** The data or specifications have problems; what was published before is untouched. */
    static final int PROBLEMS = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** The machine failed: disk, memory, permission. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
