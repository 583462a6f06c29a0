package com.clutch.platform.security;

import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.web.CorrelationFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls, from the {@code Authorization} header or else from the cookie. It refuses nobody: a call with a bad token
 * goes on as anonymous, so that a stale cookie does not stand in the way of a new sign-in, and a route that needs a sign-in
 * learns from {@link #refusal} why there is none.
 */
final class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final String REASON = BearerTokenFilter.class.getName() + ".reason";

    private final AccessTokens tokens;
    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    BearerTokenFilter(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = actor(request);
        if (actor != null) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new ActorAuthentication(actor));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
        chain.doFilter(request, response);
    }

    /** Why the caller of this request is not signed in. */
    static DomainException refusal(HttpServletRequest request) {
        var reason = request.getAttribute(REASON) instanceof SecurityError known ? known : SecurityError.NOT_SIGNED_IN;
        return new DomainException(
                reason,
                switch (reason) {
                    case TOKEN_EXPIRED -> "Your access token has expired; refresh it or sign in again.";
                    case TOKEN_REVOKED -> "Your session has ended; sign in again.";
                    case TOKEN_INVALID -> "This access token is not valid here; sign in again.";
                    case CROSS_ORIGIN_WRITE ->
                        "A change signed in by cookie must come from this server's own pages; send the token in the"
                                + " Authorization header instead.";
                    default -> "Sign in first; this needs a valid access token.";
                });
    }

    private @Nullable Actor actor(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return actor(request, header.substring(SCHEME.length()).strip());
        }
        var cookie = TokenCookie.valueIn(request);
        if (cookie == null) {
            return null;
        }
        if (RequestOrigin.isForeignWrite(request)) {
            request.setAttribute(REASON, SecurityError.CROSS_ORIGIN_WRITE);
            return null;
        }
        return actor(request, cookie);
    }

    private @Nullable Actor actor(HttpServletRequest request, String jwt) {
        try {
            var token = tokens.verify(jwt);
            return new Actor(
                    token.kind(),
                    token.accountId(),
                    token.sessionId(),
                    token.name(),
                    token.permissions(),
                    request.getRemoteAddr(),
                    request.getHeader("User-Agent"),
                    CorrelationFilter.idOf(request));
        } catch (TokenRejected rejected) {
            request.setAttribute(REASON, rejected.code());
            return null;
        }
    }
}
