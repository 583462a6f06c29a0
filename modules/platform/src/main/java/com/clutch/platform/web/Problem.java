package com.clutch.platform.web;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.ErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A no on its way to the client.
 *
 * @param headers headers of the answer beside the content type
 */
record Problem(
        int status,
        ErrorCode code,
        String sentence,
        Map<String, String> errors,
        Map<String, Object> details,
        Map<String, String> headers) {

    static Problem of(WebError code, String sentence) {
        return new Problem(code.status(), code, sentence, Map.of(), Map.of(), Map.of());
    }

    static Problem of(DomainException no) {
        var headers = no.details().get("retryAfter") instanceof Number seconds
                ? Map.of("Retry-After", String.valueOf(seconds.longValue()))
                : Map.<String, String>of();
        return new Problem(status(no.code()), no.code(), no.sentence(), no.errors(), no.details(), headers);
    }

    Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Problem(status, code, sentence, errors, more, headers);
    }

    Problem header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, code, sentence, errors, details, more);
    }

    Problem errors(Map<String, String> fields) {
        return new Problem(status, code, sentence, fields, details, headers);
    }

    private static int status(ErrorCode code) {
        if (code instanceof WebError own) {
            return own.status();
        }
        return switch (code.kind()) {
            case MALFORMED -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
