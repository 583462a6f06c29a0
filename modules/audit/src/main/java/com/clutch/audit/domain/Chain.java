package com.clutch.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** The end of the chain, to which the next link is made. Each hash covers all entries before it. */
public record Chain(long sequence, String hash) {

    /** The chain before its first link. */
    public static final Chain EMPTY = new Chain(0, "0".repeat(64));

    /** The link that follows, for an entry in its canonical form. */
    public Link next(UUID entryId, Instant occurredAt, String canonical) {
        var digest = digest(canonical);
        return new Link(sequence + 1, entryId, occurredAt, digest, hashAfter(digest));
    }

    /** The chain with this link at its end. */
    public Chain with(Link link) {
        return new Chain(link.sequence(), link.hash());
    }

    /** The hash of the link that follows when the entry has this digest. */
    public String hashAfter(String digest) {
        return sha256(hash + " " + (sequence + 1) + " " + digest);
    }

    /** The digest of an entry in its canonical form. */
    public static String digest(String canonical) {
        return sha256(canonical);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
