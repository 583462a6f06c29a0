package com.clutch.platform.events;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;

@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:com/clutch/platform/events/events.properties")
class EventsConfiguration {

    // Modulith brings one too, which writes events with the mapper of the web.
    @Bean
    @Primary
    static EventJson eventJson() {
        return new EventJson();
    }
}
