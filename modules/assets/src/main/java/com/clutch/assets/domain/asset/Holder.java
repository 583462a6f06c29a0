package com.clutch.assets.domain.asset;

import com.clutch.assets.domain.FieldCheck;
import com.clutch.kernel.DomainException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has an asset.
 *
 * @param id account, null for a person without one
 */
public record Holder(
        @Nullable UUID id,
        String name,
        @Nullable String email,
        @Nullable String department) {

    /**
     * A person without an account.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static Holder named(@Nullable String name, @Nullable String email, @Nullable String department) {
        var check = new FieldCheck();
        var holder = new Holder(
                null,
                check.required("assignedTo.name", name, null, 200),
                check.email("assignedTo.email", email, null),
                check.text("assignedTo.department", department, null, 100));
        check.done();
        return holder;
    }
}
