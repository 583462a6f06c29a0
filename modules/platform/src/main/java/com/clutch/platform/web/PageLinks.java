package com.clutch.platform.web;

import com.clutch.kernel.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The {@code Link} header of a list (RFC 8288). Targets are relative, so they hold behind any proxy. */
final class PageLinks {

    private PageLinks() {}

    static String of(URI request, Page<?> page) {
        var last = Math.max(page.pages(), 1);
        var links = new ArrayList<String>();
        links.add(link(request, page, 1, "first"));
        if (page.page() > 1) {
            links.add(link(request, page, Math.min(page.page() - 1L, last), "prev"));
        }
        if (page.page() < last) {
            links.add(link(request, page, page.page() + 1L, "next"));
        }
        links.add(link(request, page, last, "last"));
        return String.join(", ", links);
    }

    private static String link(URI request, Page<?> page, long number, String relation) {
        return "<%s?%s>; rel=\"%s\"".formatted(request.getRawPath(), query(request, page, number), relation);
    }

    private static String query(URI request, Page<?> page, long number) {
        var query = request.getRawQuery();
        var kept = new ArrayList<>(query == null ? List.<String>of() : Arrays.asList(query.split("&")));
        kept.removeIf(part -> part.isEmpty()
                || part.equals("page")
                || part.startsWith("page=")
                || part.equals("limit")
                || part.startsWith("limit="));
        kept.add("page=" + number);
        kept.add("limit=" + page.limit());
        return kept.stream().collect(Collectors.joining("&"));
    }
}
