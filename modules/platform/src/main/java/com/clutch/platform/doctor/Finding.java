package com.clutch.platform.doctor;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param check what was looked at, such as {@code indexes}
 * @param message what is so, in one sentence and without any secret
 * @param advice what to do about it; null when all is well
 */
public record Finding(
        String check,
        Verdict verdict,
        String message,
        @Nullable String advice) {

    /** All is well. */
    public static Finding ok(String check, String message) {
        return new Finding(check, Verdict.OK, message, null);
    }

    /** Works, and should be seen to. */
    public static Finding warn(String check, String message, String advice) {
        return new Finding(check, Verdict.WARN, message, advice);
    }

    /** Broken, or dangerous. */
    public static Finding fail(String check, String message, String advice) {
        return new Finding(check, Verdict.FAIL, message, advice);
    }

    /** Bad as the measure exceeds its limit, worse when it does so tenfold. */
    static Finding beyond(String check, double measure, double limit, String message, String advice) {
        return measure < 10 * limit ? warn(check, message, advice) : fail(check, message, advice);
    }
}
