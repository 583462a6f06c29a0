package com.clutch.assets.application.upkeep;

import com.clutch.assets.application.Keeping;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.upkeep.CostFields;
import com.clutch.assets.domain.upkeep.OperatingCost;
import com.clutch.assets.domain.upkeep.OperatingCosts;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.CompanyTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what running assets costs. */
@Service
public class CostRecording {

    private final OperatingCosts costs;
    private final CostEvents language;
    private final CostQueries queries;
    private final Keeping keeping;
    private final CompanyTime time;

    CostRecording(OperatingCosts costs, CostEvents language, CostQueries queries, Keeping keeping, CompanyTime time) {
        this.costs = costs;
        this.language = language;
        this.queries = queries;
        this.keeping = keeping;
        this.time = time;
    }

    /**
     * Stores a new cost.
     *
     * @throws DomainException when the fields make no sense, or there is no such asset or vendor
     */
    @Transactional
    public CostView add(CostFields said, Actor actor) {
        var now = time.now();
        var by = new Signature(actor.id(), actor.name());
        var cost = OperatingCost.record(Ids.at(now), said, by, time.today(), now);
        return view(keeping.add(cost, costs, language, actor));
    }

    /**
     * Changes the fields that are said.
     *
     * @throws DomainException when there is no such cost, the fields make no sense, or there is no such asset or vendor
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public CostView revise(UUID id, ExpectedVersion expected, CostFields said, Actor actor) {
        var before = keeping.open(costs, id, expected, "cost", this::view);
        return view(keeping.save(before, before.with(said, time.today()), costs, language, actor));
    }

    /**
     * Removes a cost from sight and from every sum.
     *
     * @throws DomainException when there is no such cost
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var before = keeping.open(costs, id, expected, "cost", this::view);
        keeping.save(before, before.remove(time.now()), costs, language, actor);
    }

    private CostView view(OperatingCost cost) {
        return queries.find(cost.id()).orElseThrow();
    }
}
