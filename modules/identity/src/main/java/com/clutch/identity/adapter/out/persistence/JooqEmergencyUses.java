package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.EMERGENCY_USE;

import com.clutch.identity.domain.EmergencyUses;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqEmergencyUses implements EmergencyUses {

    private final DSLContext dsl;

    JooqEmergencyUses(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean use(byte[] secretHash, UUID sessionId, Instant at, @Nullable String ip, @Nullable String userAgent) {
        return dsl.insertInto(EMERGENCY_USE)
                        .set(EMERGENCY_USE.SECRET_HASH, secretHash)
                        .set(EMERGENCY_USE.SESSION_ID, sessionId)
                        .set(EMERGENCY_USE.USED_AT, at)
                        .set(EMERGENCY_USE.IP, ip)
                        .set(EMERGENCY_USE.USER_AGENT, userAgent)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Instant> usedAt(byte[] secretHash) {
        return dsl.select(EMERGENCY_USE.USED_AT)
                .from(EMERGENCY_USE)
                .where(EMERGENCY_USE.SECRET_HASH.eq(secretHash))
                .fetchOptional(EMERGENCY_USE.USED_AT);
    }
}
