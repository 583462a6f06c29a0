package com.clutch.platform.web;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.StaleVersionException;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Tells what a failure means to the client. */
@Component
class ProblemTranslation {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslation.class);

    private final WebJson json;
    private final WebSettings settings;

    ProblemTranslation(WebJson json, WebSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    Problem of(HttpServletRequest request, Throwable failure) {
        var no = causeOf(failure, DomainException.class);
        if (no != null) {
            return Problem.of(no);
        }
        var invalid = InvalidInput.problemOf(failure);
        if (invalid != null) {
            return invalid;
        }
        return switch (failure) {
            case StaleVersionException stale -> stale(request, stale);
            case HttpMessageNotReadableException unreadable -> UnreadableBody.problemOf(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case MultipartException _
            when tooLarge(failure) ->
                Problem.of(WebError.BODY_TOO_LARGE, BodySizeFilter.sentence(settings.maxUpload()));
            case MultipartException _ ->
                Problem.of(WebError.UNREADABLE_BODY, "The multipart body cannot be read; send it again.");
            case AuthenticationException _ ->
                Problem.of(WebError.NOT_SIGNED_IN, "Sign in first; this needs a valid access token.");
            case AccessDeniedException _ -> Problem.of(WebError.FORBIDDEN, "You are not allowed to do this.");
            case DataIntegrityViolationException _ -> {
                // A constraint spoke that no adapter translates: the client may act on it, but the gap must be seen.
                LOG.error("A constraint without a sentence of its own", failure);
                yield Problem.of(WebError.CONFLICT, "This contradicts something that is stored already.");
            }
            case PessimisticLockingFailureException _,
                    TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _ -> unavailable(failure);
            case ErrorResponse known -> known(request, known, failure);
            default -> databaseWentAway(failure) ? unavailable(failure) : fault(failure);
        };
    }

    private static Problem unavailable(Throwable failure) {
        LOG.error("The database did not answer as it should", failure);
        return Problem.of(WebError.UNAVAILABLE, "Clutch is busy at the moment; try again in a few seconds.")
                .header("Retry-After", "2");
    }

    /** In the middle of a transaction, whose rollback then fails as well: that one has no state, or the class 08 or 57P. */
    private static boolean databaseWentAway(Throwable failure) {
        var sql = causeOf(failure, SQLException.class);
        return sql != null
                && (sql.getSQLState() == null
                        || sql.getSQLState().startsWith("08")
                        || sql.getSQLState().startsWith("57P"));
    }

    private Problem stale(HttpServletRequest request, StaleVersionException stale) {
        return Problem.of(new DomainException(
                        KernelError.STALE_VERSION,
                        "Somebody else changed this in between (you have version %d, stored is %d); load it again."
                                .formatted(stale.expected(), stale.current())))
                .with("expectedVersion", stale.expected())
                .with("currentVersion", stale.current())
                .with("fields", SubmittedBody.fieldsThatDiffer(request, stale.state(), json.mapper()));
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Problem.of(DomainException.notFound("resource", mismatch.getValue()));
        }
        return InvalidInput.parameter(mismatch.getName(), TextConversions.reason(mismatch));
    }

    private static boolean tooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().contains("SizeExceeded")
                    || cause.getClass().getSimpleName().contains("SizeLimitExceeded")) {
                return true;
            }
        }
        return false;
    }

    private static Problem known(HttpServletRequest request, ErrorResponse known, Throwable failure) {
        var status = known.getStatusCode();
        var problem = switch (status.value()) {
            case 404 -> Problem.of(WebError.NO_SUCH_ROUTE, "There is nothing at " + request.getRequestURI() + ".");
            case 405 ->
                Problem.of(
                        WebError.METHOD_NOT_ALLOWED,
                        "%s cannot be used here; allowed: %s."
                                .formatted(
                                        request.getMethod(), known.getHeaders().getFirst("Allow")));
            case 406 -> Problem.of(WebError.NOT_ACCEPTABLE, "This route answers JSON; lists answer CSV too.");
            case 413 -> Problem.of(WebError.BODY_TOO_LARGE, "The body is larger than this route takes.");
            case 415 -> Problem.of(WebError.UNSUPPORTED_MEDIA_TYPE, "This route does not take a body of this type.");
            case 503 -> Problem.of(WebError.UNAVAILABLE, "This took too long; try again in a few seconds.");
            default -> status.is4xxClientError() ? Problem.of(WebError.BAD_PARAMETER, detail(known)) : fault(failure);
        };
        for (var name : known.getHeaders().headerNames()) {
            problem = problem.header(name, String.join(", ", known.getHeaders().getOrEmpty(name)));
        }
        return problem;
    }

    private static String detail(ErrorResponse known) {
        var detail = known.getBody().getDetail();
        return detail == null ? HttpStatus.BAD_REQUEST.getReasonPhrase() : detail;
    }

    private static Problem fault(Throwable failure) {
        LOG.error("A request failed", failure);
        return Problem.of(
                WebError.INTERNAL_ERROR,
                "Something went wrong inside Clutch. Try again; if it stays, tell support the trace id.");
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
