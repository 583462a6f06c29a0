package com.clutch.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.DomainEvent;
import org.junit.jupiter.api.Test;

class ClassificationTest {

    @Test
    void aProducerNobodyKnowsModifiesData() {
        var is = Classification.of("unheardof", "GadgetChanged", Happening.CREATED, null);

        assertThat(is)
                .isEqualTo(new Classification(
                        "unheardof",
                        "gadget_created",
                        Category.DATA_MODIFICATION,
                        Severity.LOW,
                        Outcome.SUCCESS,
                        false));
    }

    @Test
    void theLastWordOfAFactTellsHowItEnded() {
        var refused = Classification.of("unheardof", "GadgetDeliveryRefused", Happening.FACT, null);
        assertThat(refused.action()).isEqualTo("gadget_delivery_refused");
        assertThat(refused.outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(refused.severity()).isEqualTo(Severity.MEDIUM);

        var locked = Classification.of("unheardof", "GadgetLocked", Happening.FACT, null);
        assertThat(locked.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(locked.severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void anEventMaySayItselfThatItFailed() {
        assertThat(Classification.of("identity", "EmergencyAccessUsed", Happening.FACT, "refused")
                        .outcome())
                .isEqualTo(Outcome.FAILURE);
        assertThat(Classification.of("identity", "EmergencyAccessUsed", Happening.FACT, "opened")
                        .outcome())
                .isEqualTo(Outcome.SUCCESS);
    }

    @Test
    void whatDeletesMattersMore() {
        assertThat(Classification.of("fleet", "VehicleChanged", Happening.DELETED, null))
                .isEqualTo(new Classification(
                        "fleet",
                        "vehicle_deleted",
                        Category.FLEET_MANAGEMENT,
                        Severity.MEDIUM,
                        Outcome.SUCCESS,
                        false));
    }

    @Test
    void theTableSpeaksOfEventsThatExist() {
        assertThat(Classification.exceptions()).allSatisfy(name -> {
            var type = Class.forName("com.clutch.events." + name);
            assertThat(DomainEvent.class).isAssignableFrom(type);
        });
    }

    @Test
    void abbreviationsAreOneWord() {
        assertThat(Classification.snake("ApiURLChanged")).isEqualTo("api_url_changed");
        assertThat(Classification.resource("OBDReadingTaken")).isEqualTo("obd_reading");
    }

    @Test
    void onlyAFactCanFail() {
        assertThat(Classification.of("unheardof", "GadgetRejected", Happening.UPDATED, "failed"))
                .returns(Outcome.SUCCESS, Classification::outcome)
                .returns(Severity.LOW, Classification::severity);
        assertThat(Classification.of("unheardof", "GadgetMoved", Happening.FACT, "failed")
                        .severity())
                .isEqualTo(Severity.MEDIUM);
    }

    @Test
    void knowsTheEventsThatMatterMoreThanTheirNameTells() {
        var reuse = Classification.of("identity", "RefreshTokenReused", Happening.FACT, null);
        assertThat(reuse.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(reuse.security()).isTrue();
        assertThat(reuse.endingIn(Outcome.PARTIAL))
                .isEqualTo(new Classification(
                        "identity",
                        "refresh_token_reused",
                        Category.AUTHENTICATION,
                        Severity.CRITICAL,
                        Outcome.PARTIAL,
                        true));
    }

    @Test
    void aNameOfOneWordIsItsOwnResource() {
        assertThat(Classification.resource("Restart")).isEqualTo("restart");
        assertThat(Classification.of("platform", "Restart", Happening.CREATED, null)
                        .action())
                .isEqualTo("restart");
    }
}
