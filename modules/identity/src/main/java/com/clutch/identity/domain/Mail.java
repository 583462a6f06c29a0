package com.clutch.identity.domain;

/** Mail to people. */
public interface Mail {

    /**
     * Keeps the message in the running transaction; it goes out after the commit. Without a mail server it stays where an
     * administrator can read it.
     */
    void send(MailMessage message);
}
