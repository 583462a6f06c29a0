package com.clutch.identity.adapter.in.web;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import org.jspecify.annotations.Nullable;

/** A name as clients write it: whole, or in two parts, which win. */
record PersonName(@Nullable String first, @Nullable String last) {

    /** What was said of the name; null is left as it is. The first word of a whole name is the first name. */
    static PersonName of(@Nullable String whole, @Nullable String first, @Nullable String last) {
        if (first != null || last != null || whole == null || whole.isBlank()) {
            return new PersonName(first, last);
        }
        var words = whole.strip().split("\\s+", 2);
        return new PersonName(words[0], words.length == 2 ? words[1] : "");
    }

    /** The name of someone new. */
    static Complete required(@Nullable String whole, @Nullable String first, @Nullable String last) {
        var name = of(whole, first, last);
        if (name.first == null || name.first.isBlank()) {
            throw DomainException.field(KernelError.VALIDATION_FAILED, "name", "A name is needed.");
        }
        return new Complete(name.first, name.last == null ? "" : name.last);
    }

    /** A name with a first name at least. */
    record Complete(String first, String last) {}
}
