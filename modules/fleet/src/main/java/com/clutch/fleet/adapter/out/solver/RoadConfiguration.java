package com.clutch.fleet.adapter.out.solver;

import com.clutch.fleet.domain.tour.Roads;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator knows of the roads. */
@Configuration(proxyBeanMethods = false)
class RoadConfiguration {

    @Bean
    Roads roads(
            @Value("${clutch.fleet.road-factor:1.4}") double factor,
            @Value("${clutch.fleet.road-speed:40}") double speed) {
        return new Roads(factor, speed);
    }
}
