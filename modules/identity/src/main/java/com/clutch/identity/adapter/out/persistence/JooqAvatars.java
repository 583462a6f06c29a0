package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.AVATAR;

import com.clutch.identity.domain.Avatars;
import com.clutch.identity.domain.Picture;
import com.clutch.identity.jooq.tables.records.AvatarRecord;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAvatars implements Avatars {

    private final DSLContext dsl;

    JooqAvatars(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Stored> find(UUID accountId) {
        return dsl.select(AVATAR.BYTES, AVATAR.HASH)
                .from(AVATAR)
                .where(AVATAR.ACCOUNT_ID.eq(accountId))
                .fetchOptional(row -> new Stored(Picture.of(row.value1()), row.value2()));
    }

    @Override
    public void put(UUID accountId, Picture picture, String hash, Instant now) {
        var row = new AvatarRecord(accountId, picture.mediaType(), picture.bytes(), hash, now);
        dsl.insertInto(AVATAR)
                .set(row)
                .onConflict(AVATAR.ACCOUNT_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Override
    public void remove(UUID accountId) {
        dsl.deleteFrom(AVATAR).where(AVATAR.ACCOUNT_ID.eq(accountId)).execute();
    }
}
