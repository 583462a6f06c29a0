package com.clutch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the catalogue of the migrated database: a schema that leaned on another could not leave the house. */
class SchemasTest {

    private static final String FOREIGN_KEYS = """
        select n1.nspname || '.' || t1.relname || ' has a foreign key to ' || n2.nspname || '.' || t2.relname
        from pg_constraint c
        join pg_class t1 on t1.oid = c.conrelid join pg_namespace n1 on n1.oid = t1.relnamespace
        join pg_class t2 on t2.oid = c.confrelid join pg_namespace n2 on n2.oid = t2.relnamespace
        where c.contype = 'f' and n1.oid <> n2.oid\
        """;

    private static final String VIEWS = """
        select distinct n1.nspname || '.' || v.relname || ' reads ' || n2.nspname || '.' || t.relname
        from pg_depend d
        join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass
        join pg_class v on v.oid = r.ev_class join pg_namespace n1 on n1.oid = v.relnamespace
        join pg_class t on t.oid = d.refobjid and d.refclassid = 'pg_class'::regclass
        join pg_namespace n2 on n2.oid = t.relnamespace
        where n1.oid <> n2.oid and n1.nspname not in ('pg_catalog', 'information_schema')\
        """;

    private static final String FUNCTIONS = """
        select n1.nspname || '.' || p.proname || ' mentions ' || n2.nspname
        from pg_proc p
        join pg_namespace n1 on n1.oid = p.pronamespace
        join pg_namespace n2 on n2.oid <> n1.oid and p.prosrc ~ ('\\m' || n2.nspname || '\\.')
        where n1.nspname not in ('pg_catalog', 'information_schema')
          and n2.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')\
        """;

    private static final String TRIGGERS = """
        select n1.nspname || '.' || t.relname || ' calls ' || n2.nspname || '.' || p.proname
        from pg_trigger g
        join pg_class t on t.oid = g.tgrelid join pg_namespace n1 on n1.oid = t.relnamespace
        join pg_proc p on p.oid = g.tgfoid join pg_namespace n2 on n2.oid = p.pronamespace
        where not g.tgisinternal and n1.oid <> n2.oid\
        """;

    private final MigratedDatabase database = MigratedDatabase.get();

    @Test
    void nothingCrossesSchemas() throws SQLException {
        try (var connection = database.connect()) {
            assertThat(tables(connection))
                    .as("tables that were looked at")
                    .hasSizeGreaterThan(database.modules().size());
            assertThat(crossings(connection)).isEmpty();
        }
    }

    @Test
    void eachMigrationStaysInItsOwnSchema() throws SQLException {
        try (var connection = database.connect()) {
            assertThat(MigratedDatabase.rows(connection, """
                select distinct n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')\
                """)).containsExactlyInAnyOrderElementsOf(database.modules());
        }
    }

    @Test
    void findsAForeignKeyAViewAFunctionAndATriggerThatCross() throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("""
                    create schema bad_one; create schema bad_two;
                    create table bad_one.parent (id int primary key);
                    create table bad_two.child (id int references bad_one.parent);
                    create view bad_two.peek as select id from bad_one.parent;
                    create function bad_two.count_parents() returns trigger language plpgsql
                        as 'begin perform 1 from bad_one.parent; return new; end';
                    create trigger spy after insert on bad_one.parent
                        for each row execute function bad_two.count_parents();\
                    """);
            }

            assertThat(crossings(connection))
                    .contains(
                            "bad_two.child has a foreign key to bad_one.parent",
                            "bad_two.peek reads bad_one.parent",
                            "bad_two.count_parents mentions bad_one",
                            "bad_one.parent calls bad_two.count_parents");
            connection.rollback();
        }
    }

    private static List<String> crossings(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        for (var query : List.of(FOREIGN_KEYS, VIEWS, FUNCTIONS, TRIGGERS)) {
            found.addAll(MigratedDatabase.rows(connection, query));
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return MigratedDatabase.rows(connection, """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')\
            """);
    }
}
