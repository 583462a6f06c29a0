package com.clutch.fleet.adapter.out.persistence.papers;

import static com.clutch.fleet.jooq.Tables.INSURANCE_POLICY;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedgerQueries;
import com.clutch.fleet.application.papers.InsurancePolicyFilter;
import com.clutch.fleet.application.papers.InsurancePolicyQueries;
import com.clutch.fleet.application.papers.InsurancePolicyView;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqInsurancePolicyQueries extends JooqLedgerQueries<InsurancePolicyView, InsurancePolicyFilter>
        implements InsurancePolicyQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-endsOn",
            Map.of(
                    "endsOn", INSURANCE_POLICY.ENDS_ON,
                    "startsOn", INSURANCE_POLICY.STARTS_ON,
                    "createdAt", INSURANCE_POLICY.CREATED_AT));

    private final JooqInsurancePolicies policies;

    JooqInsurancePolicyQueries(DSLContext dsl, JooqPages pages, JooqInsurancePolicies policies) {
        super(dsl, pages, INSURANCE_POLICY, SORT);
        this.policies = policies;
    }

    @Override
    protected InsurancePolicyView view(Record row) {
        return InsurancePolicyView.of(policies.entry(row));
    }

    @Override
    protected Condition conditions(InsurancePolicyFilter filter) {
        return is(INSURANCE_POLICY.VEHICLE_ID, filter.vehicleId())
                .and(named(INSURANCE_POLICY.COVERAGE, filter.coverage()))
                .and(within(INSURANCE_POLICY.ENDS_ON, filter.endsFrom(), filter.endsTo()));
    }
}
