package com.clutch.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers when the data alone does not say it all: a message, another status, a header, or a member at the top
 * level of the document. A handler without such wishes returns its record.
 */
public final class Answer<T> {

    private final T data;
    private final int status;
    private final @Nullable String message;
    private final Map<String, Object> members;
    private final Map<String, List<String>> headers;

    private Answer(
            T data,
            int status,
            @Nullable String message,
            Map<String, Object> members,
            Map<String, List<String>> headers) {
        this.data = data;
        this.status = status;
        this.message = message;
        this.members = members;
        this.headers = headers;
    }

    /** 200 with this data. */
    public static <T> Answer<T> of(T data) {
        return new Answer<>(data, 200, null, Map.of(), Map.of());
    }

    /**
     * 201 with this data.
     *
     * @param location path of the new resource, such as {@code /api/v1/fleet/vehicles/…}
     */
    public static <T> Answer<T> created(String location, T data) {
        return of(data).status(201).header("Location", location);
    }

    /** The same answer with a sentence for people. */
    public Answer<T> message(String sentence) {
        return new Answer<>(data, status, sentence, members, headers);
    }

    /** The same answer with one more member beside {@code data}. */
    public Answer<T> with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Answer<>(data, status, message, more, headers);
    }

    /** The same answer with another status, which must be one of success with a body (not 204). */
    public Answer<T> status(int code) {
        if (code < 200 || code > 299 || code == 204 || code == 205) {
            throw new IllegalArgumentException(
                    "Answers have a body and tell of success; status " + code + " does not.");
        }
        return new Answer<>(data, code, message, members, headers);
    }

    /** The same answer with one more value of a header. */
    public Answer<T> header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        var values = new ArrayList<>(more.getOrDefault(name, List.of()));
        values.add(value);
        more.put(name, List.copyOf(values));
        return new Answer<>(data, status, message, members, more);
    }

    /** What stands under {@code data}. */
    public T data() {
        return data;
    }

    /** Status of the answer, 200 unless said otherwise. */
    public int status() {
        return status;
    }

    /** Sentence for people, null when there is nothing to say. */
    public @Nullable String message() {
        return message;
    }

    /** Members beside {@code data}. */
    public Map<String, Object> members() {
        return members;
    }

    /** Headers of the answer. */
    public Map<String, List<String>> headers() {
        return headers;
    }
}
