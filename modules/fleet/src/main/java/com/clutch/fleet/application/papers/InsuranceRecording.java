package com.clutch.fleet.application.papers;

import com.clutch.fleet.application.ledger.LedgerKeeping;
import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.papers.InsuranceFields;
import com.clutch.fleet.domain.papers.InsurancePolicy;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Keeps the insurance policies of vehicles. */
@Service
public class InsuranceRecording extends LedgerKeeping<InsurancePolicy, InsurancePolicyView, InsuranceFields> {

    private final LedgerWriting writing;

    InsuranceRecording(InsurancePolicyKind kind, LedgerWriting writing) {
        super(kind, writing);
        this.writing = writing;
    }

    @Override
    protected InsurancePolicy entry(UUID vehicleId, InsuranceFields said) {
        return InsurancePolicy.of(vehicleId, said, writing.now());
    }

    @Override
    protected InsurancePolicy entry(InsurancePolicy known, InsuranceFields said) {
        return known.with(said);
    }

    @Override
    protected InsurancePolicyView view(InsurancePolicy entry) {
        return InsurancePolicyView.of(entry);
    }
}
