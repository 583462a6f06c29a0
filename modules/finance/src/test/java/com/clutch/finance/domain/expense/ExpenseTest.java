package com.clutch.finance.domain.expense;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.expense.Expense.Decision;
import com.clutch.finance.domain.expense.Expense.Person;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExpenseTest {

    private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    private static final Person MONA = new Person(new UUID(0, 1), "Mona");
    private static final Person OMAR = new Person(new UUID(0, 2), "Omar");

    @Test
    void isDecidedBySomebodyElse() {
        refused(FinanceError.OWN_EXPENSE, () -> pending().approve(MONA, null, NOW));
        refused(FinanceError.OWN_EXPENSE, () -> pending().reject(MONA, "no", NOW));

        var approved = pending().approve(OMAR, null, NOW);
        assertThat(approved.status()).isEqualTo(ExpenseStatus.APPROVED);
        assertThat(approved.decision()).isEqualTo(new Decision(OMAR, NOW));
        assertThat(approved.version()).isEqualTo(2);
    }

    @Test
    void isApprovedUpToTheLimitOfTheApproverInTheBaseCurrency() {
        assertThat(pending().approve(OMAR, pounds("5000"), NOW).status()).isEqualTo(ExpenseStatus.APPROVED);
        assertThat(refused(FinanceError.APPROVAL_LIMIT_EXCEEDED, () -> pending().approve(OMAR, pounds("4999.99"), NOW))
                        .details())
                .containsEntry("limit", new BigDecimal("4999.99"));
    }

    @Test
    void aRejectionSaysWhy() {
        var rejected = pending().reject(OMAR, "no receipt", NOW);
        assertThat(rejected.status()).isEqualTo(ExpenseStatus.REJECTED);
        assertThat(rejected.reason()).isEqualTo("no receipt");
        assertThat(rejected.decision()).isEqualTo(new Decision(OMAR, NOW));
    }

    @Test
    void isPaidOnceItWasApproved() {
        noSuchMove(
                "pending",
                List.of("approved", "rejected", "cancelled"),
                () -> pending().pay(NOW));
        var paid = pending().approve(OMAR, null, NOW).pay(NOW);
        assertThat(paid.status()).isEqualTo(ExpenseStatus.PAID);
        assertThat(paid.paidAt()).isEqualTo(NOW);
        assertThat(paid.decision()).isEqualTo(new Decision(OMAR, NOW));
        noSuchMove("paid", List.of(), () -> paid.cancel("late", NOW));
    }

    @Test
    void canBeTakenBackUntilItIsPaid() {
        assertThat(pending().cancel("found a cheaper one", NOW))
                .returns(ExpenseStatus.CANCELLED, Expense::status)
                .returns("found a cheaper one", Expense::reason);
        assertThat(pending().approve(OMAR, null, NOW).cancel("not needed", NOW).decision())
                .isEqualTo(new Decision(OMAR, NOW));
    }

    @Test
    void isDecidedOnce() {
        var approved = pending().approve(OMAR, null, NOW);
        noSuchMove("approved", List.of("paid", "cancelled"), () -> approved.approve(OMAR, null, NOW));
        noSuchMove("approved", List.of("paid", "cancelled"), () -> approved.reject(OMAR, "oh", NOW));
    }

    @Test
    void holdsMoneyOfItsBudgetUntilItIsPaidOrGivenUp() {
        assertThat(ExpenseStatus.values())
                .filteredOn(ExpenseStatus::reserves)
                .containsExactly(ExpenseStatus.PENDING, ExpenseStatus.APPROVED);
    }

    private static Expense pending() {
        return new Expense(
                new UUID(0, 5),
                1,
                new Money(new BigDecimal("100"), "USD"),
                pounds("5000"),
                new Conversion(new BigDecimal("50"), LocalDate.EPOCH, "CBE"),
                "fuel",
                "Diesel",
                null,
                LocalDate.EPOCH,
                List.of(),
                null,
                ExpenseStatus.PENDING,
                null,
                MONA,
                null,
                null,
                null,
                NOW,
                NOW);
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "EGP");
    }
}
