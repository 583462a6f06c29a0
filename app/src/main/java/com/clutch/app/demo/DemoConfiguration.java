package com.clutch.app.demo;

import com.clutch.platform.StartupNotes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one thing that the profile {@code demo} switches on. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoSettings.class)
@Import({
    People.class,
    Screens.class,
    Payables.class,
    Cashier.class,
    Office.class,
    Garage.class,
    Telematics.class,
    Workshop.class,
    Papers.class,
    Stores.class,
    Memberships.class,
    Counter.class,
    Leasing.class,
    Partners.class,
    Spending.class,
    Incidents.class,
    Board.class,
    Upkeep.class,
    DemoYear.Founding.class,
    DemoYear.Closing.class
})
class DemoConfiguration {

    /** Takes the place of the clock of the machine everywhere. */
    @Bean
    @Primary
    static DemoClock demoClock(@Qualifier("clock") Clock machine) {
        return new DemoClock(machine);
    }

    @Bean
    static Deliveries deliveries(JdbcClient sql) {
        return new Deliveries(sql);
    }

    @Bean
    static Haste haste(JdbcClient sql, DataSource pool) {
        return new Haste(sql, pool);
    }

    /** Departments in the order in which they open: a department knows those before it. */
    @Bean
    static DemoYear demoYear(
            DemoSettings settings,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone,
            DemoClock clock,
            DemoYear.Founding founding,
            DemoYear.Closing closing,
            People people,
            Upkeep upkeep,
            Office office,
            Garage garage,
            Workshop workshop,
            Papers papers,
            Stores stores,
            Spending spending,
            Memberships memberships,
            Counter counter,
            Leasing leasing,
            Partners partners,
            Incidents incidents,
            Board board,
            Deliveries deliveries,
            Haste haste,
            StartupNotes notes) {
        return new DemoYear(
                settings,
                zone,
                clock,
                founding,
                closing,
                people,
                List.of(
                        upkeep,
                        office,
                        garage,
                        workshop,
                        papers,
                        stores,
                        spending,
                        memberships,
                        counter,
                        leasing,
                        partners,
                        incidents,
                        board),
                deliveries,
                haste,
                notes);
    }
}
