package com.clutch.insights.adapter.in.web.client;

import com.clutch.insights.application.client.BestClients;
import com.clutch.insights.application.client.EnterpriseClient;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/business-intelligence")
class ClientController {

    private final BestClients clients;

    ClientController(BestClients clients) {
        this.clients = clients;
    }

    @GetMapping("/top-enterprise-clients")
    @RequiresPermission("view_business_intelligence")
    List<EnterpriseClient> top(@RequestParam(defaultValue = "10") @Min(1) @Max(20) int limit) {
        return clients.top(limit);
    }
}
