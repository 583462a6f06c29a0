package com.clutch.platform.doctor;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code clutch.doctor.*}: from where on something is worth a warning. Ten times as much is a failure.
 *
 * @param lag age of the oldest event that is not delivered
 * @param skew difference between the clock of the program and that of the database
 * @param transaction how long a transaction may be open; a wait for a lock may last a tenth of it
 * @param disk room that must be left where the data is; a tenth of it is a failure
 */
@ConfigurationProperties("clutch.doctor")
public record DoctorSettings(
        @DefaultValue("1m") Duration lag,
        @DefaultValue("1s") Duration skew,
        @DefaultValue("1m") Duration transaction,
        @DefaultValue("2GB") DataSize disk) {

    /** What holds where nothing is set. */
    public static final DoctorSettings DEFAULTS = new DoctorSettings(
            Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofMinutes(1), DataSize.ofGigabytes(2));
}
