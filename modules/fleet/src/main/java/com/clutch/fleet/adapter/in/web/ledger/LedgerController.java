package com.clutch.fleet.adapter.in.web.ledger;

import com.clutch.fleet.application.ledger.LedgerChange;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.application.ledger.LedgerKeeping;
import com.clutch.fleet.application.ledger.LedgerQueries;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The routes of a ledger: list, read, look back, add, correct, remove.
 *
 * @param <V> an entry as it is read
 * @param <F> which entries a list shows
 * @param <R> what a client says about an entry
 * @param <S> the same for the use case
 */
public abstract class LedgerController<V, F, R extends LedgerBody<S>, S> {

    private final String path;
    private final Class<V> rowType;
    private final Function<V, UUID> id;
    private final LedgerQueries<V, F> queries;
    private final LedgerKeeping<?, V, S> keeping;
    private final LedgerChanges changes;

    /** @param path of the list, such as {@code /api/v1/fleet/documents} */
    protected LedgerController(
            String path,
            Class<V> rowType,
            Function<V, UUID> id,
            LedgerQueries<V, F> queries,
            LedgerKeeping<?, V, S> keeping,
            LedgerChanges changes) {
        this.path = path;
        this.rowType = rowType;
        this.id = id;
        this.queries = queries;
        this.keeping = keeping;
        this.changes = changes;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<V> list(F filter, PageRequest page) {
        return Listing.of(page, rowType, filter, queries);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    V read(@PathVariable("id") UUID wanted) {
        return queries.find(wanted).orElseThrow(() -> DomainException.notFound(keeping.noun(), wanted));
    }

    /** What was changed in it, and when it was removed. */
    @GetMapping("/{id}/history")
    @RequiresPermission("view_fleet")
    Listing<LedgerChange> history(@PathVariable("id") UUID wanted, PageRequest page) {
        return Listing.of(page, LedgerChange.class, wanted, changes);
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<V> add(@RequestBody R request, Actor actor) {
        var added = keeping.add(request.vehicleId(), request.fields(), actor);
        return Answer.created(path + "/" + id.apply(added), added);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    V revise(@PathVariable("id") UUID wanted, ExpectedVersion expected, @RequestBody R request, Actor actor) {
        return keeping.revise(wanted, expected, request.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable("id") UUID wanted, ExpectedVersion expected, Actor actor) {
        keeping.remove(wanted, expected, actor);
        return new Removed(wanted);
    }
}
