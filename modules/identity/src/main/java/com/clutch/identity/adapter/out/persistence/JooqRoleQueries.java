package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT_ROLE;
import static com.clutch.identity.jooq.Tables.PERMISSION;
import static com.clutch.identity.jooq.Tables.ROLE;
import static com.clutch.identity.jooq.Tables.ROLE_PERMISSION;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import com.clutch.identity.application.RoleDetails;
import com.clutch.identity.application.RoleFilter;
import com.clutch.identity.application.RoleQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqRoleQueries implements RoleQueries {

    private static final Field<Integer> USERS =
            field(selectCount().from(ACCOUNT_ROLE).where(ACCOUNT_ROLE.ROLE.eq(ROLE.NAME)));

    private static final Field<Integer> USER_COUNT = USERS.as("user_count");

    private static final Field<String[]> PERMISSIONS = when(
                    ROLE.EVERYTHING,
                    array(select(PERMISSION.NAME).from(PERMISSION).orderBy(PERMISSION.NAME)))
            .otherwise(array(select(ROLE_PERMISSION.PERMISSION)
                    .from(ROLE_PERMISSION)
                    .where(ROLE_PERMISSION.ROLE_ID.eq(ROLE.ID))
                    .orderBy(ROLE_PERMISSION.PERMISSION)))
            .as("permissions");

    private static final SortKeys KEYS = SortKeys.of(
            "priority,name",
            Map.of(
                    "priority", ROLE.PRIORITY,
                    "name", ROLE.NAME,
                    "displayName", ROLE.DISPLAY_NAME,
                    "createdAt", ROLE.CREATED_AT,
                    "updatedAt", ROLE.UPDATED_AT,
                    "userCount", USERS));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqRoleQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<RoleDetails> find(UUID id) {
        return rolesWhere(ROLE.ID.eq(id)).fetchOptional(JooqRoleQueries::details);
    }

    @Override
    public List<RoleDetails> named(Collection<String> names) {
        return rolesWhere(ROLE.NAME.in(names)).orderBy(ROLE.PRIORITY, ROLE.NAME).fetch(JooqRoleQueries::details);
    }

    @Override
    public Page<RoleDetails> list(RoleFilter filter, PageRequest page) {
        return pages.page(rolesWhere(condition(filter, page.q())), page, KEYS, ROLE.ID, JooqRoleQueries::details);
    }

    @Override
    public void forEach(RoleFilter filter, PageRequest page, Consumer<? super RoleDetails> sink) {
        pages.forEach(rolesWhere(condition(filter, page.q())), page, KEYS, ROLE.ID, JooqRoleQueries::details, sink);
    }

    private SelectConditionStep<? extends Record> rolesWhere(Condition condition) {
        return dsl.select(ROLE.fields())
                .select(PERMISSIONS, USER_COUNT)
                .from(ROLE)
                .where(condition);
    }

    private static Condition condition(RoleFilter filter, @Nullable String q) {
        return JooqConditions.given(filter.isSystem(), ROLE.SYSTEM::eq)
                .and(JooqConditions.given(filter.isActive(), ROLE.ACTIVE::eq))
                .and(JooqConditions.given(filter.name(), ROLE.NAME::eq))
                .and(JooqConditions.given(filter.permission(), JooqRoleQueries::holds))
                .and(JooqConditions.contains(q, List.of(ROLE.NAME, ROLE.DISPLAY_NAME, ROLE.DESCRIPTION)))
                .and(JooqConditions.contains(filter.search(), List.of(ROLE.NAME, ROLE.DISPLAY_NAME, ROLE.DESCRIPTION)));
    }

    private static Condition holds(String permission) {
        return ROLE.EVERYTHING
                .isTrue()
                .or(exists(selectOne()
                        .from(ROLE_PERMISSION)
                        .where(ROLE_PERMISSION.ROLE_ID.eq(ROLE.ID))
                        .and(ROLE_PERMISSION.PERMISSION.eq(permission))));
    }

    private static RoleDetails details(Record row) {
        return new RoleDetails(
                row.get(ROLE.ID),
                row.get(ROLE.NAME),
                row.get(ROLE.DISPLAY_NAME),
                row.get(ROLE.DESCRIPTION),
                List.of(row.get(PERMISSIONS)),
                row.get(ROLE.PRIORITY),
                row.get(ROLE.ACTIVE),
                row.get(ROLE.SYSTEM),
                row.get(ROLE.EVERYTHING),
                row.get(USER_COUNT),
                row.get(ROLE.CREATED_AT),
                row.get(ROLE.UPDATED_AT),
                row.get(ROLE.VERSION));
    }
}
