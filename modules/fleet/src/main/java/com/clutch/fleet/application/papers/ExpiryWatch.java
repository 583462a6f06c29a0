package com.clutch.fleet.application.papers;

import com.clutch.events.fleet.InsurancePolicyExpiring;
import com.clutch.events.fleet.RegistrationExpiring;
import com.clutch.events.fleet.VehicleDocumentExpiring;
import com.clutch.fleet.domain.papers.ExpiringPaper;
import com.clutch.fleet.domain.papers.ExpiryNotices;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.events.EventPublisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of papers before they expire: each last day once, however many instances look. */
@Service
public class ExpiryWatch {

    private static final int BATCH = 500;

    private final ExpiryNotices notices;
    private final EventPublisher events;
    private final CompanyTime time;
    private final int daysAhead;

    ExpiryWatch(
            ExpiryNotices notices,
            EventPublisher events,
            CompanyTime time,
            @Value("${clutch.fleet.expiry-notice-days:30}") int daysAhead) {
        this.notices = notices;
        this.events = events;
        this.time = time;
        this.daysAhead = daysAhead;
    }

    /**
     * Tells of some papers that expire soon or have expired.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean tellSome() {
        var now = time.now();
        var actor = Actor.system("expiry watch", Ids.at(now).toString());
        var papers = notices.note(time.today().plusDays(daysAhead), now, BATCH);
        papers.forEach(paper -> tell(paper, actor));
        return papers.size() == BATCH;
    }

    private void tell(ExpiringPaper paper, Actor actor) {
        var header = events.header(actor);
        events.publish(
                switch (paper.kind()) {
                    case INSURANCE ->
                        new InsurancePolicyExpiring(
                                header, paper.id(), paper.vehicleId(), paper.title(), paper.expiresOn());
                    case REGISTRATION ->
                        new RegistrationExpiring(
                                header, paper.id(), paper.vehicleId(), paper.title(), paper.expiresOn());
                    case DOCUMENT ->
                        new VehicleDocumentExpiring(
                                header, paper.id(), paper.vehicleId(), paper.title(), paper.expiresOn());
                });
    }
}
