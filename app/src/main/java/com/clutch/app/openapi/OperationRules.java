package com.clutch.app.openapi;

import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.security.SignedIn;
import com.clutch.platform.web.CsvUpload;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** What one operation says beyond its own parameters: permission, envelope, problems, headers. */
class OperationRules implements GlobalOperationComponentsCustomizer {

    private static final List<Class<? extends Annotation>> MARKS =
            List.of(RequiresPermission.class, SignedIn.class, PublicRoute.class);

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        return operation;
    }

    @Override
    public Operation customize(Operation operation, Components components, HandlerMethod handler) {
        var method = method(handler);
        operation.setTags(List.of(module(handler)));
        operation.setOperationId(handler.getBeanType().getSimpleName().replace("Controller", "") + "_"
                + handler.getMethod().getName());
        if (operation.getSummary() == null) {
            operation.setSummary(words(handler.getMethod().getName()));
        }
        describeAccess(operation, handler);
        if (takes(handler, PageRequest.class)) {
            ListParameters.add(operation, "page", "limit", "sort", "q");
        }
        if (takes(handler, ExpectedVersion.class)) {
            ListParameters.add(operation, "ifMatch");
        }
        if (method == RequestMethod.POST) {
            ListParameters.add(operation, "idempotencyKey");
        }
        if (takes(handler, CsvUpload.class)) {
            operation.setRequestBody(csvUpload());
        }
        Envelope.wrap(operation, components, handler, method == RequestMethod.POST);
        addProblems(operation, handler, method);
        return operation;
    }

    private static void describeAccess(Operation operation, HandlerMethod handler) {
        var permission = annotation(handler, RequiresPermission.class);
        var open = annotation(handler, PublicRoute.class);
        String access;
        if (permission != null) {
            var names = Arrays.stream(permission.value())
                    .map(name -> "`" + name + "`")
                    .collect(Collectors.joining(" or "));
            access = "Needs the permission " + names + ".";
        } else if (open != null) {
            access = "Public; at most " + open.callsPerTenMinutes() + " calls in ten minutes from one address.";
        } else {
            access = "For everyone who has signed in.";
        }
        operation.setSecurity(open != null ? List.of() : List.of(new SecurityRequirement().addList("token")));
        var said = operation.getDescription();
        operation.setDescription(said == null || said.isBlank() ? access : said + "\n\n" + access);
    }

    private static void addProblems(Operation operation, HandlerMethod handler, @Nullable RequestMethod method) {
        var responses = operation.getResponses();
        responses.addApiResponse("400", Problem.reference("400"));
        if (annotation(handler, PublicRoute.class) == null) {
            responses.addApiResponse("401", Problem.reference("401"));
        }
        if (annotation(handler, RequiresPermission.class) != null) {
            responses.addApiResponse("403", Problem.reference("403"));
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            responses.addApiResponse("404", Problem.reference("404"));
        }
        if (takes(handler, ExpectedVersion.class)) {
            responses.addApiResponse("412", Problem.reference("412"));
        }
        if (method != RequestMethod.GET) {
            responses.addApiResponse("409", Problem.reference("409"));
            responses.addApiResponse("422", Problem.reference("422"));
        }
        responses.addApiResponse("429", Problem.reference("429"));
    }

    private static RequestBody csvUpload() {
        var form = new ObjectSchema().addProperty("file", new StringSchema().format("binary"));
        return new RequestBody()
                .required(true)
                .description("A CSV file in UTF-8 with a header line, 20 MB at most.")
                .content(new Content()
                        .addMediaType("text/csv", new MediaType().schema(new StringSchema()))
                        .addMediaType("multipart/form-data", new MediaType().schema(form)));
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(type);
    }

    private static <A extends Annotation> @Nullable A annotation(HandlerMethod handler, Class<A> type) {
        // A mark on the method replaces the one on its class, of whatever kind.
        if (MARKS.stream().anyMatch(handler::hasMethodAnnotation)) {
            return handler.getMethodAnnotation(type);
        }
        return AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
    }

    private static @Nullable RequestMethod method(HandlerMethod handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping == null || mapping.method().length == 0 ? null : mapping.method()[0];
    }

    /** The package below {@code com.clutch} names the bounded context. */
    private static String module(HandlerMethod handler) {
        var name = handler.getBeanType().getPackageName();
        return name.startsWith("com.clutch.") ? name.split("\\.")[2] : name;
    }

    private static String words(String camelCase) {
        var spaced = camelCase.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
