package com.clutch.finance.application;

import com.clutch.finance.domain.Parties;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps up with the accounts of people. */
@Service
public class PartyDirectory {

    private final Parties parties;

    PartyDirectory(Parties parties) {
        this.parties = parties;
    }

    /** Keeps the account if it is newer than what is known. */
    @Transactional
    public void hear(Parties.Party party, Instant at) {
        parties.hear(party, at);
    }
}
