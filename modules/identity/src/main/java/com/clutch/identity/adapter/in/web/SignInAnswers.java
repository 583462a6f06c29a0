package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.SignedIn;
import com.clutch.platform.security.TokenCookie;
import com.clutch.platform.web.Answer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** The answer to whoever signed in: tokens in the data and beside it, because clients look in both, and the cookie. */
final class SignInAnswers {

    private SignInAnswers() {}

    static Answer<SignedIn> of(SignedIn signedIn, HttpServletRequest request) {
        var cookie = TokenCookie.of(signedIn.token(), Duration.ofSeconds(signedIn.expiresIn()), request);
        var answer = Answer.of(signedIn)
                .with("token", signedIn.token())
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return signedIn.refreshToken() == null ? answer : answer.with("refreshToken", signedIn.refreshToken());
    }
}
