package com.clutch.identity.domain;

/** The key of this installation, which is never in the database. */
public interface ServerSecret {

    /** Encrypts so that a change is noticed; the purpose must be the same when it is opened. */
    byte[] seal(byte[] plain, String purpose);

    /**
     * What {@link #seal} was given.
     *
     * @throws IllegalStateException when another key or purpose sealed it, or it was changed
     */
    byte[] open(byte[] sealed, String purpose);

    /** 32 bytes that nobody without the key can compute from the data. */
    byte[] mac(byte[] data, String purpose);
}
