package com.clutch.insights.application;

import com.clutch.insights.application.client.ClientHearing;
import com.clutch.insights.application.user.UserHearing;
import com.clutch.insights.domain.CostRates;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts;
import com.clutch.insights.domain.Facts.Heard;
import com.clutch.insights.domain.Figures;
import com.clutch.insights.domain.Ledger;
import com.clutch.insights.domain.Usage;
import com.clutch.insights.domain.Usages;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a fact in, once, and moves the figures by what is new. Live events and snapshots come the same way. */
@Service
public class FactHearing {

    private final Facts facts;
    private final CostRates rates;
    private final Usages usages;
    private final Figures figures;
    private final UserHearing users;
    private final ClientHearing clients;
    private final Clock clock;
    private final ZoneId zone;

    FactHearing(
            Facts facts,
            CostRates rates,
            Usages usages,
            Figures figures,
            UserHearing users,
            ClientHearing clients,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.facts = facts;
        this.rates = rates;
        this.usages = usages;
        this.figures = figures;
        this.users = users;
        this.clients = clients;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Stores the fact and moves the figures in one transaction.
     *
     * @param told when the producer published it (UTC)
     */
    @Transactional
    public void hear(Fact fact, Instant told) {
        var heard = facts.hear(fact, clock.instant());
        if (heard.isNothing()) {
            return;
        }
        post(heard, told);
        users.follow(heard);
        clients.follow(heard);
        if (heard.added() instanceof Fact.Account) {
            post(usages.follow(heard), told);
        }
    }

    /**
     * Takes in what accounts have used, all in one transaction.
     *
     * @param told when platform published it (UTC)
     */
    @Transactional
    public void hear(Map<UUID, List<Usage.Day>> used, Instant told) {
        var now = clock.instant();
        var before = new ArrayList<Fact>();
        var after = new ArrayList<Fact>();
        // Accounts in one order and all of them before any figure, so that two transactions do not wait for each other
        // in a circle.
        new TreeMap<>(used).forEach((account, days) -> {
            var heard = usages.hear(account, days, now);
            before.addAll(heard.before());
            after.addAll(heard.after());
        });
        figures.post(Ledger.of(before, zone), Ledger.of(after, zone), told);
    }

    /**
     * Takes in what a currency is worth from a day on, and moves the costs that were made in it.
     *
     * @param rate EGP for one unit of the currency
     * @param told when the producer published it (UTC)
     */
    @Transactional
    public void hear(String currency, LocalDate day, BigDecimal rate, Instant told) {
        rates.hear(currency, day, rate, clock.instant()).forEach(heard -> post(heard, told));
    }

    private void post(Heard heard, Instant told) {
        figures.post(Ledger.of(heard.before(), zone), Ledger.of(heard.after(), zone), told);
    }
}
