package com.clutch.audit.application;

import com.clutch.audit.domain.BlockedAddress;
import com.clutch.events.audit.BlockedAddressChanged;
import com.clutch.events.audit.BlockedAddressState;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts blocks of addresses into the published language. */
@Component
class BlockEvents extends StateEvents<BlockedAddress, BlockedAddressState> {

    BlockEvents(EventPublisher publisher) {
        super(publisher, BlockedAddressChanged.TOPIC, BlockedAddressChanged::new);
    }

    @Override
    protected BlockedAddressState state(BlockedAddress block) {
        return new BlockedAddressState(
                block.id(),
                block.address().value(),
                block.reason(),
                block.blockedAt(),
                block.blockedBy(),
                block.expiresAt(),
                block.alertId(),
                block.releasedAt());
    }
}
