package com.clutch.platform.security;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may call a route, as its method says, or else its class.
 *
 * @param permissions names of which one is enough; empty unless access is by permission
 * @param callsPerTenMinutes limit per address of a public route, 0 when there is none
 */
record RouteRule(Route.Access access, List<String> permissions, int callsPerTenMinutes) {

    private static final RouteRule UNDECLARED = new RouteRule(Route.Access.NOBODY, List.of(), 0);
    private static final RouteRule SIGNED_IN = new RouteRule(Route.Access.SIGNED_IN, List.of(), 0);

    static RouteRule of(HandlerMethod handler) {
        var own = rule(
                handler.getMethodAnnotation(RequiresPermission.class),
                handler.getMethodAnnotation(SignedIn.class),
                handler.getMethodAnnotation(PublicRoute.class));
        if (own != null) {
            return own;
        }
        var type = handler.getBeanType();
        var general = rule(
                AnnotatedElementUtils.findMergedAnnotation(type, RequiresPermission.class),
                AnnotatedElementUtils.findMergedAnnotation(type, SignedIn.class),
                AnnotatedElementUtils.findMergedAnnotation(type, PublicRoute.class));
        return general != null ? general : UNDECLARED;
    }

    private static @Nullable RouteRule rule(
            @Nullable RequiresPermission permission, @Nullable SignedIn signedIn, @Nullable PublicRoute open) {
        var declared = Stream.<@Nullable Annotation>of(permission, signedIn, open)
                .filter(annotation -> annotation != null)
                .count();
        if (declared == 0) {
            return null;
        }
        // Two answers to one question are none.
        if (declared > 1) {
            return UNDECLARED;
        }
        if (permission != null) {
            var names = List.of(permission.value());
            return names.isEmpty() ? UNDECLARED : new RouteRule(Route.Access.PERMISSION, names, 0);
        }
        return open != null ? new RouteRule(Route.Access.PUBLIC, List.of(), open.callsPerTenMinutes()) : SIGNED_IN;
    }
}
