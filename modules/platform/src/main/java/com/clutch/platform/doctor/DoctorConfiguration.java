package com.clutch.platform.doctor;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoctorSettings.class)
class DoctorConfiguration {

    @Bean
    Doctor doctor(
            DataSource database,
            DoctorSettings settings,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections,
            List<Examination> others,
            Clock clock) {
        return new Doctor(
                Stream.concat(Doctor.ofDatabase(database, settings, connections, clock).stream(), others.stream())
                        .toList(),
                clock);
    }
}
