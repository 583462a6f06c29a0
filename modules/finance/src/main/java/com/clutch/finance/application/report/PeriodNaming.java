package com.clutch.finance.application.report;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.report.ReportPeriod;
import com.clutch.finance.domain.report.SavedPeriods;
import com.clutch.finance.domain.report.SavedPeriods.SavedPeriod;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives periods names, and tells which names there are. */
@Service
public class PeriodNaming {

    /**
     * A name for a period.
     *
     * @param id null for a name that every company knows
     * @param from first day, as of today
     * @param to last day, as of today
     */
    public record PeriodView(
            @Nullable UUID id,
            String name,
            LocalDate from,
            LocalDate to,
            boolean saved,
            @Nullable Instant createdAt) {

        static PeriodView of(SavedPeriod period) {
            var days = period.days();
            return new PeriodView(period.id(), period.name(), days.from(), days.to(), true, period.createdAt());
        }
    }

    private final SavedPeriods saved;
    private final Periods periods;
    private final FinanceCalendar calendar;

    PeriodNaming(SavedPeriods saved, Periods periods, FinanceCalendar calendar) {
        this.saved = saved;
        this.periods = periods;
        this.calendar = calendar;
    }

    /** All names: first those that every company knows, then the saved ones, the latest first. */
    public List<PeriodView> all() {
        var known = ReportPeriod.NAMED.stream().map(name -> {
            var days = periods.of(name);
            return new PeriodView(null, name, days.from(), days.to(), false, null);
        });
        return Stream.concat(known, saved.all().stream().map(PeriodView::of)).toList();
    }

    /**
     * Saves a period under a name.
     *
     * @throws DomainException {@link FinanceError#PERIOD_NAME_TAKEN}, or when it makes no sense
     */
    @Transactional
    public PeriodView save(@Nullable String name, @Nullable LocalDate from, @Nullable LocalDate to, Actor actor) {
        var word = Words.required("name", name);
        if (ReportPeriod.isTaken(word)) {
            throw DomainException.field(
                    FinanceError.PERIOD_NAME_TAKEN, "name", "\"%s\" has a meaning of its own.".formatted(word));
        }
        if (from == null || to == null || to.isBefore(from)) {
            throw DomainException.fields(Map.of("to", "A period has a first day and a last day not before it."));
        }
        var now = calendar.now();
        var period = new SavedPeriod(Ids.at(now), word, new ReportPeriod(from, to), actor.id(), now);
        saved.add(period);
        return PeriodView.of(period);
    }

    /** Forgets a saved period. */
    @Transactional
    public void remove(UUID id) {
        if (!saved.remove(id)) {
            throw DomainException.notFound("saved period", id);
        }
    }
}
