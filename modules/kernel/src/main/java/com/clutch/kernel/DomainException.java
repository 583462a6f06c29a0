package com.clutch.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says no, with a stable code for programs and a sentence for people. The web turns it into a problem document; it is never
 * logged as a fault.
 */
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Map<String, String> errors;
    private final transient Map<String, Object> details;

    private DomainException(ErrorCode code, String message, Map<String, String> errors, Map<String, Object> details) {
        super(message, null, false, false);
        this.code = code;
        this.errors = errors;
        this.details = details;
    }

    /** A no with one sentence. */
    public DomainException(ErrorCode code, String message) {
        this(code, message, Map.of(), Map.of());
    }

    /** A no about one field. */
    public static DomainException field(ErrorCode code, String field, String message) {
        return new DomainException(code, message, Map.of(field, message), Map.of());
    }

    /** A no about several fields: field to sentence, in the order given. */
    public static DomainException fields(Map<String, String> errors) {
        var ordered = new LinkedHashMap<>(errors);
        return new DomainException(
                KernelError.VALIDATION_FAILED, String.join(" ", ordered.values()), ordered, Map.of());
    }

    /** There is no such thing. */
    public static DomainException notFound(String what, @Nullable Object id) {
        return new DomainException(
                KernelError.NOT_FOUND, "There is no %s %s.".formatted(what, id == null ? "with this id" : id));
    }

    /** The same no with facts beside it that a program may read, such as the seconds to wait. */
    public DomainException with(String name, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new DomainException(code, sentence(), errors, more);
    }

    /** The stable code. */
    public ErrorCode code() {
        return code;
    }

    /** The sentence a person can act on. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Field to sentence; empty when no single field is to blame. */
    public Map<String, String> errors() {
        return errors;
    }

    /** Facts that a program may read beside the code. */
    public Map<String, Object> details() {
        return details;
    }
}
