package com.clutch.identity.adapter.in.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fifteen words by which the admin panel's invitation form speaks of permissions, and what they stand for. */
final class CoarsePermissions {

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("read", Set.of("view_dashboard")),
            Map.entry("write", Set.of("manage_profiles", "send_messages")),
            Map.entry("delete", Set.of("delete_users")),
            Map.entry("admin", Set.of("view_settings", "manage_settings", "view_users", "create_users", "edit_users")),
            Map.entry("hr", Set.of("view_hr", "manage_hr", "view_employees", "manage_employees")),
            Map.entry("finance", Set.of("view_finance", "manage_finance", "view_billing", "manage_billing")),
            Map.entry("fleet", Set.of("view_fleet", "manage_fleet", "view_gps_tracking")),
            Map.entry("reports", Set.of("view_reports", "generate_reports")),
            Map.entry("legal", Set.of("view_legal", "manage_legal", "view_contracts", "manage_contracts")),
            Map.entry("projects", Set.of("view_projects", "manage_projects")),
            Map.entry("assets", Set.of("view_assets", "manage_assets")),
            Map.entry("vendors", Set.of("view_vendors", "manage_vendors")),
            Map.entry("analytics", Set.of("view_analytics", "export_analytics")),
            Map.entry("crm", Set.of("view_crm", "manage_crm")),
            Map.entry("chat", Set.of("view_chat", "send_messages")));

    private CoarsePermissions() {}

    /** Names of permissions; a word that is none of the fifteen is taken as a name itself. */
    static Set<String> names(@Nullable Collection<String> words) {
        var names = new TreeSet<String>();
        if (words != null) {
            words.stream().map(String::strip).forEach(word -> names.addAll(WORDS.getOrDefault(word, Set.of(word))));
        }
        return names;
    }
}
