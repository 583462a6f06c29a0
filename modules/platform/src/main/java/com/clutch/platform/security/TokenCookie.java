package com.clutch.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that carries the access token of pages which call Clutch on its own origin. Scripts cannot read it, other sites
 * cannot send it, and over TLS it never travels in the open.
 */
public final class TokenCookie {

    /** Name of the cookie. */
    public static final String NAME = "clutch_token";

    private TokenCookie() {}

    /** The value of {@code Set-Cookie} that stores the token for the time given. */
    public static ResponseCookie of(String jwt, Duration lifetime, HttpServletRequest request) {
        return ResponseCookie.from(NAME, jwt)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path("/")
                .maxAge(lifetime)
                .build();
    }

    /** The value of {@code Set-Cookie} that makes the client forget the token. */
    public static ResponseCookie cleared(HttpServletRequest request) {
        return of("", Duration.ZERO, request);
    }

    /** The token the client sent in the cookie, if any. */
    static @Nullable String valueIn(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (var cookie : cookies) {
            if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
                return cookie.getValue();
            }
        }
        return null;
    }
}
