package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.identity.application.UserFilter;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Realm;
import com.clutch.testing.TestDatabase;
import java.time.Instant;
import java.util.stream.Stream;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On 20,000 accounts, where the planner decides as it does on more, no list reads them all. */
class UserSearchTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @BeforeAll
    static void fill() {
        TestDatabase.reset();
        TestDatabase.dsl().execute("""
            insert into identity.account (id, version, realm, email, first_name, last_name, status, verified, phone,
                department, company_name, language, timezone, theme, date_format, currency, notify_email, notify_push,
                notify_sms, notify_marketing, dashboard_layout, default_view, compact_mode, auto_save, last_login_at,
                created_at, created_by, updated_at)
            select gen_random_uuid(), 1, case when n % 50 = 0 then 'STAFF' else 'CUSTOMER' end,
                'person' || n || '@mail' || n % 1000 || '.test', 'First' || n % 5000, 'Last' || n % 7000,
                case n % 100 when 0 then 'SUSPENDED' when 1 then 'PENDING' else 'ACTIVE' end, n % 100 <> 3,
                '+20 10' || n, 'department' || n % 200, 'Company ' || n % 900, 'en', 'Africa/Cairo', 'auto',
                'DD/MM/YYYY', 'EGP', true, true, false, false, 'standard', 'dashboard', false, true,
                timestamptz '2026-01-01 00:00Z' + n * interval '1 minute',
                timestamptz '2026-01-01 00:00Z' + n * interval '1 minute', gen_random_uuid(), now()
            from generate_series(1, 20000) n
            """);
        TestDatabase.dsl().execute("""
            insert into identity.account_role (account_id, role, main)
            select id, case when email like 'person77%' then 'hr' else 'customer' end, true from identity.account
            """);
        TestDatabase.admin().execute("analyze identity.account, identity.account_role");
    }

    @AfterAll
    static void empty() {
        TestDatabase.reset();
    }

    static Stream<Arguments> lists() {
        var newest = ACCOUNT.CREATED_AT.desc();
        return Stream.of(
                Arguments.of("everything", filter(null, null, null, null, null), newest),
                Arguments.of("status", filter(AccountStatus.SUSPENDED, null, null, null, null), newest),
                Arguments.of("realm", filter(null, null, Realm.STAFF, null, null), newest),
                Arguments.of("department", filter(null, null, null, "department7", null), newest),
                Arguments.of("role", filter(null, "hr", null, null, null), newest),
                Arguments.of("word", filter(null, null, null, null, "person4711"), newest),
                Arguments.of("by name", filter(null, null, null, null, null), ACCOUNT.FIRST_NAME.asc()),
                Arguments.of("by e-mail", filter(null, null, null, null, null), ACCOUNT.EMAIL.asc()),
                Arguments.of("by change", filter(null, null, null, null, null), ACCOUNT.UPDATED_AT.asc()),
                Arguments.of(
                        "by last sign-in",
                        filter(null, null, null, null, null),
                        ACCOUNT.LAST_LOGIN_AT.desc().nullsLast()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void readsNoMoreThanItMust(String list, UserFilter filter, OrderField<?> order) {
        var plan = TestDatabase.dsl()
                .explain(AccountRows.select(TestDatabase.dsl(), UserConditions.of(filter, null))
                        .orderBy(order, ACCOUNT.ID)
                        .limit(20))
                .plan();
        assertThat(plan).doesNotContain("Seq Scan on account ");
    }

    @Test
    void wouldNoticeThatAllAreRead() {
        var plan = TestDatabase.dsl()
                .explain(AccountRows.select(TestDatabase.dsl(), ACCOUNT.BIO.eq("unknown")))
                .plan();
        assertThat(plan).contains("Seq Scan on account ");
    }

    @Test
    void findsTheBeginningOfEachWord() {
        assertThat(count("person471")).isEqualTo(11);
        assertThat(count("PERSON4711@mail711.test")).isEqualTo(1);
        assertThat(count("2010471")).isEqualTo(11);
        assertThat(count("company 7 last77")).isPositive();
        assertThat(count("erson4711")).isZero();
        assertThat(count("!!")).isZero();
        assertThat(count("o'neil & | :*")).isZero();
        assertThat(count("  ")).isEqualTo(20_000);
    }

    @Test
    void takesTheFirstMomentAndLeavesTheLast() {
        var filter = new UserFilter(
                null, null, null, null, null, START.plusSeconds(60), START.plusSeconds(180), null, null, null);
        assertThat(TestDatabase.dsl().fetchCount(ACCOUNT, UserConditions.of(filter, null)))
                .isEqualTo(2);
    }

    private static int count(String typed) {
        return TestDatabase.dsl()
                .fetchCount(DSL.select(ACCOUNT.ID)
                        .from(ACCOUNT)
                        .where(UserConditions.of(filter(null, null, null, null, typed), null)));
    }

    private static UserFilter filter(AccountStatus status, String role, Realm realm, String department, String search) {
        return new UserFilter(status, role, realm, department, null, null, null, null, null, search);
    }
}
