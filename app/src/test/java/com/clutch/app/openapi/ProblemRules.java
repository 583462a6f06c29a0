package com.clutch.app.openapi;

import com.clutch.kernel.ErrorCode;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.WebError;
import io.swagger.v3.oas.models.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Which problems an operation may answer: what the web says before and after a handler, and what its own code says. */
final class ProblemRules {

    private static final Set<ErrorCode> REFUSED_TOKENS =
            security("NOT_SIGNED_IN", "TOKEN_EXPIRED", "TOKEN_REVOKED", "TOKEN_INVALID");

    private ProblemRules() {}

    static void add(Operation operation, HandlerMethod handler, Set<RequestMethod> methods) {
        var codes = new TreeMap<Integer, Set<ErrorCode>>();
        Stream.of(
                        general(operation).stream(),
                        access(handler, methods).stream(),
                        Production.CODE.codesOf(handler.getMethod()).stream())
                .flatMap(part -> part)
                .forEach(code -> codes.computeIfAbsent(Problem.status(code), _ -> sorted(Stream.empty()))
                        .add(code));
        if (!methods.contains(RequestMethod.GET)) {
            codes.computeIfAbsent(409, _ -> sorted(Stream.empty())).add(WebError.CONFLICT);
        }
        if (methods.contains(RequestMethod.POST)) {
            codes.get(409).add(WebError.IN_PROGRESS);
            codes.computeIfAbsent(422, _ -> sorted(Stream.empty())).add(WebError.IDEMPOTENCY_KEY_REUSED);
        }
        codes.forEach((status, some) ->
                operation.getResponses().addApiResponse(String.valueOf(status), Problem.response(status, some)));
    }

    private static Set<ErrorCode> general(Operation operation) {
        var codes = sorted(Stream.of(
                WebError.BAD_PARAMETER, WebError.NOT_ACCEPTABLE, WebError.INTERNAL_ERROR, WebError.UNAVAILABLE));
        codes.addAll(security("TOO_MANY_CALLS"));
        if (operation.getRequestBody() != null) {
            codes.addAll(List.of(
                    WebError.UNREADABLE_BODY,
                    WebError.BODY_TOO_LARGE,
                    WebError.UNSUPPORTED_MEDIA_TYPE,
                    KernelError.VALIDATION_FAILED));
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> {
                if ("path".equals(parameter.getIn())) {
                    codes.add(KernelError.NOT_FOUND);
                }
                if ("query".equals(parameter.getIn())) {
                    codes.add(KernelError.VALIDATION_FAILED);
                }
                if (String.valueOf(parameter.get$ref()).endsWith("/sort")) {
                    codes.add(KernelError.UNKNOWN_SORT_KEY);
                }
            });
        }
        return codes;
    }

    private static Set<ErrorCode> access(HandlerMethod handler, Set<RequestMethod> methods) {
        var codes = security("ADDRESS_BLOCKED", "ORIGIN_NOT_ALLOWED");
        codes.add(WebError.FORBIDDEN);
        if (!methods.contains(RequestMethod.GET)) {
            codes.addAll(security("CROSS_ORIGIN_WRITE"));
        }
        if (List.of(handler.getMethod().getParameterTypes()).contains(ExpectedVersion.class)) {
            codes.add(KernelError.STALE_VERSION);
        }
        if (OperationRules.annotation(handler, RequiresPermission.class) != null) {
            codes.addAll(security("PERMISSION_MISSING"));
        }
        if (OperationRules.annotation(handler, PublicRoute.class) == null) {
            codes.addAll(REFUSED_TOKENS);
        }
        return codes;
    }

    private static Set<ErrorCode> security(String... names) {
        var type = ClassUtils.resolveClassName(
                "com.clutch.platform.security.SecurityError", ProblemRules.class.getClassLoader());
        var codes = Stream.of(type.getEnumConstants()).map(ErrorCode.class::cast);
        return sorted(codes.filter(code -> List.of(names).contains(code.name())));
    }

    private static Set<ErrorCode> sorted(Stream<? extends ErrorCode> codes) {
        var set = new TreeSet<ErrorCode>(Comparator.comparing(ErrorCode::name));
        codes.forEach(set::add);
        return set;
    }
}
