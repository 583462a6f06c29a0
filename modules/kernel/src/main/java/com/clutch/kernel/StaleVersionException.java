package com.clutch.kernel;

/** The caller changed something it had read before somebody else changed it. */
public class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long current;
    private final transient Object state;

    /**
     * @param expected version the caller had read
     * @param current version stored now
     * @param state what is stored now, as the record that reads answer with; the web names the fields that differ from it
     */
    public StaleVersionException(long expected, long current, Object state) {
        super("Version %d was expected, %d is stored.".formatted(expected, current), null, false, false);
        this.expected = expected;
        this.current = current;
        this.state = state;
    }

    /** The version the caller had read. */
    public long expected() {
        return expected;
    }

    /** The version stored now. */
    public long current() {
        return current;
    }

    /** What is stored now. */
    public Object state() {
        return state;
    }
}
