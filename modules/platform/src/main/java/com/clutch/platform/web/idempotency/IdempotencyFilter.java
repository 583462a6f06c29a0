package com.clutch.platform.web.idempotency;

import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.web.CurrentActor;
import com.clutch.platform.web.Problems;
import com.clutch.platform.web.WebError;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/**
 * A POST with {@code Idempotency-Key} runs in one transaction from here on, in which its answer is stored beside what it wrote;
 * the client sees the answer after the commit. So whatever happens in between, either both are there or nothing is. An answer
 * that tells of no success rolls back and is not stored: the request may be tried again with the same key. What must outlive
 * such an answer, a counter of failed tries for example, has to be written in a transaction of its own.
 */
@Component
@Order(0)
class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final IdempotentAnswers answers;
    private final Problems problems;
    private final TransactionTemplate transaction;

    IdempotencyFilter(IdempotentAnswers answers, Problems problems, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.problems = problems;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || request.getHeader(HEADER) == null
                || CurrentActor.of(request).kind() == Actor.Kind.ANONYMOUS;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var again = new RepeatableRequest(request)) {
            var held = new HeldResponse(response);
            var replayed = transaction.execute(status -> {
                var answer = once(again, held, chain);
                if (answer.isEmpty() && !held.succeeded()) {
                    status.setRollbackOnly();
                }
                return answer;
            });
            if (replayed.isEmpty()) {
                held.release(response);
            } else {
                response.setHeader("Idempotency-Replayed", "true");
                HeldResponse.send(replayed.get(), response);
            }
        } catch (DomainException | DataAccessException | TransactionException | MultipartException no) {
            problems.write(request, response, no);
        } catch (Leaving leaving) {
            leaving.unwrap();
        }
    }

    private Optional<StoredAnswer> once(RepeatableRequest request, HeldResponse held, FilterChain chain) {
        var account = CurrentActor.of(request).id();
        var key = request.getHeader(HEADER).strip();
        if (!KEY.matcher(key).matches()) {
            throw DomainException.field(
                    WebError.BAD_PARAMETER, HEADER, "Idempotency-Key must be 1 to 255 visible ASCII characters.");
        }
        var seal = AnswerSeal.of(account, key);
        var claim = answers.claim(account, seal, key, request.hash());
        if (!claim.free()) {
            throw new DomainException(
                            WebError.IN_PROGRESS,
                            "A request with this Idempotency-Key is still being worked on; ask again in a second.")
                    .with("retryAfter", 1);
        }
        var known = claim.known();
        if (known.isPresent()) {
            if (!known.get().sameRequest()) {
                throw new DomainException(
                        WebError.IDEMPOTENCY_KEY_REUSED,
                        "This Idempotency-Key was used for a different request; take a new one.");
            }
            return Optional.of(known.get().answer());
        }
        try {
            chain.doFilter(request, held);
        } catch (IOException | ServletException failure) {
            throw new Leaving(failure);
        }
        if (held.succeeded()) {
            answers.keep(account, seal, request.getMethod(), request.getRequestURI(), request.hash(), held.answer());
        }
        return Optional.empty();
    }

    /** Carries a checked failure through the transaction, which it rolls back. */
    private static final class Leaving extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Leaving(Exception failure) {
            super(failure);
        }

        void unwrap() throws IOException, ServletException {
            switch (getCause()) {
                case IOException io -> throw io;
                case ServletException servlet -> throw servlet;
                case null, default -> throw new UncheckedIOException(new IOException(this));
            }
        }
    }
}
