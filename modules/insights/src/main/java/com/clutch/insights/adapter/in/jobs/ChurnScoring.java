package com.clutch.insights.adapter.in.jobs;

import com.clutch.insights.application.user.ChurnTraining;
import com.clutch.insights.application.user.UserHearing;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Trains the model of churn once a week, and scores accounts on a new day. Every instance runs it; each takes accounts no other has taken. */
@Component
class ChurnScoring {

    private final UserHearing hearing;
    private final ChurnTraining training;

    ChurnScoring(UserHearing hearing, ChurnTraining training) {
        this.hearing = hearing;
        this.training = training;
    }

    @Scheduled(
            initialDelayString = "${clutch.insights.scoring-interval:PT1M}",
            fixedDelayString = "${clutch.insights.scoring-interval:PT1M}")
    void score() {
        training.trainWeekly();
        var more = true;
        while (more) {
            more = hearing.scoreBatch();
        }
    }
}
