package com.clutch.fleet.adapter.in.web.driver;

import com.clutch.fleet.application.driver.DriverAdministration;
import com.clutch.fleet.application.driver.DriverFilter;
import com.clutch.fleet.application.driver.DriverQueries;
import com.clutch.fleet.application.driver.DriverView;
import com.clutch.fleet.domain.driver.DriverFields;
import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.LicenseClass;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Drivers: read, list, hire, change, remove. */
@RestController
@RequestMapping("/api/v1/fleet/drivers")
class DriverController {

    record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String relation) {}

    record DriverBody(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String licenseNumber,
            @Nullable LicenseClass licenseClass,
            @Nullable LocalDate licenseExpiresOn,
            @Nullable DriverStatus status,
            @Nullable List<String> certifications,
            @Nullable LocalDate hiredOn,
            @Nullable Contact emergencyContact) {

        DriverFields fields() {
            var contact = emergencyContact == null ? new Contact(null, null, null) : emergencyContact;
            return new DriverFields(
                    name,
                    phone,
                    email,
                    licenseNumber,
                    licenseClass,
                    licenseExpiresOn,
                    certifications,
                    hiredOn,
                    contact.name(),
                    contact.phone(),
                    contact.relation());
        }
    }

    record Filter(
            @Nullable DriverStatus status,
            @Nullable LicenseClass licenseClass,
            @Min(0) @Max(3650) @Nullable Integer expiringWithinDays) {}

    private final DriverQueries queries;
    private final DriverAdministration administration;
    private final CompanyTime time;

    DriverController(DriverQueries queries, DriverAdministration administration, CompanyTime time) {
        this.queries = queries;
        this.administration = administration;
        this.time = time;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<DriverView> list(@Valid Filter filter, PageRequest page) {
        var days = filter.expiringWithinDays();
        var meaning = new DriverFilter(
                filter.status(),
                filter.licenseClass(),
                days == null ? null : time.today().plusDays(days));
        return Listing.of(page, DriverView.class, meaning, queries);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    DriverView read(@PathVariable UUID id) {
        return queries.get(id);
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<DriverView> hire(@RequestBody DriverBody body, Actor actor) {
        var driver = administration.hire(body.fields(), body.status(), actor);
        return Answer.created("/api/v1/fleet/drivers/" + driver.id(), driver);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    DriverView change(@PathVariable UUID id, ExpectedVersion expected, @RequestBody DriverBody body, Actor actor) {
        return administration.revise(id, expected, body.fields(), body.status(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        administration.remove(id, expected, actor);
        return new Removed(id);
    }
}
