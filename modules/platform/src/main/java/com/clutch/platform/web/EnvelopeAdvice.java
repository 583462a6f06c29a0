package com.clutch.platform.web;

import com.clutch.kernel.Page;
import com.clutch.kernel.Versioned;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Puts what a handler returns into the document that clients expect. */
@ControllerAdvice("com.clutch")
class EnvelopeAdvice implements ResponseBodyAdvice<Object> {

    private final Clock clock;

    EnvelopeAdvice(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter)
                || CsvExport.class.isAssignableFrom(converter);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Listing<?> listing) {
            response.getHeaders().add("Vary", "Accept");
            if (CsvExport.class.isAssignableFrom(converter)) {
                return listing;
            }
            return list(listing, listing.page(), request, response);
        }
        if (body instanceof Answer<?> answer) {
            response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
            answer.headers()
                    .forEach((name, values) ->
                            values.forEach(value -> response.getHeaders().add(name, value)));
            tag(answer.data(), response);
            return envelope(answer.data(), answer.message(), answer.members());
        }
        tag(body, response);
        return envelope(body, null, Map.of());
    }

    private Map<String, Object> list(
            Listing<?> listing, Page<?> page, ServerHttpRequest request, ServerHttpResponse response) {
        var pagination = new LinkedHashMap<String, Object>();
        pagination.put("page", page.page());
        pagination.put("limit", page.limit());
        pagination.put("total", page.total());
        pagination.put("pages", page.pages());
        response.getHeaders().set("Link", PageLinks.of(request.getURI(), page));
        var member = listing.member();
        Object data = member == null ? page.items() : Map.of(member, page.items());
        return envelope(data, null, Map.of("pagination", pagination));
    }

    private Map<String, Object> envelope(@Nullable Object data, @Nullable String message, Map<String, Object> members) {
        var document = new LinkedHashMap<String, Object>();
        document.put("success", true);
        document.put("data", data == null ? Map.of() : data);
        if (message != null) {
            document.put("message", message);
        }
        document.putAll(members);
        document.put("timestamp", clock.instant());
        return document;
    }

    private static void tag(@Nullable Object data, ServerHttpResponse response) {
        if (data instanceof Versioned versioned) {
            response.getHeaders().setETag("\"v" + versioned.version() + "\"");
        }
    }
}
