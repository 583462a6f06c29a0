package com.clutch.platform.security;

import com.clutch.kernel.DomainException;
import com.clutch.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Answers the browser's question whether a page of another origin may call, and refuses calls of pages that may not. */
final class CorsGate extends DefaultCorsProcessor {

    private final Problems problems;

    private CorsGate(Problems problems) {
        this.problems = problems;
    }

    static CorsFilter filter(CorsSettings settings, Problems problems) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(settings.allowedOrigins());
        rules.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
        rules.setAllowedHeaders(
                List.of("Authorization", "Content-Type", "Accept", "X-Requested-With", "Idempotency-Key", "If-Match"));
        rules.setExposedHeaders(List.of("ETag", "Link", "X-Correlation-Id", "Location", "Retry-After"));
        rules.setMaxAge(settings.maxAge());
        var everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", rules);
        var filter = new CorsFilter(everywhere);
        filter.setCorsProcessor(new CorsGate(problems));
        return filter;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration rules, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var allowed = super.processRequest(rules, request, response);
        if (!allowed && !response.isCommitted()) {
            var origin = CorsUtils.isCorsRequest(request) ? request.getHeader("Origin") : "its origin";
            problems.write(
                    request,
                    response,
                    new DomainException(
                            SecurityError.ORIGIN_NOT_ALLOWED,
                            "Pages of %s may not make this call; the operator of this server allows origins."
                                    .formatted(origin)));
        }
        return allowed;
    }

    /** The problem document says it instead. */
    @Override
    protected void rejectRequest(ServerHttpResponse response) {}
}
