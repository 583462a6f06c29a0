package com.clutch.audit.domain;

import org.jspecify.annotations.Nullable;

/** Writes an object of texts in the order it is told, without blanks; control characters, quotes and backslashes as in RFC 8785. */
final class CanonicalJson {

    private final StringBuilder json = new StringBuilder("{");

    /** One more member; its value as text, or null. */
    CanonicalJson text(String name, @Nullable Object value) {
        if (json.length() > 1) {
            json.append(',');
        }
        quote(name);
        json.append(':');
        if (value == null) {
            json.append("null");
        } else {
            quote(value.toString());
        }
        return this;
    }

    String end() {
        return json.append('}').toString();
    }

    private void quote(String text) {
        json.append('"');
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            switch (character) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                default -> {
                    if (character < ' ') {
                        json.append("\\u%04x".formatted((int) character));
                    } else {
                        json.append(character);
                    }
                }
            }
        }
        json.append('"');
    }
}
