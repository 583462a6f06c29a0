package com.clutch.insights.application;

import com.clutch.insights.application.client.ClientHearing;
import com.clutch.insights.application.user.UserHearing;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts;
import com.clutch.insights.domain.Figures;
import com.clutch.insights.domain.Posting;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a fact in, once, and moves the figures by what is new. Live events and snapshots come the same way. */
@Service
public class FactHearing {

    private final Facts facts;
    private final Figures figures;
    private final UserHearing users;
    private final ClientHearing clients;
    private final Clock clock;
    private final ZoneId zone;

    FactHearing(
            Facts facts,
            Figures figures,
            UserHearing users,
            ClientHearing clients,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.facts = facts;
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
        var postings = new ArrayList<>(fact.postings(zone));
        if (heard.replaced() != null) {
            heard.replaced().postings(zone).forEach(posting -> postings.add(posting.reversed()));
        }
        figures.post(netted(postings), told);
        users.follow(heard);
        clients.follow(heard);
    }

    /** One posting per figure and day, in order, without those that cancel out. */
    static List<Posting> netted(List<Posting> postings) {
        var sums = new TreeMap<Posting, Long>();
        postings.forEach(posting -> sums.merge(posting, posting.amount(), Long::sum));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new Posting(sum.getKey().figure(), sum.getKey().day(), sum.getValue()))
                .toList();
    }
}
