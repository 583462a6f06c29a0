package com.clutch.platform.doctor;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Asks all examinations. One that cannot be made is itself a finding, and keeps no other from being made. */
public final class Doctor {

    /**
     * What was found.
     *
     * @param verdict the worst of all
     * @param findings the worst first
     */
    public record Report(Instant asOf, Verdict verdict, List<Finding> findings) {}

    private final List<Examination> examinations;
    private final Clock clock;

    /** A doctor who makes these examinations. */
    public Doctor(List<Examination> examinations, Clock clock) {
        this.examinations = List.copyOf(examinations);
        this.clock = clock;
    }

    /**
     * What can be seen of a database without a running server.
     *
     * @param connections most that one instance opens
     */
    public static List<Examination> ofDatabase(
            DataSource database, DoctorSettings settings, int connections, Clock clock) {
        var dsl = DSL.using(database, SQLDialect.POSTGRES);
        return List.of(
                new SchemaExamination(database),
                new IndexExamination(dsl),
                new EventExamination(dsl, settings, clock),
                new ClockExamination(dsl, settings, clock),
                new TransactionExamination(dsl, settings),
                new ServerExamination(dsl, connections));
    }

    /** Makes all examinations. */
    public Report examine() {
        var findings = examinations.stream()
                .flatMap(Doctor::made)
                .sorted(Comparator.comparing(Finding::verdict).reversed().thenComparing(Finding::check))
                .toList();
        var worst = findings.stream().map(Finding::verdict).max(Comparator.naturalOrder());
        return new Report(clock.instant(), worst.orElse(Verdict.OK), findings);
    }

    private static Stream<Finding> made(Examination examination) {
        try {
            return examination.examine().stream();
        } catch (RuntimeException e) {
            return Stream.of(Finding.fail(
                    examination.check(),
                    "Could not be examined: " + e.getClass().getSimpleName() + ".",
                    "Look whether the database answers, and read the log: " + firstLine(e)));
        }
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it says nothing more.");
    }
}
