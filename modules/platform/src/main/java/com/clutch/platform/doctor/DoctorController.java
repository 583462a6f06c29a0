package com.clutch.platform.doctor;

import com.clutch.platform.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What ails this installation, for whoever runs it. */
@RestController
@RequestMapping("/api/v1/admin/doctor")
class DoctorController {

    private final Doctor doctor;

    DoctorController(Doctor doctor) {
        this.doctor = doctor;
    }

    @GetMapping
    @RequiresPermission("view_system_health")
    Doctor.Report examine() {
        return doctor.examine();
    }
}
