package com.clutch.platform.web;

import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The arguments that handlers get from the rules of the contract rather than from an annotation. */
final class HandlerArguments {

    private HandlerArguments() {}

    static List<HandlerMethodArgumentResolver> all() {
        return List.of(
                new Argument<>(Actor.class, CurrentActor::of),
                new Argument<>(PageRequest.class, PageParameters::of),
                new Argument<>(ExpectedVersion.class, IfMatch::of),
                new Argument<>(CsvUpload.class, HandlerArguments::upload));
    }

    private static CsvUpload upload(HttpServletRequest request) throws IOException {
        var type = String.valueOf(request.getContentType());
        if (type.startsWith("multipart/")) {
            var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
            var file = multipart == null ? null : multipart.getFile("file");
            if (file == null) {
                throw DomainException.field(
                        WebError.UNREADABLE_BODY, "file", "The form needs a file in the field \"file\".");
            }
            return CsvFile.open(file.getInputStream());
        }
        if (type.startsWith("text/csv")) {
            return CsvFile.open(request.getInputStream());
        }
        throw new DomainException(
                WebError.UNSUPPORTED_MEDIA_TYPE,
                "Send the file as text/csv, or as the field \"file\" of a multipart form.");
    }

    private interface Source<T> {
        T of(HttpServletRequest request) throws IOException;
    }

    private record Argument<T>(Class<T> type, Source<T> source) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders)
                throws IOException {
            var servletRequest = request.getNativeRequest(HttpServletRequest.class);
            if (servletRequest == null) {
                throw new IllegalStateException("Not a servlet request");
            }
            return source.of(servletRequest);
        }
    }
}
