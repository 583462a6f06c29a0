package com.clutch.fleet.domain.papers;

/** What a document is about. */
public enum DocumentKind {
    LICENCE,
    INSURANCE,
    REGISTRATION,
    INSPECTION,
    PURCHASE,
    PHOTO,
    OTHER
}
