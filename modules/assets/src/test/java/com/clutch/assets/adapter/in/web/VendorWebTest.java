package com.clutch.assets.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.assets.AssetsFixture;
import com.clutch.events.assets.VendorChanged;
import com.clutch.events.assets.VendorReviewed;
import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class VendorWebTest extends AssetsFixture {

    private String vendor;

    @BeforeEach
    void registerAVendor() throws Exception {
        vendor = made("/vendors", """
            {"name":"Nile Parts","type":"supplier","category":"Parts","contact":{"primary":{"name":"Sara",
            "email":"Sara@Nile.test"}},"address":{"city":"Giza"},"business":{"taxId":"T-1","employeeCount":12},
            "certifications":[{"name":"ISO 9001","expiryDate":"2027-01-01"}],"tags":["Parts"],"notes":"Good"}
            """);
        told.clear();
    }

    @Test
    void answersAWholeVendor() throws Exception {
        read("/vendors/" + vendor)
                .andExpect(jsonPath("$.data.name").value("Nile Parts"))
                .andExpect(jsonPath("$.data.status").value("active"))
                .andExpect(jsonPath("$.data.contact.primary.email").value("sara@nile.test"))
                .andExpect(jsonPath("$.data.contact.secondary.name").value(nullValue()))
                .andExpect(jsonPath("$.data.address.city").value("Giza"))
                .andExpect(jsonPath("$.data.business.employeeCount").value(12))
                .andExpect(jsonPath("$.data.rating.overall").value(0.0))
                .andExpect(jsonPath("$.data.contracts.total").value(0))
                .andExpect(jsonPath("$.data.performance.lastInteraction").value(nullValue()))
                .andExpect(jsonPath("$.data.certifications[0].status").value("active"))
                .andExpect(jsonPath("$.data.tags[0]").value("parts"));
        send("/vendors", "{\"name\":\"nile parts\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("VENDOR_NAME_TAKEN"));
        send("/vendors", "{\"contact\":{\"primary\":{\"email\":\"none\"}}}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.name").isNotEmpty())
                .andExpect(jsonPath("$.errors['contact.primary.email']").isNotEmpty());
        change("/vendors/" + vendor, "{\"status\":\"pending_approval\"}").andExpect(status().isConflict());
        read("/vendors?status=active&city=giza&tag=parts&q=nil sar").andExpect(jsonPath("$.data", hasSize(1)));
        read("/vendors?category=tools").andExpect(jsonPath("$.data", hasSize(0)));
        assertThat(body(call(get("/api/v1/vendors").accept("text/csv"), null)).lines())
                .hasSize(2);
    }

    @Test
    void hasOneOpinionPerPersonAndTheMeanOfAll() throws Exception {
        review(5, 4);
        review(3, 2);
        signInAsSomebodyElse();
        review(4, 4)
                .andExpect(jsonPath("$.data.rating.totalReviews").value(2))
                .andExpect(jsonPath("$.data.rating.quality").value(3.5))
                .andExpect(jsonPath("$.data.rating.pricing").value(3.0))
                .andExpect(jsonPath("$.data.rating.overall").value(3.13))
                .andExpect(jsonPath("$.data.performance.qualityScore").value(70.0));
        send("/vendors/" + vendor + "/reviews", "{\"quality\":6,\"delivery\":1,\"communication\":1}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.quality").isNotEmpty())
                .andExpect(jsonPath("$.errors.pricing").isNotEmpty());
        assertThat(told.of(VendorReviewed.class)).hasSize(3);
        assertThat(told.of(VendorChanged.class).getLast().state().reviews()).isEqualTo(2);
    }

    private ResultActions review(int quality, int pricing) throws Exception {
        return send(
                "/vendors/" + vendor + "/reviews",
                "{\"quality\":%d,\"delivery\":3,\"communication\":3,\"pricing\":%d}".formatted(quality, pricing));
    }

    @Test
    void keepsContractsUnderOneNumberAndWithinTheirStates() throws Exception {
        var id = made("/vendor-contracts", """
            {"vendorId":"%s","title":"Brake pads","type":"supply","value":5000,"startDate":"2026-01-01",
            "endDate":"2026-12-31","terms":{"paymentTerms":"30 days"},"status":"active","deliverables":[
            {"description":"First","dueDate":"2026-02-01","status":"completed","completedDate":"2026-01-31"},
            {"description":"Second","dueDate":"2026-02-01","status":"completed","completedDate":"2026-02-05"},
            {"description":"Third","dueDate":"2026-06-01"}]}
            """.formatted(vendor));
        String number = JsonPath.read(body(read("/vendor-contracts/" + id)), "$.data.contractNumber");
        assertThat(number).matches("VC-[0-9]{6}");
        read("/vendors/contracts")
                .andExpect(jsonPath("$.data[0].vendorName").value("Nile Parts"))
                .andExpect(jsonPath("$.data[0].createdBy.name").value("mona@clutch.test"))
                .andExpect(jsonPath("$.data[0].deliverables", hasSize(3)));
        read("/vendors/" + vendor)
                .andExpect(jsonPath("$.data.contracts.active").value(1))
                .andExpect(jsonPath("$.data.contracts.totalValue").value(5000.0))
                .andExpect(jsonPath("$.data.performance.onTimeDelivery").value(50.0));
        send("/vendor-contracts", contract(number))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("CONTRACT_NUMBER_TAKEN"));
        remove("/vendors/" + vendor)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("VENDOR_HAS_CONTRACTS"));
        remove("/vendor-contracts/" + id).andExpect(status().isConflict());
        change("/vendor-contracts/" + id, "{\"status\":\"draft\"}").andExpect(status().isConflict());
        change("/vendor-contracts/" + id, "{\"status\":\"terminated\",\"value\":4000}")
                .andExpect(jsonPath("$.data.value").value(4000.0));
        remove("/vendor-contracts/" + id).andExpect(status().isOk());
        change("/vendors/" + vendor, "{\"status\":\"blacklisted\"}").andExpect(status().isOk());
        send("/vendor-contracts", contract("X-1").replace("}", ",\"status\":\"active\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.error").value("VENDOR_NOT_ACTIVE"));
        remove("/vendors/" + vendor).andExpect(status().isOk());
        send("/vendor-contracts", contract("X-2"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("UNKNOWN_VENDOR"));
    }

    private String contract(String number) {
        return "{\"vendorId\":\"%s\",\"contractNumber\":\"%s\",\"title\":\"T\",\"startDate\":\"2026-01-01\",\"endDate\":\"2027-01-01\"}"
                .formatted(vendor, number);
    }

    @Test
    void remembersWhatWasSaidAndWhatIsStillToBeDone() throws Exception {
        said("outbound", "2026-02-01T08:00:00Z", "");
        said("inbound", "2026-02-01T12:00:00Z", "");
        said("outbound", "2026-02-03T08:00:00Z", "");
        said("inbound", "2026-02-03T10:00:00Z", "");
        var open = said("outbound", "2026-02-20T10:00:00Z", ",\"followUpDate\":\"2026-03-01\"");
        read("/vendor-communications")
                .andExpect(jsonPath("$.data[0].vendorName").value("Nile Parts"))
                .andExpect(jsonPath("$.data[0].content").value("Hello"))
                .andExpect(jsonPath("$.data[0].participants[0].email").value("sara@nile.test"))
                .andExpect(jsonPath("$.data[1].status").value("received"));
        read("/vendors/" + vendor)
                .andExpect(jsonPath("$.data.performance.responseTime").value(3.0))
                .andExpect(jsonPath("$.data.performance.lastInteraction").value("2026-02-20T10:00:00Z"));
        read("/vendors/communications/follow-ups").andExpect(jsonPath("$.data", hasSize(1)));
        read("/vendors/analytics/overview")
                .andExpect(jsonPath("$.data.total").value(1))
                .andExpect(jsonPath("$.data.byCategory.Parts").value(1))
                .andExpect(jsonPath("$.data.pendingFollowUps").value(1))
                .andExpect(jsonPath("$.data.overdueFollowUps").value(1));
        change("/vendor-communications/" + open, "{\"status\":\"closed\"}")
                .andExpect(jsonPath("$.data.followUp").value(false));
        read("/vendor-communications/follow-ups").andExpect(jsonPath("$.data", hasSize(0)));
        remove("/vendor-communications/" + open).andExpect(status().isOk());
        read("/vendor-communications/" + open).andExpect(status().isNotFound());
        send("/vendor-communications", "{\"vendorId\":\"%s\",\"subject\":\"S\"}".formatted(UUID.randomUUID()))
                .andExpect(status().is(422));
    }

    private String said(String direction, String at, String more) throws Exception {
        return made(
                "/vendor-communications",
                ("{\"vendorId\":\"%s\",\"direction\":\"%s\",\"subject\":\"Order\",\"message\":\"Hello\",\"date\":\"%s\","
                                + "\"participants\":[{\"name\":\"Sara\",\"email\":\"sara@nile.test\"}]%s}")
                        .formatted(vendor, direction, at, more));
    }
}
