package com.clutch.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MoneyProperties {

    @Property
    void partsAddUpToTheWhole(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long minor,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 10_000) Long> weights) {
        var money = new Money(BigDecimal.valueOf(minor, 2), "EGP");
        var parts = money.allocate(weights.stream().map(BigDecimal::valueOf).toList());
        assertThat(parts.stream().reduce(Money.zero("EGP"), Money::plus)).isEqualTo(money);
    }

    @Property
    void stepsAddUpToTheWhole(
            @ForAll @LongRange(min = 0, max = 100_000_000) long minor, @ForAll @IntRange(min = 1, max = 366) int steps) {
        var money = new Money(BigDecimal.valueOf(minor, 2), "EGP");
        var sum = Money.zero("EGP");
        for (var step = 1; step <= steps; step++) {
            sum = sum.plus(money.part(step, steps).minus(money.part(step - 1, steps)));
        }
        assertThat(sum).isEqualTo(money);
    }

    @Property
    void anyEntryIsBalancedInBothCurrencies(
            @ForAll @Size(min = 1, max = 10) List<@LongRange(min = 1, max = 10_000_000) Long> credits,
            @ForAll @LongRange(min = 1, max = 500_000_000) long rate) {
        var conversion = new Conversion(BigDecimal.valueOf(rate, 6), LocalDate.EPOCH, "test");
        var draft = JournalEntry.of("test", new UUID(0, 1), conversion, "test");
        var whole = Money.zero("USD");
        for (var minor : credits) {
            var part = new Money(BigDecimal.valueOf(minor, 2), "USD");
            draft.credit(LedgerAccount.SERVICE_REVENUE, part);
            whole = whole.plus(part);
        }
        var entry = draft.debit(LedgerAccount.RECEIVABLES, whole).posted(new UUID(0, 2), LocalDate.EPOCH);
        assertThat(entry.postings().stream()
                        .map(posting -> posting.base().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.ZERO);
    }
}
