package com.clutch.platform.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code clutch.events.*}.
 *
 * @param threads listeners that run at the same time on one instance
 * @param queue deliveries that wait in memory; what does not fit waits in the registry
 * @param together deliveries to one listener that share a transaction when they wait, at most; 1 for none
 * @param attempts deliveries that may fail before a publication is parked
 * @param stale how long nothing may be heard of a publication before another instance takes it
 * @param hung how long a listener may run before its publication counts as stale although it still runs
 * @param interval pause between two looks for publications that are due
 * @param batch publications taken from the registry at once
 * @param shutdown how long running listeners may go on when the program ends
 */
@ConfigurationProperties("clutch.events")
record EventSettings(
        @DefaultValue("4") int threads,
        @DefaultValue("10000") int queue,
        @DefaultValue("100") int together,
        @DefaultValue("12") int attempts,
        @DefaultValue("30s") Duration stale,
        @DefaultValue("10m") Duration hung,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("500") int batch,
        @DefaultValue("5s") Duration shutdown) {}
