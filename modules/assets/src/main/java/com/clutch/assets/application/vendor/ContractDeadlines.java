package com.clutch.assets.application.vendor;

import com.clutch.assets.application.Keeping;
import com.clutch.assets.domain.vendor.ContractNotice;
import com.clutch.assets.domain.vendor.VendorContract;
import com.clutch.assets.domain.vendor.VendorContracts;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.CompanyTime;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the days of contracts: says that one is near, and writes down that the last one is over. Each notice has a row, stored
 * with its event; so however many instances look, and however often, it is given once.
 */
@Service
public class ContractDeadlines {

    private static final int BATCH = 200;
    private static final int EARLIEST = 30;

    private final VendorContracts contracts;
    private final ContractEvents language;
    private final Keeping keeping;
    private final CompanyTime time;

    ContractDeadlines(VendorContracts contracts, ContractEvents language, Keeping keeping, CompanyTime time) {
        this.contracts = contracts;
        this.language = language;
        this.keeping = keeping;
        this.time = time;
    }

    /**
     * Ends some contracts whose last day is over.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean expireBatch() {
        var actor = actor();
        var overdue = contracts.overdueForUpdate(time.today(), BATCH);
        overdue.forEach(contract -> keeping.save(contract, contract.expire(), contracts, language, actor));
        return overdue.size() == BATCH;
    }

    /**
     * Gives the notices of some contracts.
     *
     * @param after id of the last contract of the batch before, null for the first batch
     * @return id of the last contract looked at, null when there are no more
     */
    @Transactional
    public @Nullable UUID noticeBatch(ContractNotice.Kind kind, @Nullable UUID after) {
        var actor = actor();
        var today = time.today();
        var near = contracts.near(kind, today, today.plusDays(EARLIEST), after, BATCH);
        for (var contract : near) {
            var day = day(kind, contract);
            if (day != null) {
                var notice = ContractNotice.of(contract.id(), kind, day, today);
                if (contracts.give(notice, time.now())) {
                    language.noticed(contract, notice, actor);
                }
            }
        }
        return near.size() == BATCH ? near.getLast().id() : null;
    }

    private static @Nullable LocalDate day(ContractNotice.Kind kind, VendorContract contract) {
        return switch (kind) {
            case EXPIRY -> contract.details().endDate();
            case RENEWAL -> contract.details().renewalDate();
        };
    }

    private Actor actor() {
        return Actor.system("contract deadlines", Ids.at(time.now()).toString());
    }
}
