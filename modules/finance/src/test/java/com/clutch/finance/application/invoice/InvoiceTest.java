package com.clutch.finance.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.finance.FinanceFixture;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.PaymentRefunding;
import com.clutch.finance.application.payment.PaymentSettlement;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.invoice.Discount;
import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

class InvoiceTest extends FinanceFixture {

    @Autowired
    Invoicing invoicing;

    @Autowired
    InvoiceCrediting crediting;

    @Autowired
    InvoiceQueries invoices;

    @Autowired
    OverdueMarking overdue;

    @Autowired
    PaymentAcceptance acceptance;

    @Autowired
    PaymentSettlement settlement;

    @Autowired
    PaymentRefunding refunding;

    @Test
    void addsUpWithVatPerLineAndDiscountBeforeVat() {
        var invoice = invoicing.draft(
                wish(
                        new Discount(Discount.Kind.PERCENTAGE, BigDecimal.TEN),
                        item("2", "49.99", null),
                        item("1", "10", "0")),
                null,
                mona);
        assertThat(invoice.subtotal()).isEqualByComparingTo("109.98");
        assertThat(invoice.discount()).isEqualByComparingTo("11.00");
        assertThat(invoice.tax()).isEqualByComparingTo("12.60");
        assertThat(invoice.total()).isEqualByComparingTo("111.58");
        assertThat(invoice.invoiceNumber()).isNull();
        assertThat(balance(LedgerAccount.RECEIVABLES)).isEqualByComparingTo("0");
        assertRefused(
                FinanceError.DISCOUNT_ABOVE_TOTAL,
                () -> invoicing.draft(
                        wish(new Discount(Discount.Kind.FIXED, new BigDecimal("11")), item("1", "10", null)),
                        null,
                        mona));
    }

    @Test
    void numbersHaveNoGapsWhenManySendAtOnceAndSomeFail() throws Exception {
        var drafts = new ArrayList<UUID>();
        for (var count = 0; count < 40; count++) {
            drafts.add(draft("10").id());
        }
        var failures = atOnce(80, number -> invoicing.send(drafts.get(number / 2), ExpectedVersion.ANY, mona));
        assertThat(failures).hasSize(40);
        var numbers = TestDatabase.dsl()
                .fetch("select number from finance.invoice where number is not null order by number")
                .getValues(0, Long.class);
        assertThat(numbers)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertReconciled();
    }

