package com.clutch.insights.application;

import java.util.List;

/** Reads what happened lately. */
public interface ActivityQueries {

    /**
     * The newest, the last one first. One statement that reads no more than so many rows of each type.
     *
     * @param limit at least 1
     */
    List<Activity> newest(int limit);
}
