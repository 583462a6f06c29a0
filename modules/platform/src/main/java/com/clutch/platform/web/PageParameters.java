package com.clutch.platform.web;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.PageRequest.Sort;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code page}, {@code limit}, {@code sort} and {@code q}. */
final class PageParameters {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_KEYS = 5;

    private PageParameters() {}

    static PageRequest of(HttpServletRequest request) {
        return new PageRequest(
                number(request, "page", 1, Integer.MAX_VALUE),
                number(request, "limit", PageRequest.DEFAULT_LIMIT, PageRequest.MAX_LIMIT),
                sort(request.getParameter("sort")),
                text(request.getParameter("q")));
    }

    private static int number(HttpServletRequest request, String name, int usual, int max) {
        var text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            var number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= max) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Said below, in the same words as for a number out of range.
        }
        throw bad(name, "%s must be a whole number from 1 to %d.".formatted(name, max));
    }

    private static List<Sort> sort(@Nullable String text) {
        var keys = new ArrayList<Sort>();
        if (text != null && !text.isBlank()) {
            for (var part : text.split(",", -1)) {
                var key = part.strip();
                var descending = key.startsWith("-");
                // A plus in a query string arrives as a blank unless it was encoded.
                var name = descending || key.startsWith("+") ? key.substring(1).strip() : key;
                if (name.isEmpty()) {
                    throw bad("sort", "sort must be keys with commas between, such as -createdAt,name.");
                }
                keys.add(new Sort(name, descending));
            }
        }
        if (keys.size() > MOST_KEYS) {
            throw bad("sort", "sort takes %d keys at most.".formatted(MOST_KEYS));
        }
        return keys;
    }

    private static @Nullable String text(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST_TEXT) {
            throw bad("q", "q takes %d characters at most.".formatted(LONGEST_TEXT));
        }
        return text.strip();
    }

    private static DomainException bad(String name, String sentence) {
        return DomainException.field(WebError.BAD_PARAMETER, name, sentence);
    }
}
