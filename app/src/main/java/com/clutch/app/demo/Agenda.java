package com.clutch.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;

/** What is to be done on a day, in the order of the time of day. What is planned for one moment is done in the order of planning. */
final class Agenda {

    private record Entry(Instant at, Runnable what) {}

    private final LocalDate day;
    private final int index;
    private final ZoneId zone;
    private final List<Entry> entries = new ArrayList<>();

    Agenda(LocalDate day, int index, ZoneId zone) {
        this.day = day;
        this.index = index;
        this.zone = zone;
    }

    LocalDate day() {
        return day;
    }

    /** Days since the company opened. */
    int index() {
        return index;
    }

    /** A moment of the day. */
    Instant at(int hour, int minute) {
        return day.atTime(hour, minute).atZone(zone).toInstant();
    }

    /** Plans something for a time of day. */
    void at(int hour, int minute, Runnable what) {
        entries.add(new Entry(at(hour, minute), what));
    }

    /** Plans something so many times, each at a time of its own between two hours. */
    void spread(String question, int times, int fromHour, int toHour, LongConsumer what) {
        for (var number = 0; number < times; number++) {
            var which = number;
            var minutes = Chance.between(0, (toHour - fromHour) * 60 - 1, question, day.toEpochDay(), number);
            at(fromHour + minutes / 60, minutes % 60, () -> what.accept(which));
        }
    }

    /**
     * Does it all.
     *
     * @param until what would be later is left out
     */
    void run(DemoClock clock, Instant until) {
        entries.sort(Comparator.comparing(Entry::at));
        for (var entry : entries) {
            if (entry.at().isAfter(until)) {
                return;
            }
            clock.put(entry.at());
            entry.what().run();
        }
    }
}
