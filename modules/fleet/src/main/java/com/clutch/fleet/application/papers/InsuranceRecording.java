package com.clutch.fleet.application.papers;

import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.ledger.FieldCheck;
import com.clutch.fleet.domain.papers.InsuranceFields;
import com.clutch.fleet.domain.papers.InsurancePolicy;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the insurance policies of vehicles. */
@Service
public class InsuranceRecording {

    private final InsurancePolicyKind kind;
    private final LedgerWriting writing;

    InsuranceRecording(InsurancePolicyKind kind, LedgerWriting writing) {
        this.kind = kind;
        this.writing = writing;
    }

    /**
     * Writes down a policy.
     *
     * @throws DomainException naming every field that makes no sense; {@link FleetError#PAPER_KNOWN_ALREADY}
     */
    @Transactional
    public InsurancePolicyView add(@Nullable UUID vehicleId, InsuranceFields said, Actor actor) {
        return InsurancePolicyView.of(writing.add(kind, InsurancePolicy.of(FieldCheck.vehicle(vehicleId), said, writing.now()), actor));
    }

    /**
     * Corrects a policy.
     *
     * @throws DomainException naming every field that makes no sense; {@link FleetError#PAPER_KNOWN_ALREADY}; when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public InsurancePolicyView revise(UUID id, ExpectedVersion expected, InsuranceFields said, Actor actor) {
        return InsurancePolicyView.of(writing.revise(kind, id, expected, InsurancePolicyView::of, known -> known.with(said), actor));
    }

    /**
     * Removes a policy, which was a mistake; its history stays.
     *
     * @throws DomainException when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        writing.remove(kind, id, expected, InsurancePolicyView::of, actor);
    }
}
