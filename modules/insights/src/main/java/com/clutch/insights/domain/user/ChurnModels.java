package com.clutch.insights.domain.user;

import com.clutch.insights.domain.user.ChurnModel.Example;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Keeps the model of churn and reads the history it learns from; the transaction is the caller's. */
public interface ChurnModels {

    /** The model that was last trained. */
    Optional<ChurnModel> last();

    /** Lets nobody else train until the transaction ends; false when somebody is at it. */
    boolean lock();

    /** Takes the place of the one before; every account is to be scored anew. */
    void keep(ChurnModel model);

    /**
     * What was known on a day of accounts that were seen, or had registered, within {@value ChurnScorecard#GONE_DAYS} days before,
     * and whether none was seen within as many days afterwards.
     *
     * @param most accounts at most, always the same ones
     */
    List<Example> examples(LocalDate day, ZoneId zone, int most);
}
