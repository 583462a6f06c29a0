package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT;
import static com.clutch.identity.jooq.Tables.ACCOUNT_ROLE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import com.clutch.identity.application.User;
import com.clutch.identity.application.UserFilter;
import com.clutch.identity.application.UserQueries;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqUserQueries implements UserQueries {

    private static final SortKeys KEYS = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", ACCOUNT.CREATED_AT,
                    "updatedAt", ACCOUNT.UPDATED_AT,
                    "lastLogin", ACCOUNT.LAST_LOGIN_AT,
                    "name", ACCOUNT.FIRST_NAME,
                    "firstName", ACCOUNT.FIRST_NAME,
                    "lastName", ACCOUNT.LAST_NAME,
                    "email", ACCOUNT.EMAIL,
                    "status", ACCOUNT.STATUS,
                    "department", ACCOUNT.DEPARTMENT));

    private final DSLContext dsl;
    private final JooqPages pages;
    private final Clock clock;

    JooqUserQueries(DSLContext dsl, JooqPages pages, Clock clock) {
        this.dsl = dsl;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<User> find(UUID id) {
        return select(ACCOUNT.ID.eq(id)).fetchOptional(JooqUserQueries::user);
    }

    @Override
    public Page<User> list(UserFilter filter, PageRequest page) {
        return pages.page(select(UserConditions.of(filter, page.q())), page, KEYS, ACCOUNT.ID, JooqUserQueries::user);
    }

    @Override
    public void forEach(UserFilter filter, PageRequest page, Consumer<? super User> sink) {
        pages.forEach(select(UserConditions.of(filter, page.q())), page, KEYS, ACCOUNT.ID, JooqUserQueries::user, sink);
    }

    @Override
    public List<Long> count(List<UserFilter> filters) {
        if (filters.isEmpty()) {
            return List.of();
        }
        var counts = filters.stream()
                .map(filter -> field(selectCount().from(ACCOUNT).where(UserConditions.of(filter, null))))
                .toList();
        var row = dsl.select(counts).fetchSingle();
        return counts.stream().map(count -> row.get(count).longValue()).toList();
    }

    @Override
    public UserStatistics statistics(Instant monthStart) {
        var byStatus = zeros(AccountStatus.values());
        var byRealm = zeros(Realm.values());
        var totals = new long[3];
        var isNew = DSL.count().filterWhere(ACCOUNT.CREATED_AT.ge(monthStart));
        dsl.select(ACCOUNT.STATUS, ACCOUNT.REALM, ACCOUNT.VERIFIED, isNew, DSL.count())
                .from(ACCOUNT)
                .groupBy(ACCOUNT.STATUS, ACCOUNT.REALM, ACCOUNT.VERIFIED)
                .forEach(row -> {
                    long accounts = row.value5();
                    totals[0] += accounts;
                    totals[1] += row.value3() ? accounts : 0;
                    totals[2] += row.value4();
                    byStatus.merge(row.value1().toLowerCase(Locale.ROOT), accounts, Long::sum);
                    byRealm.merge(row.value2().toLowerCase(Locale.ROOT), accounts, Long::sum);
                });
        var byRole = new TreeMap<String, Long>();
        dsl.select(ACCOUNT_ROLE.ROLE, DSL.count())
                .from(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.MAIN)
                .groupBy(ACCOUNT_ROLE.ROLE)
                .forEach(row -> byRole.put(row.value1(), row.value2().longValue()));
        return new UserStatistics(
                totals[0],
                byStatus.getOrDefault("active", 0L),
                totals[1],
                totals[2],
                byStatus,
                byRealm,
                byRole,
                clock.instant());
    }

    private SelectConditionStep<? extends Record> select(Condition condition) {
        return AccountRows.select(dsl, condition);
    }

    private static User user(Record row) {
        return User.of(AccountRows.account(row));
    }

    private static Map<String, Long> zeros(Enum<?>[] constants) {
        var counts = new TreeMap<String, Long>();
        for (var constant : constants) {
            counts.put(constant.name().toLowerCase(Locale.ROOT), 0L);
        }
        return counts;
    }
}
