package com.clutch.identity.adapter.in.web;

import com.clutch.identity.domain.Realm;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Roles as clients name them. The form for new users of the admin panel knows two words that are no roles of Clutch. */
final class RoleNames {

    private static final Map<String, String> WORDS_OF_THE_PANEL =
            Map.of("user", "customer", "manager", "operations_manager");

    private static final Map<String, Realm> REALMS = Map.of(
            "customer", Realm.CUSTOMER, "enterprise_client", Realm.ENTERPRISE, "service_provider", Realm.PARTNER);

    private RoleNames() {}

    static String required(String name) {
        var bare = name.strip();
        return WORDS_OF_THE_PANEL.getOrDefault(bare, bare);
    }

    static @Nullable String of(@Nullable String name) {
        return name == null ? null : required(name);
    }

    static Set<String> of(Set<String> names) {
        return names.stream().map(RoleNames::required).collect(Collectors.toSet());
    }

    /** On which side of the company someone with this main role is, when nobody says. */
    static Realm realmOf(String role) {
        return REALMS.getOrDefault(role, Realm.STAFF);
    }
}
