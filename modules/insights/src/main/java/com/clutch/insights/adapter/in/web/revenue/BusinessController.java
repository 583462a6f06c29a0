package com.clutch.insights.adapter.in.web.revenue;

import com.clutch.insights.adapter.in.web.AskedRange;
import com.clutch.insights.application.Compliance;
import com.clutch.insights.application.Compliance.Status;
import com.clutch.insights.application.revenue.Business;
import com.clutch.insights.application.revenue.Business.Margin;
import com.clutch.insights.application.revenue.Business.Pulse;
import com.clutch.insights.application.revenue.RevenueForecasting;
import com.clutch.insights.application.revenue.RevenueOutlook;
import com.clutch.insights.application.revenue.RevenueOutlook.Day;
import com.clutch.insights.application.revenue.RevenueOutlook.Evaluation;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/business-intelligence")
class BusinessController {

    private final Business business;
    private final Compliance compliance;
    private final RevenueForecasting forecasting;

    BusinessController(Business business, Compliance compliance, RevenueForecasting forecasting) {
        this.business = business;
        this.compliance = compliance;
        this.forecasting = forecasting;
    }

    @GetMapping("/operational-pulse")
    @RequiresPermission("view_business_intelligence")
    Pulse pulse() {
        return business.pulse();
    }

    @GetMapping("/compliance-status")
    @RequiresPermission("view_business_intelligence")
    Status compliance() {
        return compliance.status();
    }

    @GetMapping("/revenue-cost-margin")
    @RequiresPermission("view_business_intelligence")
    Margin margin(@Valid AskedRange asked) {
        return business.margin(asked.meant());
    }

    @GetMapping({"/revenue-forecast", "/ai-revenue-forecast"})
    @RequiresPermission("view_business_intelligence")
    Answer<List<Day>> forecast() {
        return answer(forecasting.outlook());
    }

    @GetMapping("/revenue-forecast/back-test")
    @RequiresPermission("view_business_intelligence")
    Evaluation backTest() {
        return forecasting.outlook().test();
    }

    @PostMapping("/revenue-forecast/back-test")
    @RequiresPermission("manage_business_intelligence")
    Evaluation repeatBackTest() {
        return forecasting.retest().test();
    }

    private static Answer<List<Day>> answer(RevenueOutlook outlook) {
        return Answer.of(outlook.days()).with("currency", "EGP").with("forecast", outlook.test());
    }
}
