package com.clutch.platform.security;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts connections, and refuses them while it is broken. */
final class CountingDataSource extends DelegatingDataSource {

    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean broken;

    CountingDataSource(DataSource target) {
        super(target);
    }

    void breakDown(boolean now) {
        broken = now;
    }

    int connections() {
        return connections.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        connections.incrementAndGet();
        if (broken) {
            throw new SQLException("The database is away.");
        }
        return super.getConnection();
    }
}
