package com.clutch.events.finance;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has booked an entry by hand. Told once for an entry; an entry is never changed.
 *
 * @param reverses entry that this one takes back, null when it takes none back
 * @param bookedOn day in the zone of the company
 * @param reason as the one who booked it wrote
 */
public record JournalEntryPosted(
        EventHeader header, UUID entryId, @Nullable UUID reverses, LocalDate bookedOn, String reason, List<Side> sides)
        implements DomainEvent {

    /**
     * One side of the entry.
     *
     * @param account code in the chart of accounts
     * @param amount in major units of the currency; positive is a debit, negative a credit
     * @param baseAmount the same in the base currency (EGP)
     */
    public record Side(String account, BigDecimal amount, String currency, BigDecimal baseAmount) {}

    public JournalEntryPosted {
        sides = List.copyOf(sides);
    }
}
