package com.clutch.audit.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A seal: the place of an entry in the chain.
 *
 * @param sequence from 1, without gaps
 * @param digest SHA-256 of the entry in its canonical form, lower-case hex
 * @param hash SHA-256 over the hash before, the sequence and the digest, lower-case hex
 */
public record Link(long sequence, UUID entryId, Instant occurredAt, String digest, String hash) {}
