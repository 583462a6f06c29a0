package com.clutch.app.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code clutch.demo.*}.
 *
 * @param days how many days of history are made; fewer days have fewer new customers, not more a day
 * @param until the last day, in the zone of the company; null for today
 */
@ConfigurationProperties("clutch.demo")
record DemoSettings(@DefaultValue("365") int days, @Nullable LocalDate until) {

    DemoSettings {
        if (days < 7 || days > 365) {
            throw new IllegalArgumentException("clutch.demo.days is between 7 and 365.");
        }
    }
}
