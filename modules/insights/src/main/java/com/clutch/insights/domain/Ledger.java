package com.clutch.insights.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What all facts of one thing say together: how figures move by day, and which lines stand in the lists behind them. The lines of a
 * figure always add up to it, also while some of the facts are still on their way.
 */
public record Ledger(List<Posting> postings, List<Entry> entries) {

    /** Nothing is known. */
    public static final Ledger EMPTY = new Ledger(List.of(), List.of());

    public Ledger {
        postings = List.copyOf(postings);
        entries = List.copyOf(entries);
    }

    /** What the facts say; all are of one thing, in any order, at most one version of each. */
    public static Ledger of(List<? extends Fact> facts, ZoneId zone) {
        var postings = new ArrayList<Posting>();
        accounts(postings, facts, zone);
        var vehicle = vehicles(postings, facts, zone);
        var matters = new HashMap<String, Matter>();
        for (var fact : facts) {
            switch (fact) {
                case Fact.AccountStatus _, Fact.VehicleStatus _ -> {
                    // Told above, one after the other.
                }
                case Vehicle state -> {
                    if (vehicle) {
                        postings.addAll(state.postings(zone));
                    }
                }
                case Matter matter -> matters.merge(matter.place(), matter, Matter::later);
                default -> postings.addAll(fact.postings(zone));
            }
        }
        matters.values().stream()
                .filter(matter -> vehicle || matter.vehicleId() == null)
                .forEach(matter -> postings.addAll(matter.postings(zone)));
        return new Ledger(postings, lines(postings));
    }

    private static void accounts(List<Posting> postings, List<? extends Fact> facts, ZoneId zone) {
        Fact.AccountStatus before = null;
        for (var status : ordered(facts, Fact.AccountStatus.class, Fact.AccountStatus::sequence)) {
            postings.addAll(status.postings(before == null ? null : before.to(), zone));
            before = status;
        }
    }

    /** Whether the vehicle is in the fleet after all that is known. */
    private static boolean vehicles(List<Posting> postings, List<? extends Fact> facts, ZoneId zone) {
        Fact.VehicleStatus before = null;
        for (var status : ordered(facts, Fact.VehicleStatus.class, Fact.VehicleStatus::sequence)) {
            postings.addAll(status.postings(before == null ? null : before.to(), zone));
            before = status;
        }
        return before != null && before.isInFleet();
    }

    private static <F extends Fact> List<F> ordered(
            List<? extends Fact> facts, Class<F> type, java.util.function.ToLongFunction<F> sequence) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparingLong(sequence))
                .toList();
    }

    /** A flow has a line for each posting; a stock one for each subject that is in it, on the day it came. */
    private static List<Entry> lines(List<Posting> postings) {
        var lines = new ArrayList<Entry>();
        var stocks = new LinkedHashMap<Map.Entry<Figure, UUID>, @Nullable Entry>();
        for (var posting : postings) {
            var figure = posting.figure();
            if (!figure.isListed()) {
                continue;
            }
            if (!figure.isStock()) {
                lines.add(new Entry(figure, posting.subject(), posting.day(), posting.amount()));
                continue;
            }
            stocks.merge(
                    Map.entry(figure, posting.subject()),
                    new Entry(figure, posting.subject(), posting.day(), posting.amount()),
                    (known, more) -> new Entry(
                            figure,
                            known.subject(),
                            more.amount() > 0 ? later(known.day(), more.day()) : known.day(),
                            known.amount() + more.amount()));
        }
        stocks.values().stream()
                .filter(line -> line != null && line.amount() != 0)
                .forEach(lines::add);
        return lines;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
