package com.clutch.fleet.domain.papers;

/** What has a last day. */
public enum PaperKind {
    INSURANCE,
    REGISTRATION,
    DOCUMENT
}
