package com.clutch.insights.adapter.in.jobs;

import com.clutch.insights.application.user.UserHearing;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Scores accounts on a new day. Every instance runs it; each takes accounts no other has taken. */
@Component
class ChurnScoring {

    private final UserHearing hearing;

    ChurnScoring(UserHearing hearing) {
        this.hearing = hearing;
    }

    @Scheduled(
            initialDelayString = "${clutch.insights.scoring-interval:PT1M}",
            fixedDelayString = "${clutch.insights.scoring-interval:PT1M}")
    void score() {
        var more = true;
        while (more) {
            more = hearing.scoreBatch();
        }
    }
}
