package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What can be counted from outside. */
final class Figures {

    private Figures() {}

    /** The value of a tile. */
    static long kpi(Api api, String id) {
        for (var kpi : api.get("/api/v1/dashboard/kpis").data()) {
            if (kpi.get("id").asString().equals(id)) {
                return kpi.get("value").asLong();
            }
        }
        throw new AssertionError("no figure " + id);
    }

    static long vehicles(Api api) {
        return total(api, "/api/v1/fleet/vehicles?limit=1");
    }

    /** Entries of the audit trail for an action. */
    static long audited(Api api, String action) {
        return total(api, "/api/v1/audit/logs?limit=1&action=" + action);
    }

    /** Rows of a list, on all its pages. */
    static long total(Api api, String path) {
        var reply = api.get(path);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.body().at("/pagination/total").asLong();
    }

    /** Deliveries that are still to be made. */
    static long backlog(Api api) {
        return api.get("/api/v1/admin/events/backlog")
                .data()
                .get("publications")
                .asLong();
    }

    /** Listeners of deliveries that failed too often. */
    static List<String> parkedListeners(Api api) {
        var listeners = new ArrayList<String>();
        api.get("/api/v1/admin/events/parked")
                .data()
                .forEach(row -> listeners.add(row.get("listener").asString()));
        return listeners;
    }
}
