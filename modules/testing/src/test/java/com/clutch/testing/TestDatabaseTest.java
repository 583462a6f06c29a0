package com.clutch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.platform.events.EventPublisher;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
class TestDatabaseTest {

    @Autowired
    DataSource database;

    @Autowired
    EventPublisher events;

    @Test
    void showsAModuleItsOwnTablesAndTheSharedOnes() {
        assertThat(TestDatabase.user()).isEqualTo("platform_only");
        assertThat(TestDatabase.dsl().fetchValue("select count(*) from event_registry.event_publication"))
                .isEqualTo(0L);
        assertThat(TestDatabase.dsl().fetchValue("select count(*) from platform.verification_key"))
                .isEqualTo(0L);
    }

    @Test
    void hasNoTablesOfOtherModules() {
        assertThatThrownBy(() -> TestDatabase.dsl().fetch("select * from fleet.flyway_schema_history"))
                .hasMessageContaining("relation \"fleet.flyway_schema_history\" does not exist");
    }

    @Test
    void letsAModuleCreateNothing() {
        assertThatThrownBy(() -> TestDatabase.dsl().execute("create schema fleet"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> TestDatabase.dsl().execute("create table platform.more (id int)"))
                .hasMessageContaining("permission denied for schema platform");
    }

    @Test
    void resetsTablesToWhatTheMigrationsLeft() {
        TestDatabase.dsl().execute("insert into platform.verification_key values ('k', '\\x00', now(), null, null)");
        TestDatabase.reset();
        assertThat(TestDatabase.dsl().fetchValue("select count(*) from platform.verification_key"))
                .isEqualTo(0L);
    }

    @Test
    void isTheDatabaseOfSpringTests() throws Exception {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("platform_only");
        }
    }
}
