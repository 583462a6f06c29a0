package com.clutch.fleet.adapter.in.web.maintenance;

import com.clutch.fleet.application.maintenance.TechnicianFilter;
import com.clutch.fleet.application.maintenance.TechnicianQueries;
import com.clutch.fleet.application.maintenance.TechnicianRegistry;
import com.clutch.fleet.application.maintenance.TechnicianView;
import com.clutch.fleet.domain.maintenance.Technician;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Technicians: who can be given work, and for what. */
@RestController
@RequestMapping("/api/v1/fleet/technicians")
class TechnicianController {

    record TechnicianBody(
            @Size(max = 100) @Nullable String name,
            @Size(max = 30) @Nullable String phone,
            @Email @Size(max = 254) @Nullable String email,
            @Size(max = 20) @Nullable List<@NotBlank @Size(max = 50) String> skills,

            @PositiveOrZero @Digits(integer = 12, fraction = 2) @Nullable
            BigDecimal hourlyRate,

            @Size(max = 3) @Nullable String currency,
            @Nullable Boolean onDuty) {

        Technician.Fields fields() {
            return new Technician.Fields(name, phone, email, skills, hourlyRate, currency, onDuty);
        }
    }

    private final TechnicianQueries queries;
    private final TechnicianRegistry registry;

    TechnicianController(TechnicianQueries queries, TechnicianRegistry registry) {
        this.queries = queries;
        this.registry = registry;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<TechnicianView> list(TechnicianFilter filter, PageRequest page) {
        return Listing.of(page, TechnicianView.class, filter, queries);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    TechnicianView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("technician", id));
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<TechnicianView> hire(@Valid @RequestBody TechnicianBody body, Actor actor) {
        var technician = registry.hire(body.fields(), actor);
        return Answer.created("/api/v1/fleet/technicians/" + technician.id(), technician);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    TechnicianView change(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody TechnicianBody body, Actor actor) {
        return registry.revise(id, expected, body.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed leave(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return new Removed(registry.leave(id, expected, actor).id());
    }
}
