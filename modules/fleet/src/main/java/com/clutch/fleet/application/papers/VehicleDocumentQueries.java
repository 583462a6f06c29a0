package com.clutch.fleet.application.papers;

import com.clutch.fleet.application.ledger.LedgerQueries;

/**
 * What can be read of documents, the latest first. Sorted by createdAt, title or expiresOn; searched by the beginnings of words of
 * title and note.
 */
public interface VehicleDocumentQueries extends LedgerQueries<VehicleDocumentView, VehicleDocumentFilter> {}
