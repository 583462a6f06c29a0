package com.clutch.platform.requests;

import com.clutch.kernel.Actor;
import com.clutch.platform.web.CorrelationFilter;
import com.clutch.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at the status of each answer on its way out: who used what, who was turned away, and which change failed. */
@Component
@Order(RefusalFilter.ORDER)
class RefusalFilter extends OncePerRequestFilter {

    /** Around everything that may refuse a call, inside of what gives it its id. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final Set<Integer> DENIED = Set.of(401, 403, 429);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final RefusedRequests refused;
    private final CountedRequests counted;
    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    RefusalFilter(RefusedRequests refused, CountedRequests counted) {
        this.refused = refused;
        this.counted = counted;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var passed = false;
        try {
            chain.doFilter(request, response);
            passed = true;
        } finally {
            note(request, passed ? response.getStatus() : 500);
        }
    }

    /** A probe that is told "not yet" is no failure. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/actuator/health");
    }

    private void note(HttpServletRequest request, int status) {
        var denied = DENIED.contains(status);
        var failed = status >= 500 || status >= 400 && !READING.contains(request.getMethod());
        if (denied || failed) {
            var code = Problems.codeOf(request);
            refused.note(
                    denied,
                    status,
                    code == null ? "HTTP_" + status : code,
                    request.getMethod(),
                    RefusedRequests.routeOf(request),
                    actor(request));
        } else if (status < 400) {
            counted.count(actor(request), RefusedRequests.routeOf(request));
        }
    }

    /** The context holder has been emptied by now; the request still has it. */
    private Actor actor(HttpServletRequest request) {
        var authentication = contexts.loadDeferredContext(request).get().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? actor
                : Actor.anonymous(
                        request.getRemoteAddr(), request.getHeader("User-Agent"), CorrelationFilter.idOf(request));
    }
}
