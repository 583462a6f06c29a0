package com.clutch.identity.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;

class UserWebTest extends AdministratorWebTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a00");

    @Test
    void createsWhatThePanelSendsAndAnswersAWholeUser() throws Exception {
        var answer = call(
                        post("/api/v1/users"),
                        "{\"name\":\"Omar El"
                                + " Said\",\"email\":\"Omar@Clutch.test\",\"role\":\"manager\",\"status\":\"active\"}")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", containsString("/api/v1/users/")))
                .andExpect(header().string("ETag", "\"v1\""))
                .andExpect(jsonPath("$.data._id").isNotEmpty())
                .andExpect(jsonPath("$.data.name").value("Omar El Said"))
                .andExpect(jsonPath("$.data.firstName").value("Omar"))
                .andExpect(jsonPath("$.data.email").value("omar@clutch.test"))
                .andExpect(jsonPath("$.data.role").value("operations_manager"))
                .andExpect(jsonPath("$.data.status").value("active"))
                .andExpect(jsonPath("$.data.isActive").value(true))
                .andExpect(jsonPath("$.data.permissions").isArray())
                .andExpect(jsonPath("$.data.createdAt").isNotEmpty());
        String id = JsonPath.read(body(answer), "$.data.id");
        call(put("/api/v1/admin/users/" + id).header("If-Match", "\"v1\""), "{\"department\":\"fleet\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.department").value("fleet"))
                .andExpect(jsonPath("$.data.name").value("Omar El Said"));
        call(put("/api/v1/users/" + id).header("If-Match", "\"v1\""), "{\"department\":\"hr\"}")
                .andExpect(status().isPreconditionFailed());
        call(delete("/api/v1/users/" + id), null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.id").value(id));
        call(get("/api/v1/users/" + id), null)
                .andExpect(jsonPath("$.data.status").value("inactive"));
    }

    @Test
    void aNewUserOfThePanelIsACustomer() throws Exception {
        call(post("/api/v1/users"), "{\"name\":\"Nour\",\"email\":\"nour@clutch.test\",\"role\":\"user\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.role").value("customer"))
                .andExpect(jsonPath("$.data.realm").value("customer"));
    }

    @Test
    void namesWhatIsWrongWithANewUser() throws Exception {
        call(post("/api/v1/users"), "{\"name\":\"A\",\"email\":\"none\",\"role\":\"hr\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.email").isNotEmpty());
        call(post("/api/v1/users"), "{\"email\":\"a@clutch.test\",\"role\":\"hr\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.name").isNotEmpty());
        call(post("/api/v1/users"), "{\"name\":\"A\",\"email\":\"ROOT@clutch.test\",\"role\":\"hr\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("EMAIL_TAKEN"));
        call(get("/api/v1/users/no-id"), null).andExpect(status().isNotFound());
    }

    @Test
    void filtersSearchesSortsAndExports() throws Exception {
        account("mona.adel@clutch.test", "hr");
        account("zeinab@other.test", "finance");
        call(get("/api/v1/users?role=hr&status=active&realm=staff"), null)
                .andExpect(jsonPath("$.data", hasSize(1)))
                .andExpect(jsonPath("$.pagination.total").value(1));
        call(get("/api/v1/users?q=zein oth"), null)
                .andExpect(jsonPath("$.data[*].email").value("zeinab@other.test"));
        call(get("/api/v1/admin/users?search=adel&sort=-email"), null)
                .andExpect(jsonPath("$.data[0].email").value("zeinab@other.test"));
        call(get("/api/v1/users?sort=secret"), null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("UNKNOWN_SORT_KEY"));
        var csv = body(call(get("/api/v1/users?sort=email").accept("text/csv"), null));
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv.lines().findFirst().orElseThrow()).contains("email").contains("companyName");
    }

    @Test
    void movesManyAndSaysWhatBecameOfEach() throws Exception {
        var mona = account("mona@clutch.test", "hr").id();
        call(
                        post("/api/v1/users/bulk-status"),
                        "{\"ids\":[\"%s\",\"%s\"],\"status\":\"suspended\",\"reason\":\"audit\"}"
                                .formatted(mona, root.user().id()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.updated").value(1))
                .andExpect(jsonPath("$.data.failed").value(1))
                .andExpect(jsonPath("$.data.results[1].error").value("LAST_ADMINISTRATOR"));
        call(get("/api/v1/users/" + mona + "/status-history"), null)
                .andExpect(jsonPath("$.data[0].to").value("suspended"))
                .andExpect(jsonPath("$.data[0].reason").value("audit"));
        call(post("/api/v1/users/" + mona + "/activate"), null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.status").value("active"));
        call(get("/api/v1/users/statistics"), null)
                .andExpect(jsonPath("$.data.total").value(2))
                .andExpect(jsonPath("$.data.newThisMonth").value(2))
                .andExpect(jsonPath("$.data.byStatus.active").value(2))
                .andExpect(jsonPath("$.data.byStatus.pending").value(0))
                .andExpect(jsonPath("$.data.byRole.hr").value(1))
                .andExpect(jsonPath("$.data.byRealm.staff").value(2));
    }

    @Test
    void countsTheMembersOfASegment() throws Exception {
        account("mona@clutch.test", "hr");
        var answer = call(
                        post("/api/v1/users/segments"),
                        "{\"name\":\"People\",\"description\":\"d\",\"type\":\"role\",\"criteria\":{\"role\":\"hr\",\"status\":\"active\"}}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.userCount").value(1));
        String id = JsonPath.read(body(answer), "$.data.id");
        call(post("/api/v1/users/segments"), "{\"name\":\"people\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("SEGMENT_NAME_TAKEN"));
        call(post("/api/v1/users/segments"), "{\"name\":\"Everyone\"}").andExpect(status().isCreated());
        call(get("/api/v1/users/segments"), null).andExpect(jsonPath("$.data[*].userCount", hasItem(2)));
        call(get("/api/v1/users/segments/" + id + "/members"), null)
                .andExpect(jsonPath("$.data[0].email").value("mona@clutch.test"));
        call(get("/api/v1/users/segments/analytics"), null)
                .andExpect(jsonPath("$.data.totalSegments").value(2))
                .andExpect(jsonPath("$.data.activeSegments").value(2))
                .andExpect(jsonPath("$.data.averageSegmentSize").value(1.5));
        call(put("/api/v1/users/segments/" + id), "{\"status\":\"inactive\"}")
                .andExpect(jsonPath("$.data.criteria.role").value("hr"))
                .andExpect(jsonPath("$.data.status").value("inactive"));
        call(delete("/api/v1/users/segments/" + id), null).andExpect(status().isOk());
        call(get("/api/v1/users/segments/" + id), null).andExpect(status().isNotFound());
    }

    @Test
    void answersTheProfileInEachShape() throws Exception {
        call(get("/api/v1/admin/profile"), null)
                .andExpect(jsonPath("$.data.email").value("root@clutch.test"))
                .andExpect(jsonPath("$.data.phone").value(""))
                .andExpect(jsonPath("$.data.theme").value("auto"))
                .andExpect(jsonPath("$.data.notifications.email").value(true))
                .andExpect(jsonPath("$.data.preferences.defaultView").value("dashboard"))
                .andExpect(jsonPath("$.data.security.twoFactorEnabled").value(false))
                .andExpect(jsonPath("$.data.security.lastPasswordChange").isNotEmpty())
                .andExpect(jsonPath("$.data.security.loginHistory[0].date").isNotEmpty());
        call(get("/api/v1/employees/profile/me"), null)
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.data.employee._id").isNotEmpty())
                .andExpect(jsonPath("$.data.employee.name").value("Mona Adel"))
                .andExpect(jsonPath("$.data.employee.profile.department").value(""))
                .andExpect(jsonPath("$.data.employee.security.loginHistory[0].timestamp")
                        .isNotEmpty());
        for (var path : new String[] {"me", "current-user", "employee-me", "profile"}) {
            call(get("/api/v1/auth/" + path), null)
                    .andExpect(jsonPath("$.data.email").value("root@clutch.test"))
                    .andExpect(jsonPath("$.data.permissions", hasItem("view_users")));
        }
    }

    @Test
    void changesTheProfileInEachShape() throws Exception {
        call(
                        put("/api/v1/admin/profile"),
                        "{\"firstName\":\"Rana\",\"bio\":\"b\",\"theme\":\"dark\",\"preferences\":{\"compactMode\":true}}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.firstName").value("Rana"))
                .andExpect(jsonPath("$.data.theme").value("dark"))
                .andExpect(jsonPath("$.data.preferences.compactMode").value(true))
                .andExpect(jsonPath("$.data.preferences.autoSave").value(true));
        call(put("/api/v1/admin/profile"), "{\"theme\":\"pink\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.theme").isNotEmpty());
        call(put("/api/v1/admin/profile"), "{\"email\":\"thief@clutch.test\"}").andExpect(status().is(422));
        call(
                        put("/api/v1/employees/profile/me"),
                        "{\"name\":\"Rana Fathy\",\"phoneNumber\":\"+20 100\",\"profile\":{\"position\":\"CEO\"}}")
                .andExpect(jsonPath("$.data.employee.name").value("Rana Fathy"))
                .andExpect(jsonPath("$.data.employee.profile.position").value("CEO"))
                .andExpect(jsonPath("$.data.employee.profile.bio").value("b"));
        call(put("/api/v1/auth/preferences"), "{\"language\":\"ar\",\"notifications\":{\"sms\":true}}")
                .andExpect(jsonPath("$.data.language").value("ar"))
                .andExpect(jsonPath("$.data.notifications.sms").value(true))
                .andExpect(jsonPath("$.data.notifications.email").value(true));
        call(get("/api/v1/auth/preferences"), null)
                .andExpect(jsonPath("$.data.language").value("ar"));
    }

    @Test
    void keepsAndServesPictures() throws Exception {
        var url = "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);
        var answer = call(put("/api/v1/employees/profile/me"), "{\"avatar\":\"%s\"}".formatted(url))
                .andExpect(status().isOk());
        String address = JsonPath.read(body(answer), "$.data.employee.avatar");
        var served = call(get(address), null)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_PNG))
                .andExpect(content().bytes(PNG));
        var tag = served.andReturn().getResponse().getHeader("ETag");
        call(get(address).header("If-None-Match", tag), null).andExpect(status().isNotModified());
        call(put("/api/v1/employees/profile/me"), "{\"name\":\"Mona Adel\"}")
                .andExpect(jsonPath("$.data.employee.avatar").value(address));
        call(put("/api/v1/employees/profile/me"), "{\"avatar\":null}")
                .andExpect(jsonPath("$.data.employee.avatar").value(""));
        call(get(address), null).andExpect(status().isNotFound());
        call(multipart("/api/v1/auth/avatar").file(new MockMultipartFile("file", PNG)), null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.avatar").isNotEmpty());
        web.perform(put("/api/v1/auth/avatar")
                        .header("Authorization", "Bearer " + root.token())
                        .contentType(MediaType.IMAGE_PNG)
                        .content("<svg/>".getBytes()))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("UNSUPPORTED_PICTURE"));
    }

    @Test
    void refusesWhoMayNotSeeUsers() throws Exception {
        account("worker@clutch.test", "employee");
        root = signIn("worker@clutch.test", PASSWORD);
        call(get("/api/v1/users"), null).andExpect(status().isForbidden());
        call(get("/api/v1/admin/profile"), null).andExpect(status().isOk());
        web.perform(get("/api/v1/users")).andExpect(status().isUnauthorized());
    }
}
