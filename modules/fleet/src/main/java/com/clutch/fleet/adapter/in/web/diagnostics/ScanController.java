package com.clutch.fleet.adapter.in.web.diagnostics;

import com.clutch.fleet.application.diagnostics.ScanIntake;
import com.clutch.fleet.application.diagnostics.ScanIntake.Outcome;
import com.clutch.fleet.application.diagnostics.ScanIntake.Result;
import com.clutch.fleet.domain.diagnostics.Code;
import com.clutch.fleet.domain.diagnostics.ObdReading;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what on-board diagnostics say: a reading, or up to 1,000 of them. */
@RestController
@RequestMapping("/api/v1/fleet/obd2/readings")
@RequiresPermission("manage_fleet")
class ScanController {

    private static final String CODE = "\\s*[PCBUpcbu][0-3][0-9A-Fa-f]{3}\\s*";
    private static final UUID NOT_YET = new UUID(0, 0);

    record ReadingBody(
            @NotNull UUID vehicleId,
            @NotNull Instant timestamp,

            @PositiveOrZero @Digits(integer = 8, fraction = 1) @Nullable
            BigDecimal odometer,

            @PositiveOrZero @Max(20000) @Nullable Integer engineRpm,

            @DecimalMin("0") @DecimalMax("500") @Digits(integer = 3, fraction = 1) @Nullable
            BigDecimal speed,

            @DecimalMin("-60") @DecimalMax("250") @Digits(integer = 3, fraction = 1) @Nullable
            BigDecimal coolantTemperature,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Nullable
            BigDecimal engineLoad,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Nullable
            BigDecimal fuelLevel,

            @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2) @Nullable
            BigDecimal batteryVoltage,

            @Size(max = 200) @Nullable String location,

            @Size(max = 30) @Nullable
            List<@NotNull @Pattern(regexp = CODE, message = "is no trouble code, such as P0301") String> codes,

            @Size(max = 30) @Nullable
            List<@NotNull @Pattern(regexp = CODE, message = "is no trouble code, such as P0301") String> pendingCodes) {

        ObdReading reading() {
            return new ObdReading(
                    NOT_YET,
                    vehicleId,
                    timestamp,
                    odometer,
                    engineRpm,
                    speed,
                    coolantTemperature,
                    engineLoad,
                    fuelLevel,
                    batteryVoltage,
                    location,
                    read(codes),
                    read(pendingCodes));
        }

        private static List<Code> read(@Nullable List<String> texts) {
            return texts == null ? List.of() : texts.stream().map(Code::new).toList();
        }
    }

    record BatchBody(@NotEmpty @Size(max = 1000) List<@Valid @NotNull ReadingBody> readings) {}

    private final ScanIntake intake;

    ScanController(ScanIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    Result takeIn(@Valid @RequestBody ReadingBody body, Actor actor) {
        return intake.require(body.reading(), actor);
    }

    @PostMapping("/batch")
    Answer<List<Result>> takeInAll(@Valid @RequestBody BatchBody body, Actor actor) {
        var results =
                intake.takeIn(body.readings().stream().map(ReadingBody::reading).toList(), actor);
        return Answer.of(results)
                .message("%d readings: %d accepted, %d known before, %d refused."
                        .formatted(
                                results.size(),
                                count(results, Outcome.ACCEPTED),
                                count(results, Outcome.DUPLICATE),
                                count(results, Outcome.REFUSED)));
    }

    private static long count(List<Result> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