    @Test
    void goesFromSentOverPartialToPaidAndBackByARefund() {
        var id = sent("100");
        assertThat(invoicing.view(id, mona).status()).isEqualTo(InvoiceStatus.VIEWED);
        var first = pay(id, "14");
        assertThat(invoices.find(id).orElseThrow().status()).isEqualTo(InvoiceStatus.PARTIAL);
        pay(id, "100");
        var paid = invoices.find(id).orElseThrow();
        assertThat(paid.status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(paid.amountDue()).isEqualByComparingTo("0");
        assertThat(balance(LedgerAccount.RECEIVABLES)).isEqualByComparingTo("0");
        assertThat(balance(LedgerAccount.SERVICE_REVENUE)).isEqualByComparingTo("100");
        assertThat(balance(LedgerAccount.OUTPUT_VAT)).isEqualByComparingTo("14");
        refunding.refund(first, null, "wrong", null, mona);
        var back = invoices.find(id).orElseThrow();
        assertThat(back.status()).isEqualTo(InvoiceStatus.PARTIAL);
        assertThat(back.amountDue()).isEqualByComparingTo("14");
        assertReconciled();
    }

    @Test
    void neverTakesMoreThanIsDueWhenManyPayAtOnce() throws Exception {
        var id = sent("100");
        var failures = atOnce(20, _ -> pay(id, "19"));
        assertThat(failures)
                .hasSize(14)
                .allMatch(no -> ((DomainException) no).code() == FinanceError.PAYMENT_ABOVE_DUE
                        || ((DomainException) no).code() == FinanceError.INVOICE_NOT_PAYABLE);
        assertThat(invoices.find(id).orElseThrow().status()).isEqualTo(InvoiceStatus.PAID);
        assertReconciled();
    }

    @Test
    void refusesPaymentsThatDoNotFit() {
        var draft = draft("100").id();
        assertRefused(FinanceError.INVOICE_NOT_PAYABLE, () -> pay(draft, "1"));
        var id = sent("100");
        assertRefused(FinanceError.PAYMENT_ABOVE_DUE, () -> pay(id, "114.01"));
        assertRefused(FinanceError.CURRENCY_MISMATCH, () -> acceptance.accept(order(id, "1", "USD"), null, mona));
        invoicing.cancel(id, ExpectedVersion.ANY, mona);
        assertRefused(FinanceError.INVOICE_NOT_PAYABLE, () -> pay(id, "1"));
        assertThat(balance(LedgerAccount.RECEIVABLES)).isEqualByComparingTo("0");
        assertThat(balance(LedgerAccount.SERVICE_REVENUE)).isEqualByComparingTo("0");
        assertReconciled();
    }

    @Test
    void anInvoiceWithAPaymentUnderWayIsNotCancelledAndItsDraftIsFinal() {
        var id = sent("100");
        acceptance.accept(order(id, "10", "EGP"), null, mona);
        assertRefused(FinanceError.INVOICE_HAS_PAYMENTS, () -> invoicing.cancel(id, ExpectedVersion.ANY, mona));
        assertRefused(
                FinanceError.INVOICE_NOT_DRAFT,
                () -> invoicing.revise(id, ExpectedVersion.ANY, wish(null, item("1", "5", null)), mona));
    }

    @Test
    void aCreditNoteTakesOffWhatIsOpen() {
        var id = sent("100");
        pay(id, "50");
        assertRefused(FinanceError.CREDIT_ABOVE_DUE, () -> crediting.credit(id, null, "all", mona));
        var note = crediting.credit(id, List.of(item("1", "56.14", null)), "rest", mona);
        assertThat(note.type()).isEqualTo("credit_note");
        assertThat(note.invoiceNumber()).isEqualTo("CN-000001");
        assertThat(note.total()).isEqualByComparingTo("64.00");
        assertThat(invoices.find(id).orElseThrow().status()).isEqualTo(InvoiceStatus.PAID);
        assertReconciled();
    }

    @Test
    void isOverdueTheDayAfterAndAges() {
        var id = sent("100");
        clock.advance(Duration.ofDays(30));
        overdue.markBatch();
        assertThat(invoices.find(id).orElseThrow().status()).isEqualTo(InvoiceStatus.SENT);
        clock.advance(Duration.ofDays(1));
        assertThat(overdue.markBatch()).isTrue();
        assertThat(overdue.markBatch()).isFalse();
        assertThat(invoices.find(id).orElseThrow().status()).isEqualTo(InvoiceStatus.OVERDUE);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Africa/Cairo"));
        assertThat(invoices.aging(today)).singleElement().satisfies(row -> {
            assertThat(row.days30()).isEqualByComparingTo("114");
            assertThat(row.total()).isEqualByComparingTo("114");
        });
        assertThat(invoices.aging(today.plusDays(90)).getFirst().over90()).isEqualByComparingTo("114");
        pay(id, "114");
        assertThat(invoices.aging(today)).isEmpty();
    }

    @Test
    void answersOverHttpAsJsonCsvAndPdf() throws Exception {
        var body = "{\"customerName\":\"Nile Taxi\",\"items\":[{\"description\":\"Oil\",\"unitPrice\":100}],"
                + "\"discount\":{\"type\":\"fixed\",\"value\":10}}";
        var answer = call(post("/api/v1/finance/invoices"), body, mona)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.total").value(102.6))
                .andReturn()
                .getResponse();
        var path = answer.getHeader("Location");
        call(post(path + "/send"), null, mona)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.invoiceNumber").value("INV-000001"));
        call(get("/api/v1/finance/invoices?q=nile&sort=-total").accept("text/csv"), null, reader)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("INV-000001")));
        var pdf = call(get(path + "/pdf"), null, reader)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        call(get("/api/v1/finance/invoices/aging"), null, reader)
                .andExpect(jsonPath("$.data[0].current").value(102.6));
    }

    @Test
    void arabicTextIsJoinedAndRunsFromTheRight() throws Exception {
        var wish = new InvoiceWish(
                null,
                "محمد",
                null,
                null,
                List.of(new InvoiceWish.ItemWish("تغيير زيت Castrol 5W-30", BigDecimal.ONE, BigDecimal.TEN, null)),
                null,
                null,
                "شكرا");
        var id = invoicing.draft(wish, null, mona).id();
        var pdf = call(get("/api/v1/finance/invoices/%s/pdf".formatted(id)), null, reader)
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var text = new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
        // Mohammed as it is seen from the left: final dal, medial meem, medial hah, initial meem.
        assertThat(text).contains("\uFEAA\uFEE4\uFEA4\uFEE3").contains("Castrol");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("Amiri");
    }

    private InvoiceView draft(String price) {
        return invoicing.draft(wish(null, item("1", price, null)), null, mona);
    }

    private UUID sent(String price) {
        return invoicing.send(draft(price).id(), ExpectedVersion.ANY, mona).id();
    }

    private UUID pay(UUID invoice, String amount) {
        var payment = acceptance.accept(order(invoice, amount, "EGP"), null, mona);
        settlement.moveByHand(payment.id(), ExpectedVersion.ANY, PaymentStatus.COMPLETED, null, null, mona);
        return payment.id();
    }

    private static PaymentAcceptance.Order order(UUID invoice, String amount, String currency) {
        return new PaymentAcceptance.Order(
                new BigDecimal(amount),
                currency,
                PaymentMethod.BANK_TRANSFER,
                null,
                null,
                new Purpose(null, null, null, null, invoice, null),
                null);
    }

    private static InvoiceWish wish(Discount discount, InvoiceWish.ItemWish... items) {
        return new InvoiceWish(null, "Nile Taxi", null, null, List.of(items), discount, null, null);
    }

    private static InvoiceWish.ItemWish item(String quantity, String price, String vat) {
        return new InvoiceWish.ItemWish(
                "Work", new BigDecimal(quantity), new BigDecimal(price), vat == null ? null : new BigDecimal(vat));
    }
}
