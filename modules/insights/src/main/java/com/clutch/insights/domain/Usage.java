package com.clutch.insights.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account has used: when it last used each group of routes, and how often on some days. A removed account has used nothing.
 *
 * @param account as identity told it last, null while it has not told
 * @param lastUse last day by group of routes
 * @param days what it used on the days that are looked at, all groups of such a day
 */
public record Usage(UUID accountId, Fact.@Nullable Account account, Map<String, LocalDate> lastUse, List<Day> days)
        implements Fact {

    /** Requests of a day to a group of routes. */
    public record Day(String group, LocalDate day, long requests) {}

    public Usage {
        lastUse = Map.copyOf(lastUse);
        days = List.copyOf(days);
    }

    /** The same with what identity told. */
    public Usage with(Fact.@Nullable Account told) {
        return new Usage(accountId, told, lastUse, days);
    }

    @Override
    public List<Posting> postings(ZoneId zone) {
        var postings = new ArrayList<Posting>();
        if (account != null && account.gone()) {
            return postings;
        }
        var byDay = new TreeMap<LocalDate, Long>();
        for (var used : days) {
            postings.add(new Posting(Figure.REQUESTS, used.group(), used.day(), used.requests(), accountId));
            byDay.merge(used.day(), used.requests(), Long::sum);
        }
        byDay.forEach((day, requests) -> {
            postings.add(new Posting(Figure.VISITS, day, 1, accountId));
            if (requests == 1) {
                postings.add(new Posting(Figure.BOUNCES, day, 1, accountId));
            }
        });
        lastUse.forEach((group, day) -> {
            postings.add(new Posting(Figure.LAST_USED, group, day, 1, accountId));
            if (account != null) {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                postings.add(
                        new Posting(Figure.LAST_USED_BY_REALM, account.realm() + '|' + group, monday, 1, accountId));
            }
        });
        lastUse.values().stream().max(LocalDate::compareTo).ifPresent(last -> {
            postings.add(new Posting(Figure.LAST_SEEN, last, 1, accountId));
            if (account != null && last.isAfter(LocalDate.ofInstant(account.createdAt(), zone))) {
                postings.add(new Posting(Figure.RETURNED, last, 1, accountId));
            }
        });
        return postings;
    }
}
