package com.clutch.identity.domain;

/** Takes mail to people. */
public interface MailServer {

    /** Whether there is one. */
    boolean isKnown();

    /**
     * Hands it over; takes seconds, so never inside a transaction.
     *
     * @throws RefusedException when it was not taken
     */
    void deliver(OutgoingMail mail) throws RefusedException;

    /** The mail was not taken; the message says why. */
    class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        /** With the reason that an administrator reads. */
        public RefusedException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
