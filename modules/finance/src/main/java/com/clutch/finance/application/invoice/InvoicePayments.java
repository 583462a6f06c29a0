package com.clutch.finance.application.invoice;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.payment.PaymentEffects;
import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.finance.domain.invoice.Invoices;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What payments do to the invoices they pay. */
@Component
class InvoicePayments implements PaymentEffects {

    private final Invoices invoices;
    private final List<InvoiceEffects> effects;
    private final InvoiceEvents events;
    private final FinanceCalendar calendar;

    InvoicePayments(Invoices invoices, List<InvoiceEffects> effects, InvoiceEvents events, FinanceCalendar calendar) {
        this.invoices = invoices;
        this.effects = effects;
        this.events = events;
        this.calendar = calendar;
    }

    @Override
    public Optional<Conversion> wanted(Purpose purpose, Money amount, Actor actor) {
        var id = purpose.invoiceId();
        return id == null
                ? Optional.empty()
                : Optional.of(change(id, invoice -> invoice.promise(amount, calendar.now()), actor)
                        .conversion());
    }

    @Override
    public void completed(Payment payment, Actor actor) {
        var id = payment.purpose().invoiceId();
        if (id != null) {
            var after = change(id, invoice -> invoice.receive(payment.amount(), calendar.now()), actor);
            if (after.status() == InvoiceStatus.PAID) {
                effects.forEach(effect -> effect.settled(after, actor));
            }
        }
    }

    @Override
    public void abandoned(Payment payment, Actor actor) {
        var id = payment.purpose().invoiceId();
        if (id != null) {
            change(id, invoice -> invoice.release(payment.amount(), calendar.now()), actor);
        }
    }

    @Override
    public void refunded(Payment payment, Money part, Actor actor) {
        var id = payment.purpose().invoiceId();
        if (id != null) {
            change(id, invoice -> invoice.giveBack(part, calendar.today(), calendar.now()), actor);
        }
    }

    private Invoice change(UUID id, UnaryOperator<Invoice> change, Actor actor) {
        var before = invoices.findForUpdate(id).orElseThrow(() -> DomainException.notFound("invoice", id));
        var after = change.apply(before);
        invoices.save(after);
        events.changed(before, after, actor);
        return after;
    }
}
