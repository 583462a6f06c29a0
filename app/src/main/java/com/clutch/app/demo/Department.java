package com.clutch.app.demo;

/** A part of the company: what its people, its customers and its jobs do. */
interface Department {

    /** What is done when the company opens, before its first day; departments open one after the other. */
    default void open(Agenda day) {}

    /** Plans what happens on the day; the first day has index zero. */
    void plan(Agenda day);
}
