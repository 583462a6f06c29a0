package com.clutch.identity.adapter.in.web;

import com.clutch.identity.SignInFixture;
import com.clutch.identity.application.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Calls over HTTP as an administrator, unless a test signs somebody else in. */
abstract class AdministratorWebTest extends SignInFixture {

    @Autowired
    MockMvc web;

    SignedIn root;

    @BeforeEach
    void signInAsAdministrator() {
        account("root@clutch.test", "super_admin");
        root = signIn("root@clutch.test", PASSWORD);
    }

    ResultActions call(AbstractMockHttpServletRequestBuilder<?> request, String json) throws Exception {
        request.header("Authorization", "Bearer " + root.token());
        return web.perform(
                json == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(json));
    }

    static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
