package com.clutch.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.LongConsumer;

/** What is to be done on a day, in the order of the time of day. What is planned for one moment is done in the order of planning. */
final class Agenda {

    private record Entry(Instant at, int number, Runnable what) {}

    private final LocalDate day;
    private final int index;
    private final ZoneId zone;
    private final Queue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingInt(Entry::number));
    private int planned;

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
        plan(at(hour, minute), what);
    }

    /** Plans something for so many minutes after a moment of the day; also while the day is lived through. */
    void after(Instant moment, int minutes, Runnable what) {
        plan(moment.plus(Duration.ofMinutes(minutes)), what);
    }

    private void plan(Instant at, Runnable what) {
        entries.add(new Entry(at, planned++, what));
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
        for (var entry = entries.poll(); entry != null && !entry.at().isAfter(until); entry = entries.poll()) {
            clock.put(entry.at());
            entry.what().run();
        }
    }
}
