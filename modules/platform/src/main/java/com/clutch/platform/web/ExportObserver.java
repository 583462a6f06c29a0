package com.clutch.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Hears of every list that was written as CSV. */
@FunctionalInterface
public interface ExportObserver {

    /**
     * An export is over.
     *
     * @param rows rows that were written
     * @param complete false when it broke off
     */
    void exported(HttpServletRequest request, long rows, boolean complete);
}
