package com.clutch.fleet.adapter.in.web.tour;

import com.clutch.fleet.application.tour.TourPlan;
import com.clutch.fleet.application.tour.TourRequests;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** In which order, and by whom, stops are visited best. Nothing is stored. */
@RestController
@RequestMapping("/api/v1/fleet/optimize-routes")
class TourController {

    private final TourRequests requests;

    TourController(TourRequests requests) {
        this.requests = requests;
    }

    @PostMapping
    @RequiresPermission("view_fleet")
    TourPlan plan(@Valid @RequestBody TourBody body) {
        return requests.plan(body.meaning());
    }
}
