package com.clutch.audit.application;

import com.clutch.audit.domain.CaseStatus;
import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of the trail. Lists are sorted by timestamp, the latest first unless the request says otherwise, and searched
 * by words of action, resource, actor, address and what the resource is called; a word that ends in an asterisk stands for every
 * word that begins so.
 */
public interface EntryQueries extends ListQueries<EntryView, EntryFilter> {

    /** The entry with this id. */
    Optional<EntryView> find(UUID id);

    /** A page of entries. */
    @Override
    Page<EntryView> list(EntryFilter filter, PageRequest page);

    /** The security event with the id of this entry. */
    Optional<SecurityEventView> findSecurityEvent(UUID id);

    /**
     * A page of security events.
     *
     * @param status null for all
     */
    Page<SecurityEventView> listSecurityEvents(EntryFilter filter, @Nullable CaseStatus status, PageRequest page);

    /** Hands over every security event of the list. */
    void forEachSecurityEvent(
            EntryFilter filter,
            @Nullable CaseStatus status,
            PageRequest page,
            Consumer<? super SecurityEventView> sink);
}
