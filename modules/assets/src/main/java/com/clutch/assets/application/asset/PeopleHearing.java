package com.clutch.assets.application.asset;

import com.clutch.assets.domain.asset.Holder;
import com.clutch.assets.domain.asset.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the copy of accounts. Live events and snapshots come the same way. */
@Service
public class PeopleHearing {

    private final People people;

    PeopleHearing(People people) {
        this.people = people;
    }

    /** Keeps what was told, unless something newer is known. */
    @Transactional
    public void hear(Holder person, boolean active, long version) {
        people.keep(person, active, version);
    }
}
