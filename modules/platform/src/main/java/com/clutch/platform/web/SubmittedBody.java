package com.clutch.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Remembers the body that a client sent, to tell it later in which fields it differs from what is stored. */
@ControllerAdvice("com.clutch")
class SubmittedBody extends RequestBodyAdviceAdapter {

    private static final String ATTRIBUTE = SubmittedBody.class.getName();

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUTE, body, RequestAttributes.SCOPE_REQUEST);
        }
        return body;
    }

    /** The top-level members that are not null in the body and have another value in the stored state. */
    static List<String> fieldsThatDiffer(HttpServletRequest request, Object state, JsonMapper json) {
        var body = request.getAttribute(ATTRIBUTE);
        if (body == null || state == null) {
            return List.of();
        }
        JsonNode submitted = json.valueToTree(body);
        JsonNode stored = json.valueToTree(state);
        var fields = new ArrayList<String>();
        for (var member : submitted.properties()) {
            var now = stored.get(member.getKey());
            if (!member.getValue().isNull() && now != null && !member.getValue().equals(SubmittedBody::compare, now)) {
                fields.add(member.getKey());
            }
        }
        return fields;
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}
