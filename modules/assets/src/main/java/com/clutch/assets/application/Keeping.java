package com.clutch.assets.application;

import com.clutch.assets.domain.Store;
import com.clutch.assets.domain.Stored;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.events.StateEvents;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The one way an aggregate is written: it is stored and the others are told, all in the transaction of the caller. */
@Component
public class Keeping {

    private final CompanyTime time;

    Keeping(CompanyTime time) {
        this.time = time;
    }

    /**
     * Opens an aggregate to change it.
     *
     * @param what what it is called in the sentence that there is none
     * @param view what a caller is told when the version is another
     * @throws DomainException when there is no such aggregate
     * @throws StaleVersionException when the version is not the expected one
     */
    public <T extends Stored<T>> T open(
            Store<T> store, UUID id, ExpectedVersion expected, String what, Function<? super T, ?> view) {
        var found = store.findForUpdate(id).orElseThrow(() -> DomainException.notFound(what, id));
        expected.check(found.version(), () -> view.apply(found));
        return found;
    }

    /** Stores an aggregate that is new. */
    public <T extends Stored<T>> T add(T aggregate, Store<T> store, StateEvents<T, ?> language, Actor actor) {
        store.add(aggregate);
        language.changed(null, aggregate, actor);
        return aggregate;
    }

    /** Stores an aggregate that has changed, and answers it as it is stored now; one that has not is not stored. */
    public <T extends Stored<T>> T save(T before, T after, Store<T> store, StateEvents<T, ?> language, Actor actor) {
        if (after.equals(before)) {
            return before;
        }
        var next = after.nextVersion(time.now());
        store.save(next);
        language.changed(before, next, actor);
        return next;
    }
}
