package com.clutch.insights.adapter.in.web.user;

import com.clutch.insights.application.user.ChurnModelView;
import com.clutch.insights.application.user.ChurnRisk;
import com.clutch.insights.application.user.ChurnTraining;
import com.clutch.insights.application.user.UserQueries;
import com.clutch.insights.application.user.UserQueries.ChurnFilter;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/business-intelligence")
@RequiresPermission("view_business_intelligence")
class ChurnRiskController {

    private final UserQueries queries;
    private final ChurnTraining training;

    ChurnRiskController(UserQueries queries, ChurnTraining training) {
        this.queries = queries;
        this.training = training;
    }

    @GetMapping("/churn-risk/model")
    ChurnModelView model() {
        return ChurnModelView.of(training.last());
    }

    @PostMapping("/churn-risk/model")
    @RequiresPermission("manage_business_intelligence")
    ChurnModelView train() {
        return ChurnModelView.of(training.train());
    }

    @GetMapping("/churn-risk")
    Listing<ChurnRisk> churnRisk(
            @RequestParam(defaultValue = "50") @DecimalMin("0") @DecimalMax("100") double minScore,
            @RequestParam(required = false) @Size(max = 40) @Nullable String realm,
            @RequestParam(required = false) @Size(max = 100) @Nullable String role,
            PageRequest page) {
        var filter = new ChurnFilter(minScore, realm, role);
        return Listing.of(
                page,
                ChurnRisk.class,
                () -> queries.churnRisks(filter, page),
                sink -> queries.forEachChurnRisk(filter, page, sink));
    }
}
