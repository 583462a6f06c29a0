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
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var methods = methods(handler);
        operation.setTags(List.of(module(handler)));
        var topic = handler.getBeanType().getSimpleName().replace("Controller", "");
        var name = handler.getMethod().getName();
        operation.setOperationId(module(handler) + topic + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        operation.setSummary(words(topic) + ": " + words(name).toLowerCase(Locale.ROOT));
        describe(operation, handler);
        describeAccess(operation, handler);
        if (takes(handler, PageRequest.class)) {
            ListParameters.add(operation, "page", "limit", "sort", "q");
        }
        if (takes(handler, ExpectedVersion.class)) {
            ListParameters.add(operation, "ifMatch");
        }
        if (methods.contains(RequestMethod.POST)) {
            ListParameters.add(operation, "idempotencyKey");
        }
        if (takes(handler, CsvUpload.class)) {
            operation.setRequestBody(csvUpload());
        }
        if (takesText(handler)) {
            operation.getRequestBody().getContent().values().forEach(media -> media.schema(new Schema<>()));
        }
        Envelope.wrap(operation, components, handler);
        ProblemRules.add(operation, handler, methods);
        return operation;
    }

    /** What the handler's Javadoc says, else that of the use case it calls. */
    private static void describe(Operation operation, HandlerMethod handler) {
        var method = handler.getMethod();
        var own = Production.DOCS.member(method.getDeclaringClass().getCanonicalName(), method.getName());
        var doc = own != null
                ? own
                : Production.CODE
                        .useCasesOf(method)
                        .map(called -> Production.DOCS.member(called[0], called[1]))
                        .filter(said -> said != null && !said.text().isEmpty())
                        .findFirst()
                        .orElse(null);
        if (doc != null) {
            operation.setDescription(doc.text());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> describe(parameter, method, own));
        }
    }

    private static void describe(Parameter parameter, Method method, SourceDocs.@Nullable Doc own) {
        var schema = parameter.getSchema();
        if (schema != null && schema.getTypes() != null && schema.getTypes().size() > 1) {
            // A parameter is there or not, but never null.
            schema.getTypes().remove("null");
        }
        Stream.concat(
                        Stream.ofNullable(own),
                        Arrays.stream(method.getParameterTypes())
                                .filter(type -> type.getCanonicalName().startsWith("com.clutch."))
                                .map(type -> Production.DOCS.type(type.getCanonicalName())))
                .filter(doc -> doc != null && doc.parameters().containsKey(parameter.getName()))
                .findFirst()
                .ifPresent(doc -> parameter.setDescription(doc.parameters().get(parameter.getName())));
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
            operation.addExtension("x-permissions", List.of(permission.value()));
        } else if (open != null) {
            access = "Public; at most " + open.callsPerTenMinutes() + " calls in ten minutes from one address.";
        } else {
            access = "For everyone who has signed in.";
        }
        operation.addExtension("x-access", permission != null ? "permission" : open != null ? "public" : "signed-in");
        operation.setSecurity(open != null ? List.of() : List.of(new SecurityRequirement().addList("token")));
        var said = operation.getDescription();
        operation.setDescription(said == null || said.isBlank() ? access : said + "\n\n" + access);
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

    /** Whoever takes the body as text, to check who signed it, takes any JSON. */
    private static boolean takesText(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == String.class
                        && parameter.hasParameterAnnotation(org.springframework.web.bind.annotation.RequestBody.class));
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(type);
    }

    static <A extends Annotation> @Nullable A annotation(HandlerMethod handler, Class<A> type) {
        // A mark on the method replaces the one on its class, of whatever kind.
        if (MARKS.stream().anyMatch(handler::hasMethodAnnotation)) {
            return handler.getMethodAnnotation(type);
        }
        return AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
    }

    private static Set<RequestMethod> methods(HandlerMethod handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping == null ? Set.of() : Set.of(mapping.method());
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
