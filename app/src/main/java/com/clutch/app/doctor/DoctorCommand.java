package com.clutch.app.doctor;

import com.clutch.app.database.OfflineSettings;
import com.clutch.app.database.RunningDatabase;
import com.clutch.app.start.StartRefused;
import com.clutch.platform.ClockConfiguration;
import com.clutch.platform.OfflineCommand;
import com.clutch.platform.doctor.Doctor;
import com.clutch.platform.doctor.DoctorSettings;
import com.clutch.platform.doctor.Examination;
import com.clutch.platform.doctor.Finding;
import com.clutch.platform.doctor.Verdict;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code java -jar clutch-server.jar doctor}: looks at the database of this installation with the settings that the server is
 * started with, whether the server runs or not; the embedded database runs only with it. Ends with 0 when all is well, with 1 when
 * something should be seen to, with 2 when something is broken.
 */
public class DoctorCommand implements OfflineCommand {

    private final Clock clock = ClockConfiguration.clock();

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var environment = OfflineSettings.of(arguments);
        var settings = Binder.get(environment)
                .bind("clutch.doctor", DoctorSettings.class)
                .orElse(DoctorSettings.DEFAULTS);
        var examinations = new ArrayList<Examination>(List.of(
                new DiskExamination(Path.of(environment.getRequiredProperty("clutch.data-dir")), settings.disk()),
                new ConfigurationExamination(environment, RunningDatabase.isEmbedded(environment))));
        try {
            var database = RunningDatabase.of(environment);
            examinations.addAll(Doctor.ofDatabase(
                    new DriverManagerDataSource(database.url(), database.user(), database.password()),
                    settings,
                    environment.getProperty("spring.datasource.hikari.maximum-pool-size", Integer.class, 10),
                    clock));
        } catch (StartRefused refused) {
            out.println(line(Finding.fail("database", String.valueOf(refused.getMessage()), refused.remedy())));
        }
        var report = new Doctor(examinations, clock).examine();
        report.findings().forEach(finding -> out.println(line(finding)));
        return examinations.size() == 2
                ? Verdict.FAIL.ordinal()
                : report.verdict().ordinal();
    }

    private static String line(Finding finding) {
        var verdict = finding.verdict().name().toLowerCase(Locale.ROOT);
        var line = "%-4s  %-13s  %s".formatted(verdict, finding.check(), finding.message());
        return finding.advice() == null
                ? line
                : line + System.lineSeparator() + " ".repeat(21) + "> " + finding.advice();
    }
}
