package com.clutch.app.openapi;

import java.util.List;

/** Regular expressions on their way from Java, which compares the whole text, to JSON Schema, which looks for a part of it. */
final class Patterns {

    /** One of them fits each pattern of the document. */
    private static final List<String> TEXTS =
            List.of("text", "sample_name", "12m", "P0420", "2026-01", "EGP", "12:00", "#336699");

    private Patterns() {}

    /** The same for who knows the regular expressions of JavaScript only. */
    static String anchored(String java) {
        if (java.startsWith("^")) {
            return java;
        }
        var plain = java.startsWith("(?s)") ? java.substring(4).replaceAll("(?<!\\\\)\\.", "[\\\\s\\\\S]") : java;
        return "^(?:" + plain + ")$";
    }

    /** A text that fits. */
    static String sample(String pattern) {
        return TEXTS.stream()
                .filter(text ->
                        java.util.regex.Pattern.compile(pattern).matcher(text).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Patterns knows no text that fits " + pattern));
    }
}
