package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.SESSION;

import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.DeviceType;
import com.clutch.identity.domain.Session;
import com.clutch.identity.domain.SessionKind;
import com.clutch.identity.domain.SessionStatus;
import com.clutch.identity.jooq.tables.records.SessionRecord;
import org.jooq.Record;

/** A session as one row. */
final class SessionRows {

    private SessionRows() {}

    static Session session(Record row) {
        return new Session(
                row.get(SESSION.ID),
                row.get(SESSION.VERSION),
                row.get(SESSION.ACCOUNT_ID),
                SessionKind.valueOf(row.get(SESSION.KIND)),
                SessionStatus.valueOf(row.get(SESSION.STATUS)),
                row.get(SESSION.GENERATION),
                row.get(SESSION.STARTED_AT),
                row.get(SESSION.LAST_ACTIVITY_AT),
                row.get(SESSION.EXPIRES_AT),
                row.get(SESSION.ENDS_BY),
                row.get(SESSION.TOKENS_EXPIRE_AT),
                row.get(SESSION.ENDED_AT),
                row.get(SESSION.END_REASON),
                row.get(SESSION.ENDED_BY),
                device(row));
    }

    static DeviceInfo device(Record row) {
        return new DeviceInfo(
                row.get(SESSION.IP),
                row.get(SESSION.USER_AGENT),
                DeviceType.valueOf(row.get(SESSION.DEVICE_TYPE)),
                row.get(SESSION.DEVICE_ID));
    }

    static SessionRecord changing(Session session) {
        var row = new SessionRecord();
        row.setVersion(session.version());
        row.setStatus(session.status().name());
        row.setGeneration(session.generation());
        row.setLastActivityAt(session.lastActivityAt());
        row.setExpiresAt(session.expiresAt());
        row.setTokensExpireAt(session.tokensExpireAt());
        row.setEndedAt(session.endedAt());
        row.setEndReason(session.endReason());
        row.setEndedBy(session.endedBy());
        return row;
    }

    static SessionRecord whole(Session session) {
        var row = changing(session);
        row.setId(session.id());
        row.setAccountId(session.accountId());
        row.setKind(session.kind().name());
        row.setStartedAt(session.startedAt());
        row.setEndsBy(session.endsBy());
        row.setIp(session.device().ip());
        row.setUserAgent(session.device().userAgent());
        row.setDeviceType(session.device().type().name());
        row.setDeviceId(session.device().deviceId());
        return row;
    }
}
