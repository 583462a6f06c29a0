package com.clutch.platform.web;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Input that can be read but breaks a rule of form (422), and parameters that cannot be read at all (400). */
final class InvalidInput {

    private InvalidInput() {}

    static @Nullable Problem problemOf(Throwable failure) {
        return switch (failure) {
            case BindException bind -> binding(bind.getBindingResult());
            case HandlerMethodValidationException invalid -> {
                var errors = new LinkedHashMap<String, String>();
                invalid.getParameterValidationResults()
                        .forEach(result -> result.getResolvableErrors()
                                .forEach(error -> errors.putIfAbsent(
                                        error instanceof FieldError field
                                                ? field.getField()
                                                : String.valueOf(result.getMethodParameter()
                                                        .getParameterName()),
                                        message(error))));
                yield fields(errors);
            }
            case ConstraintViolationException invalid -> {
                var errors = new LinkedHashMap<String, String>();
                invalid.getConstraintViolations()
                        .forEach(violation ->
                                errors.putIfAbsent(violation.getPropertyPath().toString(), violation.getMessage()));
                yield fields(errors);
            }
            default -> null;
        };
    }

    static Problem fields(Map<String, String> errors) {
        return Problem.of(new DomainException(KernelError.VALIDATION_FAILED, sentence(errors)))
                .errors(errors);
    }

    static Problem parameter(String name, String reason) {
        return Problem.of(WebError.BAD_PARAMETER, "%s %s.".formatted(name, reason))
                .errors(Map.of(name, reason));
    }

    private static Problem binding(BindingResult result) {
        var unreadable = new LinkedHashMap<String, String>();
        var invalid = new LinkedHashMap<String, String>();
        for (var error : result.getAllErrors()) {
            if (error instanceof FieldError field && field.isBindingFailure()) {
                var cause = field.contains(Exception.class) ? field.unwrap(Exception.class) : null;
                unreadable.putIfAbsent(field.getField(), TextConversions.reason(cause));
            } else {
                var name = error instanceof FieldError field ? field.getField() : error.getObjectName();
                invalid.putIfAbsent(name, message(error));
            }
        }
        return unreadable.isEmpty()
                ? fields(invalid)
                : Problem.of(WebError.BAD_PARAMETER, sentence(unreadable)).errors(unreadable);
    }

    private static String message(MessageSourceResolvable error) {
        var message = error.getDefaultMessage();
        return message == null ? "is not valid" : message;
    }

    private static String sentence(Map<String, String> errors) {
        return errors.entrySet().stream()
                .map(error -> "%s %s.".formatted(error.getKey(), error.getValue()))
                .collect(Collectors.joining(" "));
    }
}
