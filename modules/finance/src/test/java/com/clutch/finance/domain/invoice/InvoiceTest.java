package com.clutch.finance.domain.invoice;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.invoice.Invoice.Customer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvoiceTest {

    private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 3);
    private static final Invoice.Number NUMBER = new Invoice.Number("INV-2026", 42);

    @Test
    void asksForTheLinesLessTheDiscountPlusVatOfWhatIsLeft() {
        var invoice = draft(
                new Discount(Discount.Kind.PERCENTAGE, BigDecimal.TEN),
                item("Oil change", "2", "100", "14"),
                item("Coffee", "3", "33.33", "0"));

        assertThat(invoice.subtotal()).isEqualTo(pounds("299.99"));
        assertThat(invoice.discounted()).isEqualTo(pounds("30.00"));
        assertThat(invoice.tax()).isEqualTo(pounds("25.20"));
        assertThat(invoice.total()).isEqualTo(pounds("295.19"));
        assertThat(invoice.lines()).extracting(InvoiceLine::discount).containsExactly(pounds("20"), pounds("10"));
    }

    @Test
    void aDiscountIsBetweenNothingAndEverything() {
        assertThat(draft(new Discount(Discount.Kind.FIXED, new BigDecimal("100")), item("Wash", "1", "100", "14"))
                        .total())
                .isEqualTo(pounds("0"));
        assertThat(draft(new Discount(Discount.Kind.PERCENTAGE, BigDecimal.ZERO), item("Wash", "1", "100", "14"))
                        .total())
                .isEqualTo(pounds("114"));
        refused(
                FinanceError.DISCOUNT_ABOVE_TOTAL,
                () -> draft(
                        new Discount(Discount.Kind.FIXED, new BigDecimal("100.01")), item("Wash", "1", "100", "0")));
        refused(
                FinanceError.DISCOUNT_ABOVE_TOTAL,
                () -> draft(
                        new Discount(Discount.Kind.PERCENTAGE, new BigDecimal("-1")), item("Wash", "1", "100", "0")));
    }

    @Test
    void owesNothingBeforeItIsSentAndEverythingAfter() {
        assertThat(draft().due()).isEqualTo(pounds("0"));

        var sent = sent();
        assertThat(sent.status()).isEqualTo(InvoiceStatus.SENT);
        assertThat(sent.number()).hasToString("INV-2026-000042");
        assertThat(sent.issuedOn()).isEqualTo(TODAY);
        assertThat(sent.due()).isEqualTo(pounds("114"));
        assertThat(sent.version()).isEqualTo(2);
        assertThat(sent.cancel(NOW).due()).isEqualTo(pounds("0"));
    }

    @Test
    void isPaidAtOnceWhenItCostsNothing() {
        assertThat(draft(null, item("Gift", "1", "0", "14"))
                        .send(NUMBER, TODAY, NOW)
                        .status())
                .isEqualTo(InvoiceStatus.PAID);
    }

    @Test
    void isRewrittenOnlyAsADraft() {
        var other = new Customer(null, "Nile Tours", "books@nile.example");
        var lines = InvoiceLine.of(List.of(item("Tyres", "4", "50", "0")), null);
        var off = new Discount(Discount.Kind.FIXED, BigDecimal.ONE);
        var revised = draft().revise(other, lines, off, DUE.plusDays(1), "as agreed", NOW);

        assertThat(revised.customer()).isEqualTo(other);
        assertThat(revised.total()).isEqualTo(pounds("200"));
        assertThat(revised.discount()).isEqualTo(off);
        assertThat(revised.dueOn()).isEqualTo(DUE.plusDays(1));
        assertThat(revised.notes()).isEqualTo("as agreed");
        refused(FinanceError.INVOICE_NOT_DRAFT, () -> sent().revise(other, lines, null, DUE, null, NOW));
    }

    @Test
    void notesOnlyTheFirstLook() {
        var viewed = sent().view(NOW);
        assertThat(viewed.status()).isEqualTo(InvoiceStatus.VIEWED);
        assertThat(viewed.view(NOW)).isSameAs(viewed);
        assertThat(draft().view(NOW).status()).isEqualTo(InvoiceStatus.DRAFT);
    }

    @Test
    void isPaidInParts() {
        var part = sent().payNow(pounds("14"), NOW);
        assertThat(part.status()).isEqualTo(InvoiceStatus.PARTIAL);
        assertThat(part.due()).isEqualTo(pounds("100"));

        var paid = part.payNow(pounds("100"), NOW);
        assertThat(paid.status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(paid.paid()).isEqualTo(pounds("114"));
    }

    @Test
    void takesNoMoreThanIsOpenWhileAPaymentIsUnderWay() {
        var promised = sent().promise(pounds("100"), NOW);
        assertThat(promised.due()).isEqualTo(pounds("114"));
        assertThat(promised.open()).isEqualTo(pounds("14"));

        var no = refused(FinanceError.PAYMENT_ABOVE_DUE, () -> promised.promise(pounds("14.01"), NOW));
        assertThat(no.details()).containsEntry("open", new BigDecimal("14.00"));
        refused(FinanceError.PAYMENT_ABOVE_DUE, () -> promised.payNow(pounds("14.01"), NOW));
        refused(FinanceError.CREDIT_ABOVE_DUE, () -> promised.credit(pounds("14.01"), NOW));

        assertThat(promised.release(pounds("100"), NOW).open()).isEqualTo(pounds("114"));
        assertThat(promised.receive(pounds("100"), NOW))
                .returns(pounds("100"), Invoice::paid)
                .returns(pounds("0"), Invoice::paying)
                .returns(InvoiceStatus.PARTIAL, Invoice::status);
    }

    @Test
    void staysOverdueUntilEverythingIsPaid() {
        var late = sent().overdue(NOW);
        assertThat(late.status()).isEqualTo(InvoiceStatus.OVERDUE);

        var part = late.payNow(pounds("100"), NOW);
        assertThat(part.status()).isEqualTo(InvoiceStatus.OVERDUE);
        assertThat(part.payNow(pounds("14"), NOW).status()).isEqualTo(InvoiceStatus.PAID);
    }

    @Test
    void aCreditNoteTakesOffWhatIsOwed() {
        var credited = sent().credit(pounds("100"), NOW);
        assertThat(credited.due()).isEqualTo(pounds("14"));
        assertThat(credited.status()).isEqualTo(InvoiceStatus.SENT);
        assertThat(credited.credit(pounds("14"), NOW).status()).isEqualTo(InvoiceStatus.PAID);
        refused(FinanceError.INVOICE_NOT_PAYABLE, () -> draft().credit(pounds("1"), NOW));
    }

    @Test
    void isOwedAgainWhenMoneyIsGivenBack() {
        var paid = sent().payNow(pounds("114"), NOW);

        var part = paid.giveBack(pounds("14"), TODAY, NOW);
        assertThat(part.due()).isEqualTo(pounds("14"));
        assertThat(part.status()).isEqualTo(InvoiceStatus.PARTIAL);
        assertThat(paid.giveBack(pounds("114"), DUE, NOW).status()).isEqualTo(InvoiceStatus.SENT);
        assertThat(paid.giveBack(pounds("114"), DUE.plusDays(1), NOW).status()).isEqualTo(InvoiceStatus.OVERDUE);
        assertThat(paid.giveBack(pounds("0"), DUE.plusDays(1), NOW).status()).isEqualTo(InvoiceStatus.PAID);
    }

    @Test
    void aDraftTakesNoPaymentAndNamesItsState() {
        assertThat(refused(FinanceError.INVOICE_NOT_PAYABLE, () -> draft().promise(pounds("1"), NOW))
                        .details())
                .containsEntry("state", "draft");
        var paid = sent().payNow(pounds("114"), NOW);
        refused(FinanceError.INVOICE_NOT_PAYABLE, () -> paid.payNow(pounds("1"), NOW));
    }

    @Test
    void aCreditNoteIsNeitherOwedNorPaidNorCredited() {
        var note = new Invoice(
                new UUID(0, 9),
                1,
                new UUID(0, 1),
                NUMBER,
                new Customer(null, "Delta Cars", null),
                null,
                Conversion.none(TODAY),
                null,
                sent().lines(),
                pounds("0"),
                pounds("0"),
                pounds("0"),
                InvoiceStatus.SENT,
                TODAY,
                DUE,
                null,
                new UUID(0, 2),
                NOW,
                NOW);
        assertThat(note.total()).isEqualTo(pounds("114"));
        assertThat(note.due()).isEqualTo(pounds("0"));
        refused(FinanceError.INVOICE_NOT_PAYABLE, () -> note.payNow(pounds("1"), NOW));
        refused(FinanceError.INVOICE_NOT_PAYABLE, () -> note.credit(pounds("1"), NOW));
    }

    @Test
    void isNotCancelledOnceMoneyHasMoved() {
        var sent = sent();
        refused(
                FinanceError.INVOICE_HAS_PAYMENTS,
                () -> sent.promise(pounds("1"), NOW).cancel(NOW));
        refused(
                FinanceError.INVOICE_HAS_PAYMENTS,
                () -> sent.credit(pounds("1"), NOW).cancel(NOW));
        refused(
                FinanceError.INVOICE_HAS_PAYMENTS,
                () -> sent.overdue(NOW).payNow(pounds("1"), NOW).cancel(NOW));
        assertThat(sent.cancel(NOW).status()).isEqualTo(InvoiceStatus.CANCELLED);
    }

    @Test
    void refusesMovesThatThereAreNot() {
        var cancelled = draft().cancel(NOW);
        noSuchMove("cancelled", List.of(), () -> cancelled.send(NUMBER, TODAY, NOW));
        noSuchMove("draft", List.of("sent", "cancelled"), () -> draft().overdue(NOW));
        var part = sent().payNow(pounds("1"), NOW);
        noSuchMove("partial", List.of("paid", "overdue"), () -> part.cancel(NOW));
    }

    private static Invoice sent() {
        return draft().send(NUMBER, TODAY, NOW);
    }

    private static Invoice draft() {
        return draft(null, item("Service", "1", "100", "14"));
    }

    private static Invoice draft(Discount discount, InvoiceLine.Item... items) {
        return new Invoice(
                new UUID(0, 1),
                1,
                null,
                null,
                new Customer(null, "Delta Cars", null),
                null,
                Conversion.none(TODAY),
                discount,
                InvoiceLine.of(List.of(items), discount),
                pounds("0"),
                pounds("0"),
                pounds("0"),
                InvoiceStatus.DRAFT,
                null,
                DUE,
                null,
                new UUID(0, 2),
                NOW,
                NOW);
    }

    private static InvoiceLine.Item item(String what, String quantity, String price, String vat) {
        return new InvoiceLine.Item(what, new BigDecimal(quantity), pounds(price), new BigDecimal(vat));
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "EGP");
    }
}
