package com.clutch.app.demo;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets commits not wait for the disk while the year is made: a year that breaks off is thrown away anyhow. Afterwards every
 * connection waits again, also after a year that broke off.
 */
final class Haste {

    private final JdbcClient sql;
    private final DataSource pool;

    Haste(JdbcClient sql, DataSource pool) {
        this.sql = sql;
        this.pool = pool;
    }

    /** Whether it was begun and never ended, because the program was killed meanwhile. */
    boolean wasBrokenOff() {
        return sql.sql("""
                        select exists (
                            select 1 from pg_catalog.pg_db_role_setting
                            where setrole = (select oid from pg_catalog.pg_roles where rolname = current_user)
                              and 'synchronous_commit=off' = any (setconfig))
                        """).query(Boolean.class).single();
    }

    /** From now on. */
    void begin() {
        sql.sql("alter role current_user set synchronous_commit = off").update();
        renew();
    }

    /** No more; what was committed before is on the disk when this returns. */
    void end() {
        sql.sql("alter role current_user reset synchronous_commit").update();
        renew();
    }

    // What a role is set to holds for connections that are made afterwards.
    private void renew() {
        if (pool instanceof HikariDataSource hikari && hikari.getHikariPoolMXBean() != null) {
            hikari.getHikariPoolMXBean().softEvictConnections();
        }
    }
}
