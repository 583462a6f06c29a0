package com.clutch.events.finance;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.Change;
import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of each event as it is stored. A change here breaks whoever waits for a stored one: add, never alter. */
class FinanceEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final UUID ID = new UUID(0, 7);
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final EventHeader HEADER =
            new EventHeader(ID, AT, "ACCOUNT", ID, "mona@clutch.test", ID, "10.0.0.7", "Mozilla/5.0", "c-1");
    private static final String HEADER_JSON = JSON.writeValueAsString(HEADER);
    private static final String U = "\"" + ID + "\"";

    @ParameterizedTest
    @MethodSource
    void isStoredAs(DomainEvent event, String json) {
        var text = JSON.writeValueAsString(event);
        assertThat(text.replace(HEADER_JSON, "H").replace(U, "U")).isEqualTo(json);
        assertThat(JSON.readValue(text, event.getClass())).isEqualTo(event);
    }

    static Stream<Arguments> isStoredAs() {
        return Stream.of(
                Arguments.of(
                        new BudgetBreached(
                                HEADER,
                                ID,
                                ID,
                                "word",
                                new BigDecimal("12.50"),
                                new BigDecimal("12.50"),
                                new BigDecimal("12.50")),
                        "{\"allocated\":12.50,\"amountOver\":12.50,\"budgetId\":U,\"category\":\"word\",\"expenseId\":U,"
                                + "\"header\":H,\"used\":12.50}"),
                Arguments.of(
                        new BudgetChanged(
                                HEADER,
                                ID,
                                7,
                                Change.CHANGED,
                                new BudgetState(
                                        ID,
                                        "word",
                                        "word",
                                        DAY,
                                        DAY,
                                        new BigDecimal("12.50"),
                                        new BigDecimal("12.50"),
                                        new BigDecimal("12.50"),
                                        "word",
                                        new BigDecimal("12.50"),
                                        true,
                                        "word",
                                        AT),
                                List.of(new FieldChange("status", null, "\"word\""))),
                        "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[{\"after\":\"\\\"word\\\"\","
                                + "\"before\":null,\"field\":\"status\"}],\"header\":H,\"state\":{\"allocated\":12.50,"
                                + "\"category\":\"word\",\"createdAt\":\"2026-03-02T08:00:00Z\",\"currency\":\"word\","
                                + "\"endsOn\":\"2026-03-02\",\"id\":U,\"name\":\"word\",\"overrunAllowed\":true,"
                                + "\"reserved\":12.50,\"spent\":12.50,\"startsOn\":\"2026-03-02\",\"status\":\"word\","
                                + "\"warningThreshold\":12.50},\"version\":7}"),
                Arguments.of(
                        new BudgetWarningReached(
                                HEADER,
                                ID,
                                "word",
                                new BigDecimal("12.50"),
                                new BigDecimal("12.50"),
                                new BigDecimal("12.50")),
                        "{\"allocated\":12.50,\"budgetId\":U,\"category\":\"word\",\"header\":H,\"used\":12.50,"
                                + "\"warningThreshold\":12.50}"),
                Arguments.of(
                        new CommissionRecorded(
                                HEADER,
                                ID,
                                ID,
                                ID,
                                new BigDecimal("12.50"),
                                new BigDecimal("12.50"),
                                new BigDecimal("12.50"),
                                new BigDecimal("12.50"),
                                "word"),
                        "{\"commission\":12.50,\"commissionId\":U,\"currency\":\"word\",\"header\":H,"
                                + "\"orderAmount\":12.50,\"orderId\":U,\"partnerId\":U,\"partnerNet\":12.50,\"vat\":12.50}"),
                Arguments.of(
                        new ExchangeRateRecorded(HEADER, "word", "word", DAY, new BigDecimal("12.50"), "word"),
                        "{\"baseCurrency\":\"word\",\"currency\":\"word\",\"header\":H,\"rate\":12.50,"
                                + "\"rateDate\":\"2026-03-02\",\"source\":\"word\"}"),
                Arguments.of(
                        new ExpenseChanged(
                                HEADER,
                                ID,
                                7,
                                Change.CHANGED,
                                new ExpenseState(
                                        ID,
                                        new BigDecimal("12.50"),
                                        "word",
                                        new BigDecimal("12.50"),
                                        "word",
                                        "word",
                                        "word",
                                        DAY,
                                        "word",
                                        ID,
                                        ID,
                                        ID,
                                        AT,
                                        AT,
                                        ID),
                                List.of(new FieldChange("status", null, "\"word\""))),
                        "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[{\"after\":\"\\\"word\\\"\","
                                + "\"before\":null,\"field\":\"status\"}],\"header\":H,\"state\":{\"amount\":12.50,"
                                + "\"baseAmount\":12.50,\"budgetId\":U,\"category\":\"word\","
                                + "\"createdAt\":\"2026-03-02T08:00:00Z\",\"currency\":\"word\",\"decidedBy\":U,"
                                + "\"description\":\"word\",\"id\":U,\"incurredOn\":\"2026-03-02\","
                                + "\"paidAt\":\"2026-03-02T08:00:00Z\",\"paysFor\":U,\"status\":\"word\",\"submittedBy\":U,"
                                + "\"vendor\":\"word\"},"
                                + "\"version\":7}"),
                Arguments.of(
                        new InvoiceChanged(
                                HEADER,
                                ID,
                                7,
                                Change.CHANGED,
                                new InvoiceState(
                                        ID,
                                        "word",
                                        ID,
                                        "word",
                                        ID,
                                        "word",
                                        ID,
                                        new BigDecimal("12.50"),
                                        new BigDecimal("12.50"),
                                        new BigDecimal("12.50"),
                                        new BigDecimal("12.50"),
                                        "word",
                                        new BigDecimal("12.50"),
                                        "word",
                                        DAY,
                                        DAY,
                                        AT),
                                List.of(new FieldChange("status", null, "\"word\""))),
                        "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[{\"after\":\"\\\"word\\\"\","
                                + "\"before\":null,\"field\":\"status\"}],\"header\":H,\"state\":{\"amountDue\":12.50,"
                                + "\"amountPaid\":12.50,\"baseTotal\":12.50,\"createdAt\":\"2026-03-02T08:00:00Z\","
                                + "\"creditsInvoiceId\":U,\"currency\":\"word\",\"customerId\":U,\"customerName\":\"word\","
                                + "\"dueOn\":\"2026-03-02\",\"id\":U,\"issuedOn\":\"2026-03-02\",\"number\":\"word\","
                                + "\"status\":\"word\",\"subscriptionId\":U,\"tax\":12.50,\"total\":12.50,\"type\":\"word\"},"
                                + "\"version\":7}"),
                Arguments.of(
                        new JournalEntryPosted(
                                HEADER,
                                ID,
                                ID,
                                DAY,
                                "word",
                                List.of(new JournalEntryPosted.Side(
                                        "1010", new BigDecimal("12.50"), "EGP", new BigDecimal("12.50")))),
                        "{\"bookedOn\":\"2026-03-02\",\"entryId\":U,\"header\":H,\"reason\":\"word\",\"reverses\":U,"
                                + "\"sides\":[{\"account\":\"1010\",\"amount\":12.50,\"baseAmount\":12.50,\"currency\":\"EGP\"}]}"),
                Arguments.of(
                        new PaymentChanged(
                                HEADER,
                                ID,
                                7,
                                Change.CHANGED,
                                new PaymentState(
                                        ID,
                                        new BigDecimal("12.50"),
                                        "word",
                                        new BigDecimal("12.50"),
                                        "word",
                                        "word",
                                        "word",
                                        ID,
                                        "word",
                                        ID,
                                        ID,
                                        ID,
                                        ID,
                                        new BigDecimal("12.50"),
                                        new BigDecimal("12.50"),
                                        "word",
                                        AT,
                                        AT),
                                List.of(new FieldChange("status", null, "\"word\""))),
                        "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[{\"after\":\"\\\"word\\\"\","
                                + "\"before\":null,\"field\":\"status\"}],\"header\":H,\"state\":{\"amount\":12.50,"
                                + "\"baseAmount\":12.50,\"bookingId\":U,\"completedAt\":\"2026-03-02T08:00:00Z\","
                                + "\"createdAt\":\"2026-03-02T08:00:00Z\",\"currency\":\"word\",\"customerId\":U,"
                                + "\"customerName\":\"word\",\"description\":\"word\",\"failureReason\":\"word\",\"fees\":12.50,"
                                + "\"id\":U,\"invoiceId\":U,\"method\":\"word\",\"refunded\":12.50,\"serviceId\":U,"
                                + "\"status\":\"word\",\"subscriptionId\":U},\"version\":7}"),
                Arguments.of(
                        new PaymentCompleted(
                                HEADER,
                                ID,
                                ID,
                                ID,
                                ID,
                                ID,
                                new BigDecimal("12.50"),
                                "word",
                                new BigDecimal("12.50"),
                                "word",
                                AT),
                        "{\"amount\":12.50,\"baseAmount\":12.50,\"bookingId\":U,"
                                + "\"completedAt\":\"2026-03-02T08:00:00Z\",\"currency\":\"word\",\"customerId\":U,\"header\":H,"
                                + "\"invoiceId\":U,\"method\":\"word\",\"paymentId\":U,\"subscriptionId\":U}"),
                Arguments.of(
                        new PaymentRefunded(
                                HEADER, ID, ID, ID, new BigDecimal("12.50"), "word", new BigDecimal("12.50"), AT),
                        "{\"amount\":12.50,\"baseAmount\":12.50,\"completedAt\":\"2026-03-02T08:00:00Z\","
                                + "\"currency\":\"word\",\"customerId\":U,\"header\":H,\"paymentId\":U,\"refundId\":U}"),
                Arguments.of(
                        new PayoutChanged(
                                HEADER,
                                ID,
                                7,
                                Change.CHANGED,
                                new PayoutState(
                                        ID,
                                        ID,
                                        "word",
                                        DAY,
                                        DAY,
                                        3,
                                        new BigDecimal("12.50"),
                                        new BigDecimal("12.50"),
                                        new BigDecimal("12.50"),
                                        new BigDecimal("12.50"),
                                        new BigDecimal("12.50"),
                                        "word",
                                        "word",
                                        AT,
                                        AT),
                                List.of(new FieldChange("status", null, "\"word\""))),
                        "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[{\"after\":\"\\\"word\\\"\","
                                + "\"before\":null,\"field\":\"status\"}],\"header\":H,\"state\":{\"commission\":12.50,"
                                + "\"completedAt\":\"2026-03-02T08:00:00Z\",\"createdAt\":\"2026-03-02T08:00:00Z\","
                                + "\"currency\":\"word\",\"deductions\":12.50,\"id\":U,\"netPayout\":12.50,\"orders\":3,"
                                + "\"partnerId\":U,\"partnerName\":\"word\",\"periodEnd\":\"2026-03-02\","
                                + "\"periodStart\":\"2026-03-02\",\"status\":\"word\",\"totalRevenue\":12.50,\"vat\":12.50},"
                                + "\"version\":7}"),
                Arguments.of(
                        new PlanChanged(
                                HEADER,
                                ID,
                                7,
                                Change.CHANGED,
                                new PlanState(
                                        ID, "word", "word", new BigDecimal("12.50"), "word", "word", 3, 3, "word", AT),
                                List.of(new FieldChange("status", null, "\"word\""))),
                        "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[{\"after\":\"\\\"word\\\"\","
                                + "\"before\":null,\"field\":\"status\"}],\"header\":H,\"state\":{\"catalogueVersion\":3,"
                                + "\"code\":\"word\",\"createdAt\":\"2026-03-02T08:00:00Z\",\"currency\":\"word\",\"id\":U,"
                                + "\"interval\":\"word\",\"name\":\"word\",\"price\":12.50,\"status\":\"word\",\"trialDays\":3},"
                                + "\"version\":7}"),
                Arguments.of(
                        new SubscriptionChanged(
                                HEADER,
                                ID,
                                7,
                                Change.CHANGED,
                                new SubscriptionState(
                                        ID,
                                        ID,
                                        "word",
                                        ID,
                                        "word",
                                        new BigDecimal("12.50"),
                                        "word",
                                        new BigDecimal("12.50"),
                                        "word",
                                        "word",
                                        DAY,
                                        DAY,
                                        true,
                                        3,
                                        AT,
                                        AT),
                                List.of(new FieldChange("status", null, "\"word\""))),
                        "{\"aggregateId\":U,\"change\":\"CHANGED\",\"changes\":[{\"after\":\"\\\"word\\\"\","
                                + "\"before\":null,\"field\":\"status\"}],\"header\":H,\"state\":{\"basePrice\":12.50,"
                                + "\"cancelAtPeriodEnd\":true,\"createdAt\":\"2026-03-02T08:00:00Z\",\"currency\":\"word\","
                                + "\"customerId\":U,\"customerName\":\"word\",\"endedAt\":\"2026-03-02T08:00:00Z\","
                                + "\"failedAttempts\":3,\"id\":U,\"interval\":\"word\",\"periodEnd\":\"2026-03-02\","
                                + "\"periodStart\":\"2026-03-02\",\"planId\":U,\"planName\":\"word\",\"price\":12.50,"
                                + "\"status\":\"word\"},\"version\":7}"));
    }
}
