package com.clutch.app.openapi;

import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.web.CsvUpload;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the description of the API say what platform does to every request and answer. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        // Platform fills these; what a client sends instead is added operation by operation.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, PageRequest.class, ExpectedVersion.class, CsvUpload.class);
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.version}") String version) {
        var components = new Components()
                .addSecuritySchemes(
                        "token",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("The token that POST /api/v1/auth/login answers."))
                .addSchemas("Problem", Problem.schema())
                .addSchemas("Pagination", ListParameters.pagination());
        ListParameters.all().forEach(components::addParameters);
        components.addHeaders(
                "ETag",
                new Header()
                        .description("Version of the resource; send it back in If-Match.")
                        .schema(new StringSchema().example("\"v3\"")));
        components.addHeaders(
                "Link",
                new Header()
                        .description("First, previous, next and last page (RFC 8288).")
                        .schema(new StringSchema()));
        components.addHeaders(
                "Location",
                new Header().description("Path of what was created.").schema(new StringSchema()));
        return new OpenAPI()
                .info(new Info().title("Clutch").version(version).description("""
                    Every answer is `{"success": true, "data": …, "timestamp": …}`; every error is \
                    `application/problem+json` with a stable `code`. Every object carries `id` and the same string \
                    as `_id`.\
                    """))
                .servers(List.of(new Server().url("/")))
                .components(components);
    }

    @Bean
    GlobalOperationComponentsCustomizer operations() {
        return new OperationRules();
    }

    @Bean
    GlobalOpenApiCustomizer document() {
        return new DocumentRules();
    }
}
