package com.clutch.finance.adapter.in.web.report;

import com.clutch.finance.application.report.PeriodNaming;
import com.clutch.finance.application.report.PeriodNaming.PeriodView;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names of periods, which figures and lists take. */
@RestController
@RequestMapping("/api/v1/finance/periods")
class PeriodController {

    record PeriodRequest(
            @Size(max = 20) @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final PeriodNaming naming;

    PeriodController(PeriodNaming naming) {
        this.naming = naming;
    }

    @GetMapping
    @RequiresPermission("view_finance")
    List<PeriodView> all() {
        return naming.all();
    }

    @PostMapping
    @RequiresPermission("manage_finance")
    Answer<PeriodView> save(@Valid @RequestBody PeriodRequest request, Actor actor) {
        return Answer.created(
                "/api/v1/finance/periods", naming.save(request.name(), request.from(), request.to(), actor));
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_finance")
    Removed remove(@PathVariable UUID id) {
        naming.remove(id);
        return new Removed(id);
    }
}
