package com.clutch.platform.web;

import com.clutch.kernel.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Writes a no as {@code application/problem+json} (RFC 9457) straight into a response. The web uses it for everything that
 * handlers throw; filters and entry points call it themselves.
 */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String CODE = Problems.class.getName() + ".code";

    private final WebJson json;
    private final ProblemTranslation translation;

    Problems(WebJson json, ProblemTranslation translation) {
        this.json = json;
        this.translation = translation;
    }

    /** Answers with this no. */
    public void write(HttpServletRequest request, HttpServletResponse response, DomainException no) throws IOException {
        write(request, response, Problem.of(no));
    }

    /**
     * Answers with what this failure means to the client. A failure that means nothing to it is a fault of Clutch: it is logged
     * with its stack trace, and the client gets a trace id only.
     */
    public void write(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        write(request, response, translation.of(request, failure));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            LOG.warn(
                    "{} could not be told, the answer was on its way",
                    problem.code().name());
            return;
        }
        request.setAttribute(CODE, problem.code().name());
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        if (problem.status() == HttpStatus.UNAUTHORIZED.value() && !response.containsHeader("WWW-Authenticate")) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType("application/problem+json");
        var body = json.mapper().writeValueAsBytes(document(request, problem));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The code that this request was answered with; null when it was not refused, or not by a problem document. */
    public static @Nullable String codeOf(HttpServletRequest request) {
        return request.getAttribute(CODE) instanceof String code ? code : null;
    }

    private static LinkedHashMap<String, Object> document(HttpServletRequest request, Problem problem) {
        var status = HttpStatus.resolve(problem.status());
        var members = new LinkedHashMap<String, Object>();
        members.put(
                "type",
                "urn:clutch:error:%s:%s"
                        .formatted(problem.code().module(), problem.code().name()));
        members.put("title", status == null ? "Error" : status.getReasonPhrase());
        members.put("status", problem.status());
        members.put("detail", problem.sentence());
        members.put("code", problem.code().name());
        members.put("success", false);
        members.put("message", problem.sentence());
        members.put("error", problem.code().name());
        if (!problem.errors().isEmpty()) {
            members.put("errors", problem.errors());
        }
        members.put("traceId", CorrelationFilter.idOf(request));
        problem.details().forEach(members::putIfAbsent);
        return members;
    }
}
