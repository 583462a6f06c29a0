package com.clutch.finance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.finance.FinanceFixture;
import com.clutch.finance.application.expense.ExpenseDecision;
import com.clutch.finance.application.expense.ExpenseSubmission;
import com.clutch.finance.application.invoice.InvoiceCrediting;
import com.clutch.finance.application.invoice.InvoiceWish;
import com.clutch.finance.application.invoice.InvoiceWish.ItemWish;
import com.clutch.finance.application.invoice.Invoicing;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.PaymentRefunding;
import com.clutch.finance.application.payment.PaymentSettlement;
import com.clutch.finance.application.payout.CommissionRecording;
import com.clutch.finance.domain.invoice.Discount;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do, in whatever order, the books stay balanced and agree with the documents. The seeds are fixed. */
class CommandSequenceTest extends FinanceFixture {

    private static final int COMMANDS = 120;

    @Autowired
    Invoicing invoicing;

    @Autowired
    InvoiceCrediting crediting;

    @Autowired
    PaymentAcceptance acceptance;

    @Autowired
    PaymentSettlement settlement;

    @Autowired
    PaymentRefunding refunding;

    @Autowired
    ExpenseSubmission submission;

    @Autowired
    ExpenseDecision decision;

    @Autowired
    CommissionRecording commissions;

    @Autowired
    CurrencyRates rates;

    private final List<UUID> invoices = new ArrayList<>();
    private final List<UUID> payments = new ArrayList<>();
    private final List<UUID> expenses = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void keepsTheBooksRight(long seed) {
        var random = new SplittableRandom(seed);
        rates.record("USD", LocalDate.of(2026, 3, 1), new BigDecimal("50.25"), "CBE", mona);
        var done = 0;
        for (var command = 0; command < COMMANDS; command++) {
            try {
                run(random);
                done++;
            } catch (DomainException _) {
                // A refusal is a fine answer; that nothing moved is looked at below.
            }
        }
        assertThat(done).isGreaterThan(COMMANDS / 4);
        assertReconciled();
        var sql = TestDatabase.dsl();
        assertThat(sql.fetch(
                        "select id from finance.invoice where paid + paying + credited > total and kind = 'INVOICE'"))
                .isEmpty();
        assertThat(sql.fetch("select id from finance.payment where refunded > amount"))
                .isEmpty();
        assertThat(sql.fetch("""
                select series from finance.invoice where number is not null group by series
                having count(*) <> max(number) or min(number) <> 1""")).isEmpty();
        assertThat(sql.fetch("select entry_id from finance.posting group by entry_id having sum(base_amount) <> 0"))
                .isEmpty();
    }

    private void run(SplittableRandom random) {
        var amount = BigDecimal.valueOf(random.nextLong(50, 100_000), 2);
        var currency = random.nextInt(4) == 0 ? "USD" : "EGP";
        switch (random.nextInt(13)) {
            case 0, 1 ->
                invoices.add(invoicing
                        .draft(
                                new InvoiceWish(
                                        null,
                                        "Nile Taxi",
                                        null,
                                        currency,
                                        List.of(
                                                new ItemWish(
                                                        "Work", BigDecimal.valueOf(random.nextInt(1, 9)), amount, null),
                                                new ItemWish("Parts", new BigDecimal("0.333"), amount, BigDecimal.TEN)),
                                        new Discount(Discount.Kind.PERCENTAGE, BigDecimal.valueOf(random.nextInt(100))),
                                        null,
                                        null),
                                null,
                                mona)
                        .id());
            case 2, 3 -> invoicing.send(any(invoices, random), ExpectedVersion.ANY, mona);
            case 4 -> invoicing.cancel(any(invoices, random), ExpectedVersion.ANY, mona);
            case 5 ->
                crediting.credit(
                        any(invoices, random), List.of(new ItemWish("Off", BigDecimal.ONE, amount, null)), null, mona);
            case 6, 7, 8 ->
                payments.add(acceptance
                        .accept(
                                new PaymentAcceptance.Order(
                                        amount,
                                        currency,
                                        random.nextBoolean() ? PaymentMethod.CASH : PaymentMethod.BANK_TRANSFER,
                                        null,
                                        null,
                                        new Purpose(
                                                null,
                                                null,
                                                null,
                                                null,
                                                random.nextBoolean() ? any(invoices, random) : null,
                                                null),
                                        null),
                                null,
                                mona)
                        .id());
            case 9 ->
                settlement.moveByHand(
                        any(payments, random),
                        ExpectedVersion.ANY,
                        random.nextInt(4) == 0 ? PaymentStatus.FAILED : PaymentStatus.COMPLETED,
                        null,
                        null,
                        mona);
            case 10 -> refunding.refund(any(payments, random), amount, null, null, mona);
            case 11 -> {
                expenses.add(submission
                        .submit(
                                new ExpenseSubmission.Claim(amount, currency, "fuel", "Diesel", null, null, null, null),
                                mona)
                        .id());
                decision.approve(any(expenses, random), ExpectedVersion.ANY, omar);
            }
            default -> {
                if (random.nextBoolean()) {
                    decision.pay(any(expenses, random), ExpectedVersion.ANY, mona);
                } else {
                    commissions.record(
                            new CommissionRecording.OrderWish(
                                    new UUID(5, 1),
                                    "Garage",
                                    new UUID(6, random.nextInt(50)),
                                    amount,
                                    currency,
                                    BigDecimal.TEN),
                            mona);
                }
            }
        }
    }

    private static UUID any(List<UUID> ids, SplittableRandom random) {
        return ids.isEmpty() ? new UUID(0, 0) : ids.get(random.nextInt(ids.size()));
    }
}
