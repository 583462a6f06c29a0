package com.clutch.fleet.application.papers;

import com.clutch.events.fleet.InsurancePolicyChanged;
import com.clutch.events.fleet.InsurancePolicyState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.papers.InsurancePolicies;
import com.clutch.fleet.domain.papers.InsurancePolicy;
import com.clutch.platform.events.EventPublisher;
import org.springframework.stereotype.Component;

/** How insurance policies are told of. */
@Component
class InsurancePolicyKind extends LedgerKind<InsurancePolicy, InsurancePolicyState> {

    InsurancePolicyKind(InsurancePolicies policies, EventPublisher publisher) {
        super("insurance policy", policies, publisher, InsurancePolicyChanged.TOPIC, InsurancePolicyChanged::new);
    }

    @Override
    protected InsurancePolicyState state(InsurancePolicy policy) {
        return new InsurancePolicyState(
                policy.id(),
                policy.vehicleId(),
                policy.insurer(),
                policy.policyNumber(),
                word(policy.coverage()),
                policy.premium(),
                policy.currency(),
                policy.startsOn(),
                policy.endsOn(),
                policy.note(),
                policy.life().createdAt());
    }
}
