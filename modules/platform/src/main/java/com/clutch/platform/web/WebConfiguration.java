package com.clutch.platform.web;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the rules of the contract into Spring MVC. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration implements WebMvcConfigurer {

    private final ProblemResolver problems;

    WebConfiguration(ProblemResolver problems) {
        this.problems = problems;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new TextConversions());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(HandlerArguments.all());
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(problems);
    }

    /** Runs after Boot's own, which would bring the application's mapper. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer webJsonConverters(WebJson json, ObjectProvider<ExportObserver> observers) {
        // CSV comes last so that a client which accepts anything gets JSON.
        return converters -> converters
                .withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()))
                .configureMessageConvertersList(list -> list.add(new CsvExport(
                        json,
                        (request, rows, complete) ->
                                observers.forEach(observer -> observer.exported(request, rows, complete)))));
    }

    @Bean
    ServletRegistrationBean<ErrorServlet> errorServlet(Problems writer) {
        return new ServletRegistrationBean<>(new ErrorServlet(writer), "/error");
    }

    @Bean
    MultipartConfigElement uploads(WebSettings settings) {
        var uploads = new MultipartConfigFactory();
        uploads.setMaxFileSize(settings.maxUpload());
        uploads.setMaxRequestSize(settings.maxUpload());
        uploads.setFileSizeThreshold(DataSize.ofMegabytes(1));
        return uploads.createMultipartConfig();
    }
}
