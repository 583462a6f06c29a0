package com.clutch.fleet.application.maintenance;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of service plans and their templates. */
public interface PlanQueries extends ListQueries<PlanView, PlanFilter> {

    /** The plan with this id, even if it has ended. */
    Optional<PlanView> find(UUID id);

    /** A page of plans, the newest first unless the request says otherwise. Sorted by createdAt, updatedAt, name or nextDueDate. */
    @Override
    Page<PlanView> list(PlanFilter filter, PageRequest page);

    /** The template with this id, even if it has ended. */
    Optional<TemplateView> findTemplate(UUID id);

    /** A page of the templates that are applied, the newest first. Sorted by createdAt or name. */
    Page<TemplateView> listTemplates(PageRequest page);

    /** Hands over every template of the list, in its order, whatever the page. */
    void forEachTemplate(PageRequest page, Consumer<? super TemplateView> sink);
}
