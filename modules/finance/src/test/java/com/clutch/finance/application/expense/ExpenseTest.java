package com.clutch.finance.application.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.events.finance.BudgetBreached;
import com.clutch.events.finance.BudgetWarningReached;
import com.clutch.events.finance.ExpenseChanged;
import com.clutch.finance.FinanceFixture;
import com.clutch.finance.application.budget.BudgetPlanning;
import com.clutch.finance.application.budget.BudgetQueries;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.expense.ExpenseStatus;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExpenseTest extends FinanceFixture {

    @Autowired
    ExpenseSubmission submission;

    @Autowired
    ExpenseDecision decision;

    @Autowired
    BulkApproval bulk;

    @Autowired
    BudgetPlanning planning;

    @Autowired
    BudgetQueries budgets;

    @Autowired
    CurrencyRates rates;

    @Test
    void reservesSpendsAndBooks() {
        var budget = budget("1000", false);
        var expense = submit("400", "EGP");
        assertThat(budgets.find(budget).orElseThrow().reserved()).isEqualByComparingTo("400");
        assertThat(decision.approve(expense, ExpectedVersion.ANY, omar).status())
                .isEqualTo(ExpenseStatus.APPROVED);
        assertThat(balance(LedgerAccount.PAYABLES)).isEqualByComparingTo("400");
        assertReconciled();
        decision.pay(expense, ExpectedVersion.ANY, mona);
        var after = budgets.find(budget).orElseThrow();
        assertThat(after.reserved()).isEqualByComparingTo("0");
        assertThat(after.spent()).isEqualByComparingTo("400");
        assertThat(balance(LedgerAccount.PAYABLES)).isEqualByComparingTo("0");
        assertThat(balance(LedgerAccount.FUEL)).isEqualByComparingTo("400");
        assertReconciled();
        assertThat(events.of(ExpenseChanged.class))
                .extracting(event -> event.state().status())
                .containsExactly("pending", "approved", "paid");
    }

    @Test
    void givesTheBudgetBackWhenRejectedOrCancelled() {
        var budget = budget("1000", false);
        decision.reject(submit("400", "EGP"), ExpectedVersion.ANY, "no receipt", omar);
        var approved = submit("300", "EGP");
        decision.approve(approved, ExpectedVersion.ANY, omar);
        decision.cancel(approved, ExpectedVersion.ANY, "not needed", mona);
        assertThat(budgets.find(budget).orElseThrow().available()).isEqualByComparingTo("1000");
        assertThat(balance(LedgerAccount.PAYABLES)).isEqualByComparingTo("0");
        assertThat(balance(LedgerAccount.FUEL)).isEqualByComparingTo("0");
        assertReconciled();
    }

    @Test
    void nobodyApprovesHisOwnNorAboveHisLimit() {
        var own = submit("10", "EGP");
        assertRefused(FinanceError.OWN_EXPENSE, () -> decision.approve(own, ExpectedVersion.ANY, mona));
        var large = submit("50000.01", "EGP");
        assertRefused(FinanceError.APPROVAL_LIMIT_EXCEEDED, () -> decision.approve(large, ExpectedVersion.ANY, omar));
        var unknown = actor(9, "nobody@clutch.test");
        assertRefused(FinanceError.APPROVAL_LIMIT_EXCEEDED, () -> decision.approve(own, ExpectedVersion.ANY, unknown));
        assertThat(bulk.approve(List.of(own, large), omar))
                .extracting(BulkApproval.Approval::approved)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void neverPromisesMoreThanThereIsWhenAHundredAskAtOnce() throws Exception {
        var budget = budget("505", false);
        var failures = atOnce(100, _ -> submit("10", "EGP"));
        assertThat(failures).hasSize(50).allMatch(no -> ((DomainException) no).code() == FinanceError.BUDGET_EXCEEDED);
        assertThat(budgets.find(budget).orElseThrow().reserved()).isEqualByComparingTo("500");
    }

    @Test
    void twoPeopleApproveAtOnceAndOneDoes() throws Exception {
        var sara = actor(5, "sara@clutch.test", "manage_finance");
        hear(sara, "finance_officer");
        var expense = submit("10", "EGP");
        var failures = atOnce(2, number -> decision.approve(expense, ExpectedVersion.ANY, number == 0 ? omar : sara));
        assertThat(failures)
                .singleElement()
                .satisfies(no -> assertThat(((DomainException) no).code()).isEqualTo(KernelError.ILLEGAL_TRANSITION));
        assertThat(balance(LedgerAccount.PAYABLES)).isEqualByComparingTo("10");
    }

    @Test
    void warnsOnceAndTellsOfABreach() {
        budget("100", true);
        submit("79.99", "EGP");
        assertThat(events.of(BudgetWarningReached.class)).isEmpty();
        submit("0.01", "EGP");
        submit("1", "EGP");
        assertThat(events.of(BudgetWarningReached.class)).hasSize(1);
        assertThat(events.of(BudgetBreached.class)).isEmpty();
        submit("20", "EGP");
        assertThat(events.only(BudgetBreached.class).amountOver()).isEqualByComparingTo("1");
        assertThat(budgets.breaches(null, PageRequest.first(10)).items()).hasSize(1);
    }

    @Test
    void oneBudgetAtATimeForACategory() {
        budget("100", false);
        assertRefused(FinanceError.BUDGET_OVERLAPS, () -> budget("100", false));
    }

    @Test
    void convertsOnceByTheRateOfTheDay() {
        assertRefused(FinanceError.EXCHANGE_RATE_MISSING, () -> submit("10", "USD"));
        rates.record("USD", LocalDate.of(2026, 3, 1), new BigDecimal("50.25"), "CBE", mona);
        assertRefused(
                FinanceError.EXCHANGE_RATE_EXISTS,
                () -> rates.record("USD", LocalDate.of(2026, 3, 1), new BigDecimal("51"), "CBE", mona));
        var expense = submission.submit(claim("10", "USD"), mona);
        assertThat(expense.baseAmount()).isEqualByComparingTo("502.50");
        assertThat(expense.rateSource()).isEqualTo("CBE");
        assertThat(expense.rateDate()).isEqualTo(LocalDate.of(2026, 3, 1));
        rates.record("USD", LocalDate.of(2026, 3, 2), new BigDecimal("60"), "CBE", mona);
        decision.approve(expense.id(), ExpectedVersion.ANY, omar);
        assertThat(balance(LedgerAccount.PAYABLES)).isEqualByComparingTo("502.50");
        assertReconciled();
    }

    @Test
    void answersTheContractOverHttp() throws Exception {
        call(
                        post("/api/v1/finance/expenses"),
                        "{\"amount\":12.5,\"category\":\"fuel\",\"description\":\"diesel\"}",
                        mona)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data._id").isNotEmpty())
                .andExpect(jsonPath("$.data.status").value("pending"));
        call(get("/api/v1/finance/expenses?period=30d&q=die&status=pending"), null, reader)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data[0].amount").value(12.5))
                .andExpect(jsonPath("$.pagination.total").value(1));
        call(get("/api/v1/finance/expenses?period=soon"), null, reader)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.error").value("UNKNOWN_PERIOD"));
        call(post("/api/v1/finance/expenses"), "{\"amount\":-1,\"category\":\"fuel\",\"description\":\"x\"}", mona)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.error").value("AMOUNT_NOT_POSITIVE"));
        call(get("/api/v1/finance/budgets"), null, reader)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data").isEmpty());
        call(get("/api/v1/finance/reconciliation"), null, reader)
                .andExpect(jsonPath("$.data.agrees").value(true));
        call(post("/api/v1/finance/budgets"), "{}", reader).andExpect(status().isForbidden());
    }

    private UUID budget(String allocated, boolean overrun) {
        return planning.plan(
                        new BudgetPlanning.Terms(
                                "Fuel 2026",
                                "Fuel",
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 12, 31),
                                new BigDecimal(allocated),
                                null,
                                overrun),
                        mona)
                .id();
    }

    private UUID submit(String amount, String currency) {
        return submission.submit(claim(amount, currency), mona).id();
    }

    private static ExpenseSubmission.Claim claim(String amount, String currency) {
        return new ExpenseSubmission.Claim(
                new BigDecimal(amount), currency, "fuel", "Diesel", "Wataniya", null, null, null);
    }
}
