package com.clutch.finance.adapter.in.web.invoice;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.invoice.Aging;
import com.clutch.finance.application.invoice.InvoiceQueries;
import com.clutch.finance.application.invoice.InvoiceQueries.InvoiceFilter;
import com.clutch.finance.application.invoice.InvoiceView;
import com.clutch.finance.application.invoice.InvoiceWish;
import com.clutch.finance.application.invoice.InvoiceWish.ItemWish;
import com.clutch.finance.application.invoice.Invoicing;
import com.clutch.finance.domain.invoice.Discount;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Invoices: read, write, send, cancel, credit. */
@RestController
@RequestMapping("/api/v1/finance/invoices")
class InvoiceController {

    record ItemRequest(
            @Size(max = 300) @Nullable String description,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal vatRate) {}

    record DiscountRequest(
            Discount.@NotNull Kind type, @NotNull BigDecimal value) {}

    record InvoiceRequest(
            @Nullable UUID customerId,
            @Size(max = 200) @Nullable String customerName,
            @Size(max = 320) @Nullable String customerEmail,
            @Size(max = 3) @Nullable String currency,
            @Size(max = 200) @Nullable List<@Valid @NotNull ItemRequest> items,
            @Valid @Nullable DiscountRequest discount,
            @Nullable LocalDate dueDate,
            @Size(max = 1000) @Nullable String notes) {

        InvoiceWish wish() {
            return new InvoiceWish(
                    customerId,
                    customerName,
                    customerEmail,
                    currency,
                    wishes(items),
                    discount == null ? null : new Discount(discount.type(), discount.value()),
                    dueDate,
                    notes);
        }
    }

    record CreditRequest(
            @Size(min = 1, max = 200) @Nullable List<@Valid @NotNull ItemRequest> items,
            @Size(max = 1000) @Nullable String reason) {}

    private final InvoiceQueries queries;
    private final Invoicing invoicing;
    private final FinanceCalendar calendar;

    InvoiceController(InvoiceQueries queries, Invoicing invoicing, FinanceCalendar calendar) {
        this.queries = queries;
        this.invoicing = invoicing;
        this.calendar = calendar;
    }

    @GetMapping
    @RequiresPermission({"view_finance", "view_billing"})
    Listing<InvoiceView> list(InvoiceFilter filter, PageRequest page) {
        return Listing.of(
                page,
                InvoiceView.class,
                () -> queries.list(filter, page),
                sink -> queries.forEach(filter, page, sink));
    }

    @GetMapping("/aging")
    @RequiresPermission("view_finance")
    List<Aging> aging() {
        return queries.aging(calendar.today());
    }

    @GetMapping("/{id}")
    @RequiresPermission({"view_finance", "view_billing"})
    InvoiceView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("invoice", id));
    }

    @PostMapping
    @RequiresPermission({"manage_finance", "manage_billing"})
    Answer<InvoiceView> draft(@Valid @RequestBody InvoiceRequest request, Actor actor) {
        var invoice = invoicing.draft(request.wish(), null, actor);
        return Answer.created("/api/v1/finance/invoices/" + invoice.id(), invoice);
    }

    @RequestMapping(path = "/{id}", method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission({"manage_finance", "manage_billing"})
    InvoiceView revise(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody InvoiceRequest request, Actor actor) {
        return invoicing.revise(id, expected, request.wish(), actor);
    }

    @PostMapping("/{id}/send")
    @RequiresPermission({"manage_finance", "manage_billing"})
    InvoiceView send(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return invoicing.send(id, expected, actor);
    }

    @PostMapping("/{id}/viewed")
    @RequiresPermission({"view_finance", "view_billing"})
    InvoiceView viewed(@PathVariable UUID id, Actor actor) {
        return invoicing.view(id, actor);
    }

    @PostMapping("/{id}/cancel")
    @RequiresPermission({"manage_finance", "manage_billing"})
    InvoiceView cancel(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return invoicing.cancel(id, expected, actor);
    }

    @PostMapping("/{id}/credit-notes")
    @RequiresPermission({"manage_finance", "manage_billing"})
    Answer<InvoiceView> credit(@PathVariable UUID id, @Valid @RequestBody CreditRequest request, Actor actor) {
        var note = invoicing.credit(id, wishes(request.items()), request.reason(), actor);
        return Answer.created("/api/v1/finance/invoices/" + note.id(), note);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission({"manage_finance", "manage_billing"})
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return new Removed(invoicing.cancel(id, expected, actor).id());
    }

    private static @Nullable List<ItemWish> wishes(@Nullable List<ItemRequest> items) {
        return items == null
                ? null
                : items.stream()
                        .map(item -> new ItemWish(
                                item.description(), item.quantity(), item.unitPrice(), item.vatRate()))
                        .toList();
    }
}
