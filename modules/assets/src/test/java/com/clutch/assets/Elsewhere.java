package com.clutch.assets;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.fleet.VehicleChanged;
import com.clutch.events.fleet.VehicleState;
import com.clutch.events.identity.AccountChanged;
import com.clutch.events.identity.AccountState;
import com.clutch.kernel.Ids;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What other modules tell this one. */
final class Elsewhere {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final UUID TELLER = UUID.randomUUID();

    private Elsewhere() {}

    private static EventHeader header() {
        return new EventHeader(
                Ids.at(AssetsFixture.NOW), AssetsFixture.NOW, "SYSTEM", TELLER, "test", null, null, null, "c-1");
    }

    // From JSON, because the states of other modules grow.
    static AccountChanged account(UUID id, long version, String status) {
        var state = JSON.readValue("""
            {"id":"%s","realm":"staff","email":"omar@clutch.test","firstName":"Omar","lastName":"Said","status":"%s",
            "verified":true,"role":"hr","furtherRoles":[],"permissions":[],"department":"Sales","language":"en",
            "timezone":"Africa/Cairo","notifyEmail":true,"notifyPush":true,"notifySms":true,"notifyMarketing":true,
            "createdAt":"2026-01-01T00:00:00Z"}
            """.formatted(id, status), AccountState.class);
        return new AccountChanged(header(), id, version, Change.CHANGED, state, List.of());
    }

    static VehicleChanged vehicle(UUID id, long version, String status) {
        var state = JSON.readValue("""
            {"id":"%s","licensePlate":"ABC 1","make":"Kia","model":"Rio","year":2020,"status":"%s","mileage":5.0,
            "currency":"EGP","createdAt":"2026-01-01T00:00:00Z"}
            """.formatted(id, status), VehicleState.class);
        return new VehicleChanged(header(), id, version, Change.CHANGED, state, List.of());
    }
}
