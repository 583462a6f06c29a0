package com.clutch.finance.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.finance.FinanceFixture;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.PaymentRefunding;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DepositUseTest extends FinanceFixture {

    private static final UUID NILE_TAXI = new UUID(3, 1);

    @Autowired
    DepositUse deposits;

    @Autowired
    Invoicing invoicing;

    @Autowired
    PaymentAcceptance acceptance;

    @Autowired
    PaymentRefunding refunding;

    @Autowired
    CurrencyRates rates;

    @Test
    void paysInvoicesFromWhatIsThereAndTheRestCanBeGivenBack() {
        var deposit = deposit("200", "EGP", NILE_TAXI);
        var first = invoice("100", "EGP");
        assertThat(deposits.use(first, deposit, null, mona).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(balance(LedgerAccount.CUSTOMER_DEPOSITS)).isEqualByComparingTo("86");
        assertThat(balance(LedgerAccount.RECEIVABLES)).isEqualByComparingTo("0");
        var second = invoice("100", "EGP");
        var part = deposits.use(second, deposit, new BigDecimal("80"), mona);
        assertThat(part.status()).isEqualTo(InvoiceStatus.PARTIAL);
        assertThat(part.amountDue()).isEqualByComparingTo("34");
        assertRefused(
                FinanceError.REFUND_ABOVE_PAYMENT,
                () -> refunding.refund(deposit, new BigDecimal("6.01"), null, null, mona));
        refunding.refund(deposit, null, "rest", null, mona);
        assertThat(balance(LedgerAccount.CUSTOMER_DEPOSITS)).isEqualByComparingTo("0");
        assertReconciled();
    }

    @Test
    void isUsedOnceWhenManyUseIt() throws Exception {
        var deposit = deposit("100", "EGP", NILE_TAXI);
        var invoices = List.of(invoice("100", "EGP"), invoice("100", "EGP"), invoice("100", "EGP"));
        var failures =
                atOnce(12, number -> deposits.use(invoices.get(number % 3), deposit, new BigDecimal("30"), mona));
        assertThat(failures)
                .hasSize(9)
                .allMatch(no -> Set.of(FinanceError.DEPOSIT_NOT_AVAILABLE, FinanceError.PAYMENT_ABOVE_DUE)
                        .contains(((DomainException) no).code()));
        assertThat(balance(LedgerAccount.CUSTOMER_DEPOSITS)).isEqualByComparingTo("10");
        assertReconciled();
    }

    @Test
    void refusesWhatDoesNotFitAndNothingMoves() {
        rates.record("USD", LocalDate.of(2026, 3, 1), new BigDecimal("50"), "CBE", mona);
        var invoice = invoice("100", "EGP");
        var deposit = deposit("200", "EGP", NILE_TAXI);
        var strange = deposit("50", "EGP", new UUID(3, 2));
        assertRefused(FinanceError.DEPOSIT_MISMATCH, () -> deposits.use(invoice, strange, null, mona));
        var dollars = deposit("50", "USD", NILE_TAXI);
        assertRefused(FinanceError.CURRENCY_MISMATCH, () -> deposits.use(invoice, dollars, null, mona));
        rates.record("USD", LocalDate.of(2026, 3, 2), new BigDecimal("51"), "CBE", mona);
        var later = invoice("10", "USD");
        assertRefused(FinanceError.DEPOSIT_MISMATCH, () -> deposits.use(later, dollars, null, mona));
        assertRefused(
                FinanceError.PAYMENT_ABOVE_DUE, () -> deposits.use(invoice, deposit, new BigDecimal("114.01"), mona));
        assertRefused(
                FinanceError.AMOUNT_NOT_POSITIVE, () -> deposits.use(invoice, deposit, new BigDecimal("-1"), mona));
        deposits.use(invoice, deposit, null, mona);
        assertRefused(FinanceError.INVOICE_NOT_PAYABLE, () -> deposits.use(invoice, deposit, null, mona));
        refunding.refund(deposit, null, null, null, mona);
        var last = invoice("10", "EGP");
        assertRefused(FinanceError.DEPOSIT_NOT_AVAILABLE, () -> deposits.use(last, deposit, null, mona));
        assertReconciled();
    }

    @Test
    void answersOverHttp() throws Exception {
        var deposit = deposit("200", "EGP", NILE_TAXI);
        var path = "/api/v1/finance/invoices/%s/deposits".formatted(invoice("100", "EGP"));
        call(post(path), "{}", mona).andExpect(status().is(422));
        call(post(path), "{\"paymentId\":\"%s\",\"amount\":14}".formatted(deposit), mona)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.amountDue").value(100.0));
    }

    private UUID invoice(String price, String currency) {
        var draft = invoicing.draft(
                new InvoiceWish(
                        NILE_TAXI,
                        "Nile Taxi",
                        null,
                        currency,
                        List.of(new InvoiceWish.ItemWish("Work", BigDecimal.ONE, new BigDecimal(price), null)),
                        null,
                        null,
                        null),
                null,
                mona);
        return invoicing.send(draft.id(), ExpectedVersion.ANY, mona).id();
    }

    private UUID deposit(String amount, String currency, UUID customer) {
        return acceptance
                .accept(
                        new PaymentAcceptance.Order(
                                new BigDecimal(amount),
                                currency,
                                PaymentMethod.BANK_TRANSFER,
                                null,
                                null,
                                new Purpose(customer, null, null, null, null, null),
                                null,
                                true),
                        null,
                        mona)
                .id();
    }
}
