package com.clutch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.app.start.StartRefused;
import com.clutch.platform.OfflineCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.jdbc.core.JdbcTemplate;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @TempDir
    static Path directory;

    static RunningClutch clutch;

    @BeforeAll
    static void start() {
        clutch = RunningClutch.start(directory.resolve("data"));
    }

    @AfterAll
    static void stop() {
        clutch.close();
    }

    @Test
    void isAliveAndReady() {
        assertThat(clutch.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(clutch.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsAcknowledgedWritesWhenTheMachineStops() {
        var database = clutch.bean(JdbcTemplate.class);
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(database.queryForObject("show " + setting, String.class)).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyIntoTheDatabaseWithoutThePassword() throws Exception {
        var password = directory.resolve("data/postgres-password");
        assertThat(Files.getPosixFilePermissions(password)).hasSize(2);
        assertThatThrownBy(() -> DriverManager.getConnection(clutch.property("spring.datasource.url"), "postgres", "")
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
        assertThat(clutch.bean(JdbcTemplate.class)
                        .queryForObject("select rolsuper from pg_roles where rolname = current_user", Boolean.class))
                .isFalse();
    }

    @Test
    void isWellInTheEyesOfTheDoctorWhoFindsItByItsDataDirectory() throws IOException {
        var out = new ByteArrayOutputStream();
        var status = OfflineCommand.of("doctor")
                .orElseThrow()
                .run(
                        List.of("--clutch.data-dir=" + directory.resolve("data"), "--clutch.doctor.disk=1MB"),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        var report = out.toString(StandardCharsets.UTF_8);
        assertThat(status).as(report).isEqualTo(1);
        assertThat(report)
                .contains("ok    database ", "ok    indexes ", "ok    schemas ", "ok    clock ", "ok    events ")
                .contains("warn  configuration  No mail server is known")
                .doesNotContain("fail");
    }

    @Test
    void refusesADataDirectoryThatIsInUse() {
        assertThatThrownBy(() -> RunningClutch.start(directory.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("in use by a running Clutch");
    }

    @Test
    void saysThatThePortIsTaken(CapturedOutput output) {
        var port = clutch.property("local.server.port");
        assertThatThrownBy(() -> RunningClutch.start(directory.resolve("other"), "server.port=" + port))
                .hasRootCauseInstanceOf(BindException.class)
                .satisfies(e -> assertThat(causes(e)).hasAtLeastOneElementOfType(PortInUseException.class));
        assertThat(output)
                .contains("Port " + port + " is taken by another program.")
                .contains("set SERVER_PORT to a free port")
                .doesNotContain("\tat ");
    }

    @Test
    void saysThatTheDatabaseCannotBeReached(CapturedOutput output) {
        assertThatThrownBy(() -> RunningClutch.start(
                        directory.resolve("none"), "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/clutch"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("The database at jdbc:postgresql://127.0.0.1:1/clutch cannot be reached.")
                .doesNotContain("\tat ");
        assertThat(directory.resolve("none")).doesNotExist();
    }

    @Test
    void saysThatTheDatabaseRefusesTheUser(CapturedOutput output) {
        assertThatThrownBy(() -> RunningClutch.start(
                        directory.resolve("none"),
                        "spring.datasource.url=" + clutch.property("spring.datasource.url"),
                        "spring.datasource.username=clutch",
                        "spring.datasource.password=wrong"))
                .isInstanceOf(Exception.class);
        assertThat(output).contains("refuses the user clutch").doesNotContain("\tat ");
    }

    @Test
    void saysThatTheDataIsOfANewerClutch(CapturedOutput output) throws Exception {
        var place = directory.resolve("newer");
        try (var first = RunningClutch.start(place)) {
            first.bean(JdbcTemplate.class).update("""
                insert into platform.flyway_schema_history
                select installed_rank + 1000, '999', description, type, 'V999__future.sql', checksum,
                       installed_by, installed_on, execution_time, success
                from platform.flyway_schema_history where version = '001'
                """);
        }
        assertThatThrownBy(() -> RunningClutch.start(place)).isInstanceOf(Exception.class);
        assertThat(output).contains("written by a newer Clutch: this one does not know platform V999");
    }

    private static List<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).toList();
    }
}
