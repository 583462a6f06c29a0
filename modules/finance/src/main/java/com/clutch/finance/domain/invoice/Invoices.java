package com.clutch.finance.domain.invoice;

import com.clutch.kernel.StaleVersionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invoices and credit notes there are. */
public interface Invoices {

    /** The invoice with this id, which nobody else can change until the running transaction ends. */
    Optional<Invoice> findForUpdate(UUID id);

    /** Invoices that are owed and were due before the day, which nobody else handles meanwhile. */
    List<Invoice> lateForUpdate(LocalDate day, int limit);

    /** All invoices in the order of their ids, from after the given one on; null for the first. */
    List<Invoice> after(@Nullable UUID id, int limit);

    /** The next number of the series, which is given back when the transaction does not commit: there are no gaps. */
    Invoice.Number next(String series);

    void add(Invoice invoice);

    /** @throws StaleVersionException when the stored version is not the one before */
    void save(Invoice invoice);
}
