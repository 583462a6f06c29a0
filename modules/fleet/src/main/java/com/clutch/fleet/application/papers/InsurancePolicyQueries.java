package com.clutch.fleet.application.papers;

import com.clutch.fleet.application.ledger.LedgerQueries;

/**
 * What can be read of insurance policies, the longest lasting first. Sorted by endsOn, startsOn or createdAt; searched by the
 * beginnings of words of insurer and policy number.
 */
public interface InsurancePolicyQueries extends LedgerQueries<InsurancePolicyView, InsurancePolicyFilter> {}
