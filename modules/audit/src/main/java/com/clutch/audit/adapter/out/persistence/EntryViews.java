package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ACCOUNT;
import static com.clutch.audit.jooq.Tables.ENTRY;
import static com.clutch.audit.jooq.Tables.SECURITY_CASE;

import com.clutch.audit.application.EntryView;
import com.clutch.audit.application.EntryView.Change;
import com.clutch.audit.application.SecurityEventView;
import com.clutch.audit.domain.CaseStatus;
import com.clutch.audit.domain.Category;
import com.clutch.audit.domain.Outcome;
import com.clutch.audit.domain.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Record;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entries as they are read. */
final class EntryViews {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private EntryViews() {}

    static EntryView entry(Record row) {
        var severity = Severity.valueOf(row.get(ENTRY.SEVERITY));
        var outcome = Outcome.valueOf(row.get(ENTRY.OUTCOME));
        var person = isPerson(row);
        return new EntryView(
                row.get(ENTRY.ID),
                row.get(ENTRY.OCCURRED_AT),
                row.get(ENTRY.ACTOR_ID),
                name(row),
                person ? row.get(ENTRY.ACTOR_NAME) : null,
                role(row),
                row.get(ENTRY.ACTION),
                row.get(ENTRY.RESOURCE),
                row.get(ENTRY.RESOURCE_ID),
                row.get(ENTRY.RESOURCE_NAME),
                JSON.readValue(row.get(ENTRY.DETAILS), OBJECT),
                JSON.readValue(row.get(ENTRY.CHANGES), CHANGES),
                row.get(ENTRY.IP),
                row.get(ENTRY.USER_AGENT),
                row.get(ENTRY.SESSION_ID),
                row.get(ENTRY.CORRELATION_ID),
                severity,
                Category.valueOf(row.get(ENTRY.CATEGORY)),
                outcome,
                outcome,
                row.get(ENTRY.MODULE),
                row.get(ENTRY.EVENT_TYPE),
                tags(row, severity),
                row.get(ENTRY.RECORDED_AT),
                row.get(ENTRY.RECORDED_AT),
                1);
    }

    static SecurityEventView securityEvent(Record row) {
        var touched = row.get(SECURITY_CASE.STATUS);
        var status = touched == null ? CaseStatus.OPEN : CaseStatus.valueOf(touched);
        var assigned = row.get(SECURITY_CASE.ASSIGNED_TO);
        var updated = row.get(SECURITY_CASE.UPDATED_AT);
        var version = row.get(SECURITY_CASE.VERSION);
        var ip = row.get(ENTRY.IP);
        return new SecurityEventView(
                row.get(ENTRY.ID),
                row.get(ENTRY.OCCURRED_AT),
                row.get(ENTRY.ACTION),
                Severity.valueOf(row.get(ENTRY.SEVERITY)),
                ip == null ? row.get(ENTRY.MODULE) : ip,
                description(row),
                JSON.readValue(row.get(ENTRY.DETAILS), OBJECT),
                status,
                status == CaseStatus.RESOLVED,
                assigned == null ? "" : assigned.toString(),
                row.get(SECURITY_CASE.RESOLUTION),
                row.get(SECURITY_CASE.RESOLVED_AT),
                row.get(SECURITY_CASE.RESOLVED_BY),
                row.get(ENTRY.ACTOR_ID),
                name(row),
                ip,
                row.get(ENTRY.USER_AGENT),
                row.get(ENTRY.RECORDED_AT),
                updated == null ? row.get(ENTRY.RECORDED_AT) : updated,
                version == null ? 0 : version);
    }

    private static String description(Record row) {
        var action = row.get(ENTRY.ACTION).replace('_', ' ');
        var ip = row.get(ENTRY.IP);
        return "%s%s by %s%s."
                .formatted(
                        action.substring(0, 1).toUpperCase(Locale.ROOT),
                        action.substring(1),
                        row.get(ENTRY.ACTOR_NAME),
                        ip == null ? "" : " from " + ip);
    }

    private static String name(Record row) {
        var name = row.get(ACCOUNT.NAME);
        return name == null || name.isBlank() ? row.get(ENTRY.ACTOR_NAME) : name;
    }

    private static String role(Record row) {
        var role = row.get(ACCOUNT.ROLE);
        return role != null ? role : isPerson(row) ? "unknown" : kind(row);
    }

    private static List<String> tags(Record row, Severity severity) {
        var tags = new ArrayList<String>();
        tags.add(row.get(ENTRY.MODULE));
        tags.add(kind(row));
        if (row.get(ENTRY.SECURITY)) {
            tags.add("security");
        }
        if (severity == Severity.CRITICAL) {
            tags.add("critical");
        }
        return tags;
    }

    private static boolean isPerson(Record row) {
        var kind = row.get(ENTRY.ACTOR_KIND);
        return kind.equals("ACCOUNT") || kind.equals("API_TOKEN");
    }

    private static String kind(Record row) {
        return row.get(ENTRY.ACTOR_KIND).toLowerCase(Locale.ROOT);
    }
}
