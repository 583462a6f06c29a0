package com.clutch.architecture;

import static com.clutch.architecture.DocumentedCode.PRODUCTION;
import static com.clutch.architecture.DocumentedCode.moduleOf;
import static com.clutch.architecture.DocumentedCode.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.security.SignedIn;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

class RoutesPageTest {

    private record Route(String module, String method, String path, List<String> permissions, String access) {}

    @Test
    void everyRouteSaysWhoMayCallIt() {
        var routes = sorted(PRODUCTION.stream()
                        .filter(type -> AnnotatedElementUtils.hasAnnotation(type.reflect(), RestController.class)))
                .stream()
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods())
                        .flatMap(method -> routes(moduleOf(type), type.reflect(), method)))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
        assertThat(routes)
                .hasSizeGreaterThan(100)
                .noneMatch(route -> route.access().isEmpty());

        var page = GeneratedPage.titled(
                "routes.md",
                "Routes and permissions",
                "%d routes: who may call what, by module and then by permission. Where several permissions stand, one is enough."
                        .formatted(routes.size()));
        var byModule = new TreeMap<>(routes.stream().collect(Collectors.groupingBy(Route::module)));
        byModule.forEach((module, own) -> {
            page.add("\n## ").add(module).add("\n\n| route | who |\n| --- | --- |\n");
            own.forEach(
                    route -> page.add("| `%s %s` | %s |\n".formatted(route.method(), route.path(), route.access())));
        });
        page.add("\n## Permissions\n\n| permission | guards |\n| --- | --- |\n");
        var permissions = new TreeSet<String>();
        routes.forEach(route -> permissions.addAll(route.permissions()));
        for (var permission : permissions) {
            page.add("| `%s` | %s |\n"
                    .formatted(
                            permission,
                            routes.stream()
                                    .filter(route -> route.permissions().contains(permission))
                                    .map(route -> "`%s %s`".formatted(route.method(), route.path()))
                                    .collect(Collectors.joining(", "))));
        }
        page.isCommitted();
    }

    private static Stream<Route> routes(String module, Class<?> type, Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        var access = access(method).isEmpty() ? access(type) : access(method);
        var permissions = permissions(method, type);
        var general = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        return paths(general == null ? new String[0] : general.path())
                .flatMap(prefix -> paths(mapping.path()).map(path -> prefix + path))
                .flatMap(path -> Arrays.stream(mapping.method())
                        .map(verb -> new Route(module, verb.name(), path, permissions, access)));
    }

    private static Stream<String> paths(String[] declared) {
        return declared.length == 0 ? Stream.of("") : Arrays.stream(declared);
    }

    private static List<String> permissions(Method method, Class<?> type) {
        var own = access(method).isEmpty() ? type : method;
        var required = AnnotatedElementUtils.findMergedAnnotation(own, RequiresPermission.class);
        return required == null ? List.of() : List.of(required.value());
    }

    private static String access(AnnotatedElement element) {
        var required = AnnotatedElementUtils.findMergedAnnotation(element, RequiresPermission.class);
        if (required != null) {
            return Arrays.stream(required.value())
                    .map(permission -> "`" + permission + "`")
                    .collect(Collectors.joining(" or "));
        }
        if (AnnotatedElementUtils.hasAnnotation(element, SignedIn.class)) {
            return "who has signed in";
        }
        return AnnotatedElementUtils.hasAnnotation(element, PublicRoute.class) ? "everybody" : "";
    }
}
