package com.clutch.platform.security;

import com.clutch.platform.web.Problems;
import io.github.bucket4j.TimeMeter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The way of a request from the socket to a handler: headers, origin, token, permission, limits. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({LimitSettings.class, CorsSettings.class})
class SecurityConfiguration {

    private static final String MONITORING = "view_system_monitoring";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, AccessTokens tokens, Problems problems, CorsSettings origins) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders::configure)
                .addFilter(CorsGate.filter(origins, problems))
                .addFilterBefore(new BearerTokenFilter(tokens), AnonymousAuthenticationFilter.class)
                // Handlers are guarded by RouteGuard, which knows their annotations; the actuator has none.
                .authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .access((_, _) -> new AuthorizationDecision(mayMonitor()))
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, _) ->
                                problems.write(request, response, BearerTokenFilter.refusal(request)))
                        .accessDeniedHandler((request, response, _) ->
                                problems.write(request, response, RouteGuard.missing(MONITORING))))
                .build();
    }

    /** The request is observed as a whole; watching each filter of the chain by itself costs a tenth of a small request. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Keeps Boot from making up a user with a password; the only way in is a token. */
    @Bean
    AuthenticationManager noPasswords() {
        return _ -> {
            throw new BadCredentialsException("Only access tokens are accepted.");
        };
    }

    @Bean
    RateLimits rateLimits(LimitSettings settings) {
        return new RateLimits(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    WebMvcConfigurer routeGuard(RateLimits limits) {
        var guard = new RouteGuard(limits);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(guard).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    @Bean
    RouteCatalog routeCatalog(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return new RouteCatalog(mapping);
    }

    private static boolean mayMonitor() {
        var actor = RouteGuard.actor();
        return actor != null && actor.may(MONITORING);
    }
}
