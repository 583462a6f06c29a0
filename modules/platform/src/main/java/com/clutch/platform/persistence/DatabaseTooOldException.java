package com.clutch.platform.persistence;

/** The PostgreSQL server is older than Clutch can use. */
public class DatabaseTooOldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final int required;

    DatabaseTooOldException(String found, int required) {
        super("Clutch needs PostgreSQL %d or newer; the server is PostgreSQL %s.".formatted(required, found));
        this.found = found;
        this.required = required;
    }

    /** Version of the server, as it names itself. */
    public String found() {
        return found;
    }

    /** Oldest major version that works. */
    public int required() {
        return required;
    }
}
