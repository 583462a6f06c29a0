package com.clutch.identity.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.identity.SignInFixture;
import com.clutch.identity.application.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SignInWebTest extends SignInFixture {

    private static final String EMAIL = "mona@clutch.test";

    @Autowired
    MockMvc web;

    @Test
    void loginAnswersTokensUserAndCookie() throws Exception {
        account(EMAIL, "hr");
        login(EMAIL, PASSWORD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.success").value(true))
                .andExpect(jsonPath("$.data.token").isNotEmpty())
                .andExpect(jsonPath("$.data.refreshToken").isNotEmpty())
                .andExpect(jsonPath("$.data.expiresIn").value(3600))
                .andExpect(jsonPath("$.data.user._id").isNotEmpty())
                .andExpect(jsonPath("$.data.user.role").value("hr"))
                .andExpect(jsonPath("$.data.user.status").value("active"))
                .andExpect(jsonPath("$.data.user.isActive").value(true))
                .andExpect(jsonPath("$.data.user.permissions").value(hasItem("view_hr")))
                .andExpect(header().string("Set-Cookie", containsString("HttpOnly")))
                .andExpect(header().string("Set-Cookie", containsString("SameSite=Strict")));
    }

    @Test
    void everyRefusalLooksTheSame() throws Exception {
        account(EMAIL, "hr");
        var wrong = body(login(EMAIL, "wrong").andExpect(status().isUnauthorized()));
        var unknown = body(login("nobody@clutch.test", PASSWORD).andExpect(status().isUnauthorized()));
        assertThat(masked(wrong)).isEqualTo(masked(unknown)).contains("INVALID_CREDENTIALS");
    }

    @Test
    void refreshAnswersTokensAtTheTopAndInTheData() throws Exception {
        account(EMAIL, "hr");
        var signedIn = signIn(EMAIL, PASSWORD);
        call(post("/api/v1/auth/refresh"), "{\"refreshToken\":\"%s\"}".formatted(signedIn.refreshToken()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.success").value(true))
                .andExpect(jsonPath("$.token").isNotEmpty())
                .andExpect(jsonPath("$.refreshToken").isNotEmpty())
                .andExpect(jsonPath("$.data.token").isNotEmpty());
        call(post("/api/v1/auth/refresh"), "{\"refreshToken\":\"forged\"}")
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.success").value(false))
                .andExpect(jsonPath("$.error").value("INVALID_REFRESH_TOKEN"));
    }

    @Test
    void theTokenStopsWithTheSession() throws Exception {
        account(EMAIL, "hr");
        var signedIn = signIn(EMAIL, PASSWORD);
        call(as(signedIn, get("/api/v1/auth/verify")), null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.valid").value(true))
                .andExpect(jsonPath("$.data.user.email").value(EMAIL));
        call(as(signedIn, post("/api/v1/auth/logout")), "{}").andExpect(status().isOk());
        call(as(signedIn, get("/api/v1/auth/verify")), null).andExpect(status().isUnauthorized());
    }

    @Test
    void anAdministratorSeesAndEndsSessions() throws Exception {
        account("root@clutch.test", "super_admin");
        account(EMAIL, "hr");
        var root = signIn("root@clutch.test", PASSWORD);
        var mona = signIn(EMAIL, PASSWORD);
        call(as(root, get("/api/v1/sessions/active")), null)
                .andExpect(jsonPath("$.data.count").value(2))
                .andExpect(jsonPath("$.data.statistics.uniqueUsers").value(2))
                .andExpect(jsonPath("$.data.statistics.hourlyData.length()").value(24))
                .andExpect(jsonPath("$.data.statistics.hourlyData[23].count").value(2));
        call(as(root, get("/api/v1/sessions?status=active&q=roo&sort=-lastActivity")), null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.length()").value(1))
                .andExpect(jsonPath("$.data[0].email").value("root@clutch.test"))
                .andExpect(jsonPath("$.pagination.total").value(1));
        call(as(root, delete("/api/v1/sessions/" + mona.sessionId())), null).andExpect(status().isOk());
        call(as(mona, get("/api/v1/auth/sessions")), null).andExpect(status().isUnauthorized());
        call(as(root, get("/api/v1/auth/sessions")), null)
                .andExpect(jsonPath("$.data.length()").value(1))
                .andExpect(jsonPath("$.data[0].current").value(true));
    }

    @Test
    void otherPeoplesSessionsAreNotEndedThroughTheOwnDoor() throws Exception {
        account("root@clutch.test", "super_admin");
        account(EMAIL, "employee");
        var root = signIn("root@clutch.test", PASSWORD);
        var mona = signIn(EMAIL, PASSWORD);
        call(as(mona, delete("/api/v1/auth/sessions/" + root.sessionId())), null)
                .andExpect(status().isNotFound());
        call(as(mona, delete("/api/v1/sessions/" + root.sessionId())), null).andExpect(status().isForbidden());
    }

    @Test
    void aWrongCurrentPasswordIs422() throws Exception {
        account(EMAIL, "hr");
        call(
                        as(signIn(EMAIL, PASSWORD), post("/api/v1/employees/change-password")),
                        "{\"currentPassword\":\"wrong\",\"newPassword\":\"Delta2Nile\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.currentPassword").isNotEmpty());
    }

    @Test
    void forgotPasswordAnswersTheSameAlways() throws Exception {
        account(EMAIL, "hr");
        var known = body(call(post("/api/v1/auth/forgot-password"), "{\"email\":\"%s\"}".formatted(EMAIL)));
        var unknown = body(call(post("/api/v1/auth/forgot-password"), "{\"email\":\"nobody@clutch.test\"}"));
        assertThat(masked(known)).isEqualTo(masked(unknown)).contains("\"success\":true");
    }

    @Test
    void theEmergencyDoorRefusesAGuess() throws Exception {
        call(post("/api/v1/emergency-auth/login"), "{\"email\":\"a@b.test\",\"password\":\"guess\"}")
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.error").value("EMERGENCY_ACCESS_REFUSED"));
    }

    @Test
    void keysRotateByCommand() throws Exception {
        account("root@clutch.test", "super_admin");
        account(EMAIL, "hr");
        var root = signIn("root@clutch.test", PASSWORD);
        call(as(root, post("/api/v1/auth/signing-keys/rotate")), "{}").andExpect(status().isOk());
        call(as(root, get("/api/v1/auth/signing-keys")), null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.length()").value(2))
                .andExpect(jsonPath("$.data[0].sealedPrivateKey").doesNotExist());
        call(as(signIn(EMAIL, PASSWORD), get("/api/v1/auth/signing-keys")), null)
                .andExpect(status().isForbidden());
    }

    @Test
    void anApiTokenIsShownOnceAndWorks() throws Exception {
        account(EMAIL, "hr");
        var mona = signIn(EMAIL, PASSWORD);
        var until = clock.instant().plusSeconds(86_400);
        call(
                        as(mona, post("/api/v1/auth/api-tokens")),
                        "{\"name\":\"ci\",\"scopes\":[\"view_hr\"],\"expiresAt\":\"%s\"}".formatted(until))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.token").isNotEmpty())
                .andExpect(jsonPath("$.data.apiToken.scopes[0]").value("view_hr"));
        call(as(mona, get("/api/v1/auth/api-tokens")), null)
                .andExpect(jsonPath("$.data.length()").value(1))
                .andExpect(jsonPath("$.data[0].token").doesNotExist());
    }

    private ResultActions login(String email, String password) throws Exception {
        return call(post("/api/v1/auth/login"), "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    private ResultActions call(MockHttpServletRequestBuilder request, String json) throws Exception {
        return web.perform(
                json == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(json));
    }

    private static MockHttpServletRequestBuilder as(SignedIn signedIn, MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + signedIn.token());
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    private static String masked(String body) {
        return body.replaceAll("\"(traceId|timestamp)\":\"[^\"]*\"", "");
    }
}
