package com.clutch.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers for failures outside any handler, such as those of filters and of the servlet container. */
class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    ErrorServlet(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            problems.write(request, response, Problem.of(WebError.NO_SUCH_ROUTE, "There is nothing at this address."));
            return;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            problems.write(request, response, failure);
            return;
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        problems.write(request, response, problem(status));
    }

    private static Problem problem(int status) {
        var problem = switch (status) {
            case 401 -> Problem.of(WebError.NOT_SIGNED_IN, "Sign in first; this needs a valid access token.");
            case 403 -> Problem.of(WebError.FORBIDDEN, "You are not allowed to do this.");
            case 404 -> Problem.of(WebError.NO_SUCH_ROUTE, "There is nothing at this address.");
            case 405 -> Problem.of(WebError.METHOD_NOT_ALLOWED, "This method cannot be used here.");
            case 413 -> Problem.of(WebError.BODY_TOO_LARGE, "The body is larger than this route takes.");
            default ->
                status >= 400 && status < 500
                        ? Problem.of(WebError.BAD_PARAMETER, "The request cannot be read.")
                        : Problem.of(
                                WebError.INTERNAL_ERROR,
                                "Something went wrong inside Clutch. Try again; if it stays, tell support the trace"
                                        + " id.");
        };
        return new Problem(
                status, problem.code(), problem.sentence(), problem.errors(), problem.details(), problem.headers());
    }
}
