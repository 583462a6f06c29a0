package com.clutch.insights.application.client;

import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts.Heard;
import com.clutch.insights.domain.client.Clients;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows who pays how much, and which accounts are of enterprises. */
@Service
public class ClientHearing {

    private static final String ENTERPRISE = "enterprise";

    private final Clients clients;
    private final ZoneId zone;

    ClientHearing(Clients clients, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.clients = clients;
        this.zone = zone;
    }

    /** Takes in what was new in a fact, within the transaction that stored it; facts that are not of clients change nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Heard heard) {
        switch (heard.added()) {
            case Fact.Payment payment -> {
                if (heard.replaced() instanceof Fact.Payment before) {
                    count(before, -1);
                }
                count(payment, 1);
            }
            case Fact.Refund refund -> move(refund.customerId(), refund.completedAt(), -refund.amount());
            case Fact.Account account -> {
                var was = heard.replaced() instanceof Fact.Account before && isEnterprise(before);
                if (was != isEnterprise(account)) {
                    clients.mark(account.accountId(), !was);
                }
            }
            case null, default -> {
                // Nothing of clients.
            }
        }
    }

    /** Works everything out anew from what is stored, within the transaction of a rebuild. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void relearn() {
        clients.relearn(zone);
    }

    private void count(Fact.Payment payment, int sign) {
        if (!payment.gone() && payment.completedAt() != null) {
            move(payment.customerId(), payment.completedAt(), sign * payment.amount());
        }
    }

    private void move(@Nullable UUID client, Instant at, long amount) {
        if (client != null && amount != 0) {
            clients.move(client, LocalDate.ofInstant(at, zone), amount);
        }
    }

    private static boolean isEnterprise(Fact.Account account) {
        return !account.gone() && ENTERPRISE.equals(account.realm());
    }
}
