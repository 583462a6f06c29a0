package com.clutch.platform.security;

import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a call reach a handler only if the handler says who may call it and the caller is one of them. It runs before anything of
 * the request is read, so that nobody learns from error messages about routes they may not use.
 */
final class RouteGuard implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RouteGuard.class);

    private final RateLimits limits;
    private final ConcurrentHashMap<HandlerMethod, RouteRule> rules = new ConcurrentHashMap<>();

    RouteGuard(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // What comes back from an asynchronous handler was let in when it came from the client. Handlers without a
        // method are static resources, or the answer that there is no such thing.
        if (request.getDispatcherType() == DispatcherType.ASYNC || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        check(request, method);
        return true;
    }

    private void check(HttpServletRequest request, HandlerMethod handler) {
        var rule = rules.computeIfAbsent(handler, RouteRule::of);
        switch (rule.access()) {
            case PUBLIC -> limits.countAddress(request.getRemoteAddr(), handler.getMethod(), rule.callsPerTenMinutes());
            case SIGNED_IN -> signedIn(request);
            case PERMISSION -> permitted(signedIn(request), rule);
            case NOBODY -> {
                LOG.error("{} does not say who may call it; nobody may.", handler);
                throw new DomainException(SecurityError.ROUTE_UNDECLARED, "Nobody may call this route.");
            }
        }
    }

    private Actor signedIn(HttpServletRequest request) {
        var actor = actor();
        if (actor == null) {
            throw BearerTokenFilter.refusal(request);
        }
        limits.countAccount(actor.id());
        return actor;
    }

    private static void permitted(Actor actor, RouteRule rule) {
        if (rule.permissions().stream().noneMatch(actor::may)) {
            throw missing(String.join(" or ", rule.permissions()));
        }
    }

    /** The answer to a caller who lacks the permission. */
    static DomainException missing(String permission) {
        return new DomainException(
                        SecurityError.PERMISSION_MISSING, "You need the permission %s for this.".formatted(permission))
                .with("permission", permission);
    }

    /** The caller whose token was accepted, or null. */
    static @Nullable Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof ActorAuthentication known ? known.getPrincipal() : null;
    }
}
