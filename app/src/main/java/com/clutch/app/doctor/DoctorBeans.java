package com.clutch.app.doctor;

import com.clutch.app.database.RunningDatabase;
import com.clutch.platform.doctor.DoctorSettings;
import com.clutch.platform.doctor.Examination;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class DoctorBeans {

    @Bean
    Examination disk(Environment environment, DoctorSettings settings) {
        return new DiskExamination(Path.of(environment.getRequiredProperty("clutch.data-dir")), settings.disk());
    }

    @Bean
    Examination settings(Environment environment) {
        return new ConfigurationExamination(environment, RunningDatabase.isEmbedded(environment));
    }
}
