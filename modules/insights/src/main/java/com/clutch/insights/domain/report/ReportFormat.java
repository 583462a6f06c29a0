package com.clutch.insights.domain.report;

/** How a report is written. */
public enum ReportFormat {
    /** One file of comma-separated values; a report of several sections is a ZIP of them. */
    CSV("text/csv"),
    /** A workbook with a sheet per section. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Pages with charts. */
    PDF("application/pdf"),
    /** One JSON document. */
    JSON("application/json");

    private static final String ZIP = "application/zip";

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of a file with so many sections. */
    public String mediaType(int sections) {
        return zipped(sections) ? ZIP : mediaType;
    }

    /** The end of the name of a file with so many sections, without a dot. */
    public String extension(int sections) {
        return zipped(sections) ? "zip" : name().toLowerCase(java.util.Locale.ROOT);
    }

    private boolean zipped(int sections) {
        return this == CSV && sections > 1;
    }
}
