package com.clutch.identity.application;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reading invitations. */
public interface InvitationQueries {

    /** One invitation. */
    Optional<InvitationDetails> find(UUID id);

    /** A page of invitations, the newest first unless the request says otherwise. */
    Page<InvitationDetails> list(InvitationFilter filter, PageRequest page);

    /** All invitations of the same list. */
    void forEach(InvitationFilter filter, PageRequest page, Consumer<? super InvitationDetails> sink);
}
