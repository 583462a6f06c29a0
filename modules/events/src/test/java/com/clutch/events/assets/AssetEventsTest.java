package com.clutch.events.assets;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.Personal;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of each event as it is stored. A change here breaks whoever waits for a stored one: add, never alter. */
class AssetEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final UUID ID = new UUID(0, 7);
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final BigDecimal M = new BigDecimal("12.50");
    private static final EventHeader HEADER =
            new EventHeader(ID, AT, "ACCOUNT", ID, "mona@clutch.test", ID, "10.0.0.7", "Mozilla/5.0", "c-1");
    private static final String HEADER_JSON = JSON.writeValueAsString(HEADER);
    private static final List<FieldChange> CHANGES = List.of(new FieldChange("status", "\"a\"", "\"b\""));
    private static final String CHANGES_JSON =
            "\"changes\":[{\"after\":\"\\\"b\\\"\",\"before\":\"\\\"a\\\"\",\"field\":\"status\"}]";

    @ParameterizedTest
    @MethodSource
    void isStoredAs(DomainEvent event, String json) {
        var text = JSON.writeValueAsString(event);
        assertThat(text.replace(HEADER_JSON, "H")
                        .replace("\"" + ID + "\"", "U")
                        .replace("\"" + AT + "\"", "T")
                        .replace("\"" + DAY + "\"", "D")
                        .replace(CHANGES_JSON, "C"))
                .isEqualTo(json.replace("\n", ""));
        assertThat(JSON.readValue(text, event.getClass())).isEqualTo(event);
    }

    @Test
    void marksWhatTellsOfPeople() {
        assertThat(personal(AssetState.class)).containsExactly("holderName", "holderEmail");
        assertThat(personal(AssetAssignmentState.class)).containsExactly("holderName", "holderEmail", "assignedByName");
        assertThat(personal(AssetAssigned.class)).containsExactly("holderName");
        assertThat(personal(VendorContactState.class)).containsExactly("name", "email", "phone");
        assertThat(personal(VendorCommunicationState.class)).containsExactly("subject", "content", "createdByName");
    }

    private static List<String> personal(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .map(RecordComponent::getName)
                .toList();
    }

    static Stream<Arguments> isStoredAs() {
        return Stream.of(
                Arguments.of(new AssetChanged(HEADER, ID, 2, Change.CHANGED, asset(), CHANGES), """
                    {"aggregateId":U,"change":"CHANGED",C,"header":H,"state":{"appraisedValue":12.50,"building":"HQ",
                    "category":"c","createdAt":T,"currency":"EGP","description":"d","documents":[{"name":"n",
                    "type":"pdf","url":"/u"}],"floor":"1","holderDepartment":"Sales","holderEmail":"o@c.test",
                    "holderId":U,"holderName":"Omar","id":U,"images":["/i"],"lastService":D,"latitude":12.50,
                    "longitude":12.50,"manufacturer":"m","model":"mo","name":"Van","nextService":D,"number":"AST-1",
                    "purchaseDate":D,"purchasePrice":12.50,"room":"2","salvageValue":12.50,"serialNumber":"s",
                    "serviceIntervalDays":90,"status":"active","tags":["t"],"totalMaintenanceCost":12.50,
                    "totalServices":3,"type":"vehicle","usefulLifeMonths":36,"warrantyEnd":D,"warrantyProvider":"p",
                    "warrantyStart":D,"warrantyTerms":"w"},"version":2}
                    """),
                Arguments.of(
                        new AssetAssignmentChanged(
                                HEADER,
                                ID,
                                1,
                                Change.SNAPSHOT,
                                new AssetAssignmentState(
                                        ID, ID, ID, "Omar", null, "Sales", ID, "mona", AT, DAY, null, "active", "p",
                                        null, AT),
                                List.of()),
                        """
                    {"aggregateId":U,"change":"SNAPSHOT","changes":[],"header":H,"state":{"assetId":U,"assignedAt":T,
                    "assignedBy":U,"assignedByName":"mona","createdAt":T,"dueDate":D,"holderDepartment":"Sales",
                    "holderEmail":null,"holderId":U,"holderName":"Omar","id":U,"notes":null,"purpose":"p",
                    "returnedAt":null,"status":"active"},"version":1}
                    """),
                Arguments.of(
                        new AssetMaintenanceChanged(
                                HEADER,
                                ID,
                                1,
                                Change.CHANGED,
                                new AssetMaintenanceState(
                                        ID,
                                        ID,
                                        null,
                                        "repair",
                                        "high",
                                        "d",
                                        "Hany",
                                        "completed",
                                        DAY,
                                        AT,
                                        DAY,
                                        null,
                                        null,
                                        M,
                                        "EGP",
                                        null,
                                        List.of("/a"),
                                        ID,
                                        "mona",
                                        AT),
                                CHANGES),
                        """
                    {"aggregateId":U,"change":"CHANGED",C,"header":H,"state":{"assetId":U,"attachments":["/a"],
                    "completedDate":D,"cost":12.50,"createdAt":T,"currency":"EGP","description":"d",
                    "estimatedCost":null,"id":U,"nextDueDate":null,"notes":null,"priority":"high","recordedBy":U,
                    "recordedByName":"mona","scheduledDate":D,"startedAt":T,"status":"completed","technician":"Hany",
                    "type":"repair","vendorId":null},"version":1}
                    """),
                Arguments.of(
                        new AssetCostChanged(
                                HEADER,
                                ID,
                                1,
                                Change.DELETED,
                                new AssetCostState(ID, null, ID, "fuel", M, "EGP", DAY, "d", ID, "mona", AT),
                                CHANGES),
                        """
                    {"aggregateId":U,"change":"DELETED",C,"header":H,"state":{"amount":12.50,"assetId":null,
                    "createdAt":T,"currency":"EGP","description":"d","id":U,"incurredOn":D,"kind":"fuel",
                    "recordedBy":U,"recordedByName":"mona","vendorId":U},"version":1}
                    """),
                Arguments.of(
                        new VendorChanged(
                                HEADER,
                                ID,
                                1,
                                Change.CHANGED,
                                new VendorState(
                                        ID,
                                        "Nile",
                                        "supplier",
                                        null,
                                        null,
                                        "active",
                                        new VendorContactState("Sara", "s@n.test", "1", "CEO"),
                                        new VendorContactState(null, null, null, null),
                                        "st",
                                        "ci",
                                        "sta",
                                        "co",
                                        "zip",
                                        "r",
                                        "t",
                                        "w",
                                        1999,
                                        12,
                                        M,
                                        List.of(new CertificationState("ISO", "i", DAY, null, "active")),
                                        List.of("t"),
                                        null,
                                        M,
                                        3,
                                        AT),
                                CHANGES),
                        """
                    {"aggregateId":U,"change":"CHANGED",C,"header":H,"state":{"annualRevenue":12.50,"category":null,
                    "certifications":[{"expiryDate":null,"issueDate":D,"issuer":"i","name":"ISO","status":"active"}],
                    "city":"ci","country":"co","createdAt":T,"description":null,"employeeCount":12,
                    "establishedYear":1999,"id":U,"name":"Nile","notes":null,"primaryContact":{"email":"s@n.test",
                    "name":"Sara","phone":"1","title":"CEO"},"rating":12.50,"registrationNumber":"r","reviews":3,
                    "secondaryContact":{"email":null,"name":null,"phone":null,"title":null},"state":"sta",
                    "status":"active","street":"st","tags":["t"],"taxId":"t","type":"supplier","website":"w",
                    "zipCode":"zip"},"version":1}
                    """),
                Arguments.of(
                        new VendorContractChanged(
                                HEADER,
                                ID,
                                1,
                                Change.CHANGED,
                                new VendorContractState(
                                        ID,
                                        ID,
                                        "VC-1",
                                        "T",
                                        null,
                                        "supply",
                                        "active",
                                        M,
                                        "EGP",
                                        DAY,
                                        DAY,
                                        null,
                                        "p",
                                        "d",
                                        "w",
                                        "t",
                                        List.of(new DeliverableState("x", DAY, "pending", null)),
                                        ID,
                                        "mona",
                                        AT),
                                CHANGES),
                        """
                    {"aggregateId":U,"change":"CHANGED",C,"header":H,"state":{"createdAt":T,"createdBy":U,
                    "createdByName":"mona","currency":"EGP","deliverables":[{"completedDate":null,"description":"x",
                    "dueDate":D,"status":"pending"}],"deliveryTerms":"d","description":null,"endDate":D,"id":U,
                    "number":"VC-1","paymentTerms":"p","renewalDate":null,"startDate":D,"status":"active",
                    "termination":"t","title":"T","type":"supply","value":12.50,"vendorId":U,"warranty":"w"},
                    "version":1}
                    """),
                Arguments.of(
                        new VendorCommunicationChanged(
                                HEADER,
                                ID,
                                1,
                                Change.CHANGED,
                                new VendorCommunicationState(
                                        ID,
                                        ID,
                                        "email",
                                        "inbound",
                                        "s",
                                        "c",
                                        "low",
                                        "received",
                                        AT,
                                        DAY,
                                        List.of(new ParticipantState(null, "Sara", "s@n.test")),
                                        List.of(),
                                        ID,
                                        "mona",
                                        AT),
                                CHANGES),
                        """
                    {"aggregateId":U,"change":"CHANGED",C,"header":H,"state":{"attachments":[],"content":"c",
                    "createdAt":T,"createdBy":U,"createdByName":"mona","date":T,"direction":"inbound",
                    "followUpDate":D,"id":U,"participants":[{"email":"s@n.test","id":null,"name":"Sara"}],
                    "priority":"low","status":"received","subject":"s","type":"email","vendorId":U},"version":1}
                    """),
                Arguments.of(new AssetAssigned(HEADER, ID, ID, null, "Omar", AT, DAY), """
                    {"assetId":U,"assignmentId":U,"at":T,"dueDate":D,"header":H,"holderId":null,"holderName":"Omar"}
                    """),
                Arguments.of(new AssetReturned(HEADER, ID, ID, ID, "Omar", AT), """
                    {"assetId":U,"assignmentId":U,"at":T,"header":H,"holderId":U,"holderName":"Omar"}
                    """),
                Arguments.of(new VendorReviewed(HEADER, ID, 1, 2, 3, 4), """
                    {"communication":3,"delivery":2,"header":H,"pricing":4,"quality":1,"vendorId":U}
                    """),
                Arguments.of(new VendorContractExpiring(HEADER, ID, ID, "VC-1", "T", DAY, 7), """
                    {"contractId":U,"daysBefore":7,"endDate":D,"header":H,"number":"VC-1","title":"T","vendorId":U}
                    """),
                Arguments.of(new VendorContractRenewalDue(HEADER, ID, ID, "VC-1", "T", DAY, 30), """
                    {"contractId":U,"daysBefore":30,"header":H,"number":"VC-1","renewalDate":D,"title":"T","vendorId":U}
                    """));
    }

    private static AssetState asset() {
        return new AssetState(
                ID,
                "AST-1",
                "Van",
                "vehicle",
                "c",
                "d",
                "s",
                "mo",
                "m",
                DAY,
                M,
                M,
                M,
                36,
                "EGP",
                "active",
                "HQ",
                "1",
                "2",
                M,
                M,
                ID,
                "Omar",
                "o@c.test",
                "Sales",
                DAY,
                DAY,
                90,
                3,
                M,
                DAY,
                DAY,
                "p",
                "w",
                List.of("t"),
                List.of("/i"),
                List.of(new LinkState("n", "/u", "pdf")),
                AT);
    }
}
