package com.clutch.platform.security;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route there is and who may call it, for documentation and for the tests that try every door. */
public final class RouteCatalog {

    private final RequestMappingHandlerMapping mapping;

    RouteCatalog(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** All routes that Clutch itself declares, ordered by path and method. */
    public List<Route> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("com.clutch."))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    /** Who may call what this handler answers. */
    public Route.Access accessOf(HandlerMethod handler) {
        return RouteRule.of(handler).access();
    }

    /** The permissions of which one is needed for what this handler answers; empty when access is not by permission. */
    public List<String> permissionsOf(HandlerMethod handler) {
        return RouteRule.of(handler).permissions();
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var rule = RouteRule.of(handler);
        var declared = info.getMethodsCondition().getMethods();
        var methods = declared.isEmpty() ? Set.of(RequestMethod.values()) : declared;
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream()
                        .map(method -> new Route(
                                method.name(),
                                path,
                                rule.access(),
                                rule.permissions(),
                                handler.getBeanType().getName() + "#"
                                        + handler.getMethod().getName())));
    }
}
