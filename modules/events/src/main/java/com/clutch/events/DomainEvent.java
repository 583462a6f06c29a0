package com.clutch.events;

/** Something that happened. The record's name says what, in the past tense. Listen to this type to hear everything. */
public interface DomainEvent {

    /** When it happened, and who did it. */
    EventHeader header();
}
