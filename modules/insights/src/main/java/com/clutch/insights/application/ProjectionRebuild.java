package com.clutch.insights.application;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.insights.application.client.ClientHearing;
import com.clutch.insights.application.user.UserHearing;
import com.clutch.insights.domain.Entry;
import com.clutch.insights.domain.Facts;
import com.clutch.insights.domain.Facts.Kind;
import com.clutch.insights.domain.Facts.Topic;
import com.clutch.insights.domain.Figures;
import com.clutch.insights.domain.Ledger;
import com.clutch.insights.domain.Posting;
import com.clutch.insights.domain.Rebuilds;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Builds a projection anew from what its producer tells again, while the old figures go on serving. When the producer has told
 * everything, facts it no longer knows are forgotten and the figures are added up from the facts.
 */
@Service
public class ProjectionRebuild {

    private static final int ENTRIES_AT_ONCE = 5000;

    private final Facts facts;
    private final Figures figures;
    private final Rebuilds rebuilds;
    private final UserHearing users;
    private final ClientHearing clients;
    private final EventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    ProjectionRebuild(
            Facts facts,
            Figures figures,
            Rebuilds rebuilds,
            UserHearing users,
            ClientHearing clients,
            EventPublisher events,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.facts = facts;
        this.figures = figures;
        this.rebuilds = rebuilds;
        this.users = users;
        this.clients = clients;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Asks the producer of the topic for everything.
     *
     * @return id of the request
     * @throws DomainException when there is no such topic
     */
    @Transactional
    public UUID request(String topicName, Actor actor) {
        var topic = Arrays.stream(Topic.values())
                .filter(known -> known.topicName().equals(topicName))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("projection", topicName)
                        .with(
                                "allowed",
                                Arrays.stream(Topic.values())
                                        .map(Topic::topicName)
                                        .toList()));
        var now = clock.instant();
        var id = Ids.at(now);
        rebuilds.start(topic.topicName(), id, now);
        events.publish(new SnapshotRequested(events.header(actor), id, topic.topicName()));
        return id;
    }

    /**
     * Asks for everything of every topic when the figures come from a version of Clutch that kept no lists behind them and did not
     * listen to all there is to hear now.
     */
    @Transactional
    public void requestAfterUpgrade(Actor actor) {
        if (figures.lackLists() && !rebuilds.anyRunning()) {
            Arrays.stream(Topic.values()).forEach(topic -> request(topic.topicName(), actor));
        }
    }

    /**
     * The producer has told everything; does nothing for a request that is not the last one of its topic.
     *
     * @param told facts the producer published for the request
     * @throws IllegalStateException while some of them are still on their way, so that the end is delivered again later
     */
    @Transactional
    public void complete(String topicName, UUID requestId, long told) {
        var requested = rebuilds.running(topicName, requestId);
        if (requested.isEmpty()) {
            return;
        }
        var topic = Arrays.stream(Topic.values())
                .filter(known -> known.topicName().equals(topicName))
                .findFirst()
                .orElseThrow();
        var heard = facts.heardSince(topic, requested.get());
        if (heard < told) {
            throw new IllegalStateException(
                    "%d of %d facts of %s have arrived.".formatted(heard, told, topic.topicName()));
        }
        facts.forgetUnheardSince(topic, requested.get());
        var now = clock.instant();
        topic.kinds().forEach(kind -> recount(kind, now));
        if (topic.isOfUsers()) {
            users.relearn();
        }
        if (topic.isOfClients()) {
            clients.relearn();
        }
        rebuilds.complete(topic.topicName(), now, heard);
    }

    /** Adds the figures of the kind up from the facts that are stored; nobody stores facts meanwhile. */
    private void recount(Kind kind, Instant now) {
        figures.clear(kind.figures(), now);
        var sums = new TreeMap<Posting, Long>();
        var entries = new ArrayList<Entry>();
        facts.forEach(kind, together -> {
            var ledger = Ledger.of(together, zone);
            ledger.postings().forEach(posting -> sums.merge(posting, posting.amount(), Long::sum));
            entries.addAll(ledger.entries());
            if (entries.size() >= ENTRIES_AT_ONCE) {
                figures.add(List.of(), entries, now);
                entries.clear();
            }
        });
        figures.add(
                sums.entrySet().stream()
                        .filter(sum -> sum.getValue() != 0)
                        .map(sum -> sum.getKey().with(sum.getValue()))
                        .toList(),
                entries,
                now);
    }
}
