package com.clutch.platform.persistence;

import java.util.List;

/** A newer Clutch has already changed the database in ways that this one does not know. Nothing was changed. */
public class NewerDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> unknown;

    NewerDataException(List<String> unknown) {
        super("The database was written by a newer Clutch: this one does not know " + String.join(", ", unknown) + ".");
        this.unknown = List.copyOf(unknown);
    }

    /** Migrations that this program lacks, such as {@code fleet V007}. */
    public List<String> unknown() {
        return unknown;
    }
}
