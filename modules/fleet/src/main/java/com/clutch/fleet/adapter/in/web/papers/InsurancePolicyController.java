package com.clutch.fleet.adapter.in.web.papers;

import com.clutch.fleet.adapter.in.web.ledger.LedgerBody;
import com.clutch.fleet.adapter.in.web.ledger.LedgerController;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.application.papers.InsurancePolicyFilter;
import com.clutch.fleet.application.papers.InsurancePolicyQueries;
import com.clutch.fleet.application.papers.InsurancePolicyView;
import com.clutch.fleet.application.papers.InsuranceRecording;
import com.clutch.fleet.domain.papers.Coverage;
import com.clutch.fleet.domain.papers.InsuranceFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Insurance policies of vehicles. */
@RestController
@RequestMapping("/api/v1/fleet/insurance-policies")
class InsurancePolicyController
        extends LedgerController<
                InsurancePolicyView,
                InsurancePolicyFilter,
                InsurancePolicyController.InsurancePolicyBody,
                InsuranceFields> {

    record InsurancePolicyBody(
            @Nullable UUID vehicleId,
            @Nullable String insurer,
            @Nullable String policyNumber,
            @Nullable Coverage coverage,
            @Nullable BigDecimal premium,
            @Nullable String currency,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String note)
            implements LedgerBody<InsuranceFields> {

        @Override
        public InsuranceFields fields() {
            return new InsuranceFields(insurer, policyNumber, coverage, premium, currency, startsOn, endsOn, note);
        }
    }

    InsurancePolicyController(
            InsurancePolicyQueries queries, InsuranceRecording insuranceRecording, LedgerChanges changes) {
        super(
                "/api/v1/fleet/insurance-policies",
                InsurancePolicyView.class,
                InsurancePolicyView::id,
                queries,
                insuranceRecording,
                changes);
    }
}
