package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.PERMISSION;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.identity.application.PermissionDetails;
import com.clutch.identity.application.PermissionFilter;
import com.clutch.identity.application.PermissionGroupDetails;
import com.clutch.identity.application.PermissionQueries;
import com.clutch.identity.domain.PermissionGroup;
import com.clutch.identity.jooq.tables.records.PermissionRecord;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqPermissionQueries implements PermissionQueries {

    private static final SortKeys KEYS = SortKeys.of(
            "groupName,name",
            Map.of(
                    "name", PERMISSION.NAME,
                    "groupName", PERMISSION.GROUP_NAME,
                    "displayName", PERMISSION.DISPLAY_NAME,
                    "createdAt", PERMISSION.CREATED_AT,
                    "updatedAt", PERMISSION.UPDATED_AT));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqPermissionQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<PermissionDetails> find(UUID id) {
        return permissionsWhere(PERMISSION.ID.eq(id)).fetchOptional(JooqPermissionQueries::details);
    }

    @Override
    public Page<PermissionDetails> list(PermissionFilter filter, PageRequest page) {
        var query = permissionsWhere(condition(filter, page.q()));
        return pages.page(query, page, KEYS, PERMISSION.ID, JooqPermissionQueries::details);
    }

    @Override
    public void forEach(PermissionFilter filter, PageRequest page, Consumer<? super PermissionDetails> sink) {
        var query = permissionsWhere(condition(filter, page.q()));
        pages.forEach(query, page, KEYS, PERMISSION.ID, JooqPermissionQueries::details, sink);
    }

    @Override
    public List<PermissionGroupDetails> groups() {
        var byGroup = read(noCondition()).stream().collect(Collectors.groupingBy(PermissionDetails::groupName));
        return Arrays.stream(PermissionGroup.values())
                .map(group -> group(group, byGroup.getOrDefault(group, List.of())))
                .toList();
    }

    @Override
    public PermissionGroupDetails group(PermissionGroup group) {
        return group(group, read(PERMISSION.GROUP_NAME.eq(group.name())));
    }

    private List<PermissionDetails> read(Condition condition) {
        return permissionsWhere(condition).orderBy(PERMISSION.NAME).fetch(JooqPermissionQueries::details);
    }

    private SelectConditionStep<PermissionRecord> permissionsWhere(Condition condition) {
        return dsl.selectFrom(PERMISSION).where(condition);
    }

    private static Condition condition(PermissionFilter filter, @Nullable String q) {
        return JooqConditions.given(filter.groupName(), group -> PERMISSION.GROUP_NAME.eq(group.name()))
                .and(JooqConditions.given(filter.isSystem(), PERMISSION.SYSTEM::eq))
                .and(JooqConditions.contains(
                        q, List.of(PERMISSION.NAME, PERMISSION.DISPLAY_NAME, PERMISSION.DESCRIPTION)))
                .and(JooqConditions.contains(
                        filter.search(), List.of(PERMISSION.NAME, PERMISSION.DISPLAY_NAME, PERMISSION.DESCRIPTION)));
    }

    private static PermissionGroupDetails group(PermissionGroup group, List<PermissionDetails> permissions) {
        return new PermissionGroupDetails(group, group.displayName(), permissions.size(), permissions);
    }

    private static PermissionDetails details(PermissionRecord row) {
        return new PermissionDetails(
                row.getId(),
                row.getName(),
                PermissionGroup.valueOf(row.getGroupName()),
                row.getDisplayName(),
                row.getDescription(),
                row.getSystem(),
                row.getCreatedAt(),
                row.getUpdatedAt(),
                row.getVersion());
    }
}
