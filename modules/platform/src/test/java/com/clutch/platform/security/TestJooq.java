package com.clutch.platform.security;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** jOOQ that takes part in the transactions of Spring, as the one of Boot does. */
final class TestJooq {

    private TestJooq() {}

    static DSLContext on(DataSource source) {
        return DSL.using(new TransactionAwareDataSourceProxy(source), SQLDialect.POSTGRES);
    }
}
