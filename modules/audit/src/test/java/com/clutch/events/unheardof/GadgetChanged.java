package com.clutch.events.unheardof;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.UUID;

public record GadgetChanged(
        EventHeader header, UUID aggregateId, long version, Change change, GadgetState state, List<FieldChange> changes)
        implements StateEvent {}
