package com.clutch.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says what is wrong with a JSON body without a word of Java. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problemOf(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case InvalidFormatException format
            when !format.getPath().isEmpty() ->
                InvalidInput.fields(Map.of(path(format), wanted(format.getTargetType())));
            case MismatchedInputException mismatch
            when !mismatch.getPath().isEmpty() ->
                Problem.of(
                                WebError.UNREADABLE_BODY,
                                "%s %s.".formatted(path(mismatch), wanted(mismatch.getTargetType())))
                        .errors(Map.of(path(mismatch), wanted(mismatch.getTargetType())));
            case MismatchedInputException _ ->
                Problem.of(WebError.UNREADABLE_BODY, "The body is JSON of another shape than this route takes.");
            case StreamReadException broken ->
                Problem.of(
                        WebError.UNREADABLE_BODY,
                        "The body is no valid JSON (line %d, column %d)."
                                .formatted(
                                        broken.getLocation().getLineNr(),
                                        broken.getLocation().getColumnNr()));
            case null, default -> Problem.of(WebError.UNREADABLE_BODY, "The body is missing or is no JSON in UTF-8.");
        };
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String wanted(Class<?> type) {
        if (type != null && type.isEnum()) {
            return TextConversions.allowed(type);
        }
        if (type == UUID.class) {
            return "must be an id (UUID)";
        }
        if (type == Instant.class) {
            return "must be an instant, such as 2026-01-31T08:00:00Z";
        }
        if (type == LocalDate.class) {
            return "must be a date, such as 2026-01-31";
        }
        if (type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class)) {
            return "must be a number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "must be true or false";
        }
        return "has the wrong form";
    }
}
