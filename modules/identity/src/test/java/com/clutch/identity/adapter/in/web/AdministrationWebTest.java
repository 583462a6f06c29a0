package com.clutch.identity.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Roles, invitations and the outbox as the admin panel calls them. */
class AdministrationWebTest extends AdministratorWebTest {

    @Test
    void keepsRolesAsThePanelSendsThem() throws Exception {
        var made = call(
                        post("/api/v1/admin/roles"),
                        "{\"name\":\"Dispatch\",\"description\":\"Sends cars\",\"permissions\":[\"view_fleet\"]}")
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"v1\""))
                .andExpect(jsonPath("$.data.displayName").value("Dispatch"))
                .andExpect(jsonPath("$.data.isSystem").value(false))
                .andExpect(jsonPath("$.data.userCount").value(0));
        String id = JsonPath.read(body(made), "$.data.id");
        account("mona@clutch.test", "Dispatch");
        call(put("/api/v1/admin/roles/" + id), "{\"permissions\":[\"view_fleet\",\"view_assets\"]}")
                .andExpect(jsonPath("$.data.description").value("Sends cars"))
                .andExpect(jsonPath("$.data.permissions", hasSize(2)));
        call(get("/api/v1/admin/roles?isSystem=false"), null)
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.data[0].userCount").value(1));
        call(get("/api/v1/admin/roles"), null).andExpect(jsonPath("$.data", hasSize(26)));
        call(delete("/api/v1/admin/roles/" + id), null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("ROLE_IN_USE"));
        call(post("/api/v1/admin/roles"), "{\"name\":\"x\",\"permissions\":[]}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.name").isNotEmpty());
        call(post("/api/v1/admin/roles"), "{\"name\":\"Pilots\",\"permissions\":[\"fly\"]}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.permissions").value(containsString("fly")));
    }

    @Test
    void namesPermissionsByGroup() throws Exception {
        call(get("/api/v1/rbac/permissions/groups"), null)
                .andExpect(jsonPath("$.data", hasSize(7)))
                .andExpect(jsonPath("$.data[*].permissions[*].name", hasSize(90)));
        call(get("/api/v1/rbac/roles/templates"), null).andExpect(jsonPath("$.data", hasSize(7)));
        var made = call(
                        post("/api/v1/rbac/permissions"),
                        "{\"name\":\"tow_cars\",\"groupName\":\"fleet_operations\",\"description\":\"d\"}")
                .andExpect(status().isCreated());
        String id = JsonPath.read(body(made), "$.data.id");
        call(post("/api/v1/rbac/permissions"), "{\"name\":\"tow_cars\",\"groupName\":\"fleet_operations\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("PERMISSION_NAME_TAKEN"));
        call(get("/api/v1/rbac/permissions/group/fleet_operations"), null)
                .andExpect(jsonPath("$.data.permissions[*].name", hasItem("tow_cars")));
        call(post("/api/v1/rbac/roles"), "{\"name\":\"Towing\",\"permissions\":[\"tow_cars\"]}")
                .andExpect(status().isCreated());
        call(delete("/api/v1/rbac/permissions/" + id), null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("PERMISSION_IN_USE"));
    }

    @Test
    void saysThroughWhichRoleSomebodyMay() throws Exception {
        var mona = account("mona@clutch.test", "hr").id();
        call(get("/api/v1/rbac/explain?user=mona@clutch.test&permission=view_hr"), null)
                .andExpect(jsonPath("$.data.allowed").value(true))
                .andExpect(jsonPath("$.data.via[0].role").value("hr"));
        call(post("/api/v1/rbac/users/" + mona + "/roles"), "{\"roleId\":\"finance\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.roles", hasSize(2)));
        call(get("/api/v1/rbac/users/" + mona + "/permissions"), null)
                .andExpect(jsonPath("$.data.permissions", hasItem("view_finance")));
        call(get("/api/v1/rbac/explain?user=mona@clutch.test"), null).andExpect(status().isBadRequest());
    }

    @Test
    void invitesAndTakesIn() throws Exception {
        var invited = call(
                        post("/api/v1/employees/invite"),
                        "{\"name\":\"Nour Ali\",\"email\":\"nour@clutch.test\",\"role\":\"hr\",\"department\":\"hr\","
                                + "\"position\":\"Lead\",\"permissions\":[\"read\",\"reports\"]}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.permissions", hasItem("view_reports")));
        String id = JsonPath.read(body(invited), "$.data.id");
        assertThat(body(invited)).doesNotContain(mail.messages.getLast().secret());
        call(get("/api/v1/employees/invitations?status=pending"), null)
                .andExpect(jsonPath("$.data.invitations[0]._id").value(id))
                .andExpect(jsonPath("$.data.invitations[0].status").value("pending"));
        call(post("/api/v1/employees/invitations/" + id + "/resend"), null).andExpect(status().isOk());
        var token = mail.messages.getLast().secret();
        web.perform(get("/api/v1/employees/validate-invitation/" + token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.invitation.email").value("nour@clutch.test"));
        web.perform(get("/api/v1/employees/validate-invitation/none")).andExpect(status().isNotFound());
        var acceptance = post("/api/v1/employees/accept-invitation")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, PASSWORD));
        web.perform(acceptance)
                .andExpect(status().isOk())
                .andExpect(cookie().httpOnly("clutch_token", true))
                .andExpect(jsonPath("$.data.token").isNotEmpty())
                .andExpect(jsonPath("$.data.user.name").value("Nour Ali"))
                .andExpect(jsonPath("$.data.user.role").value("hr"))
                .andExpect(jsonPath("$.data.user.permissions", hasItem("view_reports")));
        web.perform(acceptance)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.state").value("accepted"));
        call(delete("/api/v1/employees/invitations/" + id), null).andExpect(status().isConflict());
    }

    @Test
    void takesAFileOfInvitations() throws Exception {
        web.perform(post("/api/v1/employees/invitations/import")
                        .header("Authorization", "Bearer " + root.token())
                        .contentType("text/csv")
                        .content("email,name,role,permissions\n"
                                + "a@clutch.test,Ali,hr,read reports\nbad,Omar,hr,\nc@clutch.test,Rana,king,\n"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.invited").value(1))
                .andExpect(jsonPath("$.data.rows[1].line").value(3))
                .andExpect(jsonPath("$.data.rows[1].errors.email").isNotEmpty())
                .andExpect(jsonPath("$.data.rows[2].code").value("UNKNOWN_ROLE"));
        assertThat(mail.messages).hasSize(1);
    }

    @Test
    void refusesWhoMayNotInvite() throws Exception {
        account("worker@clutch.test", "employee");
        root = signIn("worker@clutch.test", PASSWORD);
        call(
                        post("/api/v1/employees/invite"),
                        "{\"name\":\"Nour\",\"email\":\"nour@clutch.test\",\"role\":\"employee\"}")
                .andExpect(status().isForbidden());
        call(get("/api/v1/admin/mail-outbox"), null).andExpect(status().isForbidden());
        call(get("/api/v1/rbac/my-permissions"), null)
                .andExpect(jsonPath("$.data.role").value("employee"));
    }
}
