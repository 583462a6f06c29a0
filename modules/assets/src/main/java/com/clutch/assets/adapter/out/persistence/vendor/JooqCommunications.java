package com.clutch.assets.adapter.out.persistence.vendor;

import static com.clutch.assets.jooq.Tables.VENDOR_COMMUNICATION;

import com.clutch.assets.adapter.out.persistence.JooqStore;
import com.clutch.assets.adapter.out.persistence.JooqText;
import com.clutch.assets.domain.Link;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.vendor.CommunicationFields.Participant;
import com.clutch.assets.domain.vendor.CommunicationStatus;
import com.clutch.assets.domain.vendor.CommunicationType;
import com.clutch.assets.domain.vendor.Direction;
import com.clutch.assets.domain.vendor.Urgency;
import com.clutch.assets.domain.vendor.VendorCommunication;
import com.clutch.assets.domain.vendor.VendorCommunications;
import com.clutch.assets.jooq.tables.records.VendorCommunicationRecord;
import com.clutch.kernel.DomainException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqCommunications extends JooqStore<VendorCommunicationRecord, VendorCommunication>
        implements VendorCommunications {

    JooqCommunications(DSLContext dsl) {
        super(
                dsl,
                VENDOR_COMMUNICATION,
                VENDOR_COMMUNICATION.ID,
                VENDOR_COMMUNICATION.VERSION,
                VENDOR_COMMUNICATION.REMOVED_AT);
    }

    static VendorCommunication communication(Record row) {
        return new VendorCommunication(
                row.get(VENDOR_COMMUNICATION.ID),
                row.get(VENDOR_COMMUNICATION.VERSION),
                row.get(VENDOR_COMMUNICATION.VENDOR_ID),
                JooqText.constant(CommunicationType.class, row.get(VENDOR_COMMUNICATION.TYPE)),
                JooqText.constant(Direction.class, row.get(VENDOR_COMMUNICATION.DIRECTION)),
                row.get(VENDOR_COMMUNICATION.SUBJECT),
                row.get(VENDOR_COMMUNICATION.CONTENT),
                JooqText.constant(Urgency.class, row.get(VENDOR_COMMUNICATION.PRIORITY)),
                JooqText.constant(CommunicationStatus.class, row.get(VENDOR_COMMUNICATION.STATUS)),
                row.get(VENDOR_COMMUNICATION.DATE),
                row.get(VENDOR_COMMUNICATION.FOLLOW_UP_DATE),
                JooqText.entries(row.get(VENDOR_COMMUNICATION.PARTICIPANTS), Participant.class),
                JooqText.entries(row.get(VENDOR_COMMUNICATION.ATTACHMENTS), Link.class),
                new Signature(row.get(VENDOR_COMMUNICATION.CREATED_BY), row.get(VENDOR_COMMUNICATION.CREATED_BY_NAME)),
                row.get(VENDOR_COMMUNICATION.CREATED_AT),
                row.get(VENDOR_COMMUNICATION.UPDATED_AT),
                row.get(VENDOR_COMMUNICATION.REMOVED_AT));
    }

    @Override
    protected VendorCommunication read(Record row) {
        return communication(row);
    }

    @Override
    protected VendorCommunicationRecord row(VendorCommunication communication) {
        var row = new VendorCommunicationRecord();
        row.setId(communication.id());
        row.setVersion(communication.version());
        row.setVendorId(communication.vendorId());
        row.setType(communication.type().name());
        row.setDirection(communication.direction().name());
        row.setSubject(communication.subject());
        row.setContent(communication.content());
        row.setPriority(communication.priority().name());
        row.setStatus(communication.status().name());
        row.setDate(communication.date());
        row.setFollowUpDate(communication.followUpDate());
        row.setParticipants(JooqText.json(communication.participants()));
        row.setAttachments(JooqText.json(communication.attachments()));
        row.setCreatedBy(communication.createdBy().id());
        row.setCreatedByName(communication.createdBy().name());
        row.setCreatedAt(communication.createdAt());
        row.setUpdatedAt(communication.updatedAt());
        row.setRemovedAt(communication.removedAt());
        return row;
    }

    @Override
    protected @Nullable DomainException refusal(String constraint) {
        return null;
    }
}
