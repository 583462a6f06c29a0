package com.clutch.finance.application.invoice;

import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of invoices. */
public interface InvoiceQueries {

    /**
     * Which invoices a list shows; null is no condition.
     *
     * @param creditNotes true for credit notes, otherwise invoices
     * @param dueFrom first day on which they are due
     * @param dueTo last day
     */
    record InvoiceFilter(
            @Nullable InvoiceStatus status,
            @Nullable UUID customerId,
            @Nullable UUID subscriptionId,
            @Nullable Boolean creditNotes,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo) {}

    Optional<InvoiceView> find(UUID id);

    /**
     * A page of invoices, the newest first. Sorted by createdAt, dueDate or total; searched by the beginnings of words of number,
     * customer and notes.
     */
    Page<InvoiceView> list(InvoiceFilter filter, PageRequest page);

    /** Hands over every invoice of the list, in its order, whatever the page. */
    void forEach(InvoiceFilter filter, PageRequest page, Consumer<? super InvoiceView> sink);

    /** What is owed as of a day, customer by customer, the largest first. */
    List<Aging> aging(LocalDate today);
}
