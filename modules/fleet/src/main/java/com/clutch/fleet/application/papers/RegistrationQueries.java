package com.clutch.fleet.application.papers;

import com.clutch.fleet.application.ledger.LedgerQueries;

/**
 * What can be read of registrations, the longest lasting first. Sorted by expiresOn, issuedOn or createdAt; searched by the
 * beginnings of words of number and authority.
 */
public interface RegistrationQueries extends LedgerQueries<RegistrationView, RegistrationFilter> {}
