package com.clutch.fleet.application.cost;

import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.cost.ExpenseFields;
import com.clutch.fleet.domain.cost.VehicleExpense;
import com.clutch.fleet.domain.ledger.FieldCheck;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what vehicles cost beside fuel, maintenance and insurance. */
@Service
public class ExpenseRecording {

    private final VehicleExpenseKind kind;
    private final LedgerWriting writing;
    private final Clock clock;
    private final ZoneId zone;

    ExpenseRecording(VehicleExpenseKind kind, LedgerWriting writing, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.kind = kind;
        this.writing = writing;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Writes down an expense.
     *
     * @throws DomainException naming every field that makes no sense
     */
    @Transactional
    public VehicleExpenseView add(@Nullable UUID vehicleId, ExpenseFields said, Actor actor) {
        return VehicleExpenseView.of(writing.add(kind, VehicleExpense.of(FieldCheck.vehicle(vehicleId), said, today(), writing.now()), actor));
    }

    /**
     * Corrects an expense.
     *
     * @throws DomainException naming every field that makes no sense; when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public VehicleExpenseView revise(UUID id, ExpectedVersion expected, ExpenseFields said, Actor actor) {
        return VehicleExpenseView.of(writing.revise(kind, id, expected, VehicleExpenseView::of, known -> known.with(said, today()), actor));
    }

    /**
     * Removes an expense, which was a mistake; its history stays.
     *
     * @throws DomainException when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        writing.remove(kind, id, expected, VehicleExpenseView::of, actor);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
