package com.clutch.architecture;

import static com.clutch.architecture.DocumentedCode.PRODUCTION;
import static com.clutch.architecture.DocumentedCode.constantDoc;
import static com.clutch.architecture.DocumentedCode.sorted;

import com.clutch.kernel.ErrorCode;
import com.clutch.platform.web.WebError;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ErrorsPageTest {

    @Test
    void everyErrorCodeIsDocumented() {
        var page = GeneratedPage.titled(
                "errors.md",
                "Error codes",
                "The `code` of a problem document, its status and what it means. Codes never change their meaning.");
        var byModule = new TreeMap<String, StringBuilder>();
        for (var type :
                sorted(PRODUCTION.stream().filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class)))) {
            for (var constant : type.reflect().getEnumConstants()) {
                var code = (ErrorCode) constant;
                byModule.computeIfAbsent(code.module(), _ -> new StringBuilder())
                        .append("| `%s` | %d | %s |\n"
                                .formatted(
                                        code.name(),
                                        code instanceof WebError own ? own.status() : status(code.kind()),
                                        constantDoc(type, code.name())));
            }
        }
        byModule.forEach((module, rows) -> page.add("\n## ")
                .add(module)
                .add("\n\n| code | status | meaning |\n| --- | --- | --- |\n")
                .add(rows));
        page.isCommitted();
    }

    private static int status(ErrorCode.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE -> 422;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
