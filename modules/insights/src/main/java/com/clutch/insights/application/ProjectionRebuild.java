package com.clutch.insights.application;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.insights.application.client.ClientHearing;
import com.clutch.insights.application.user.UserHearing;
import com.clutch.insights.domain.Facts;
import com.clutch.insights.domain.Facts.Topic;
import com.clutch.insights.domain.Figure;
import com.clutch.insights.domain.Figures;
import com.clutch.insights.domain.Posting;
import com.clutch.insights.domain.Rebuilds;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
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
        var sums = new TreeMap<Posting, Long>();
        facts.forEach(
                topic,
                fact -> fact.postings(zone)
                        .forEach(posting ->
                                sums.merge(unit(posting.figure(), posting.day()), posting.amount(), Long::sum)));
        var postings = sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new Posting(sum.getKey().figure(), sum.getKey().day(), sum.getValue()))
                .toList();
        var now = clock.instant();
        figures.replace(topic.figures(), postings, now);
        if (topic.isOfUsers()) {
            users.relearn();
        }
        if (topic.isOfClients()) {
            clients.relearn();
        }
        rebuilds.complete(topic.topicName(), now, heard);
    }

    private static Posting unit(Figure figure, LocalDate day) {
        return new Posting(figure, day, 1);
    }
}
