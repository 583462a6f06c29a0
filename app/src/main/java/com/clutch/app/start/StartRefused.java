package com.clutch.app.start;

/** Clutch cannot start until a person does something. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    /**
     * @param problem one sentence that says what is wrong
     * @param remedy one sentence that says what to do
     */
    public StartRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
