package com.clutch.insights.application.report;

import java.util.List;

/** Knows some of what reports can show. */
public interface Datasets {

    /** What it knows, in the order in which it is offered. */
    List<Dataset<?>> datasets();
}
