package com.clutch.finance.adapter.in.web.clock;

import com.clutch.finance.application.clock.TimeLapse;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of finance in demos and tests. There is no such route where {@code clutch.finance.test-clock} is not set. */
@RestController
@RequestMapping("/api/v1/finance/test-clock")
@ConditionalOnProperty("clutch.finance.test-clock")
@RequiresPermission("manage_finance")
class TestClockController {

    /**
     * What time it is for finance.
     *
     * @param now in UTC
     */
    record TimeView(Instant now) {}

    record TimeRequest(@Nullable Instant to) {}

    private final TimeLapse time;

    TestClockController(TimeLapse time) {
        this.time = time;
    }

    @GetMapping
    TimeView read() {
        return new TimeView(time.now());
    }

    @PostMapping
    TimeView advance(@Valid @RequestBody TimeRequest request) {
        return new TimeView(time.advance(request.to()));
    }
}
