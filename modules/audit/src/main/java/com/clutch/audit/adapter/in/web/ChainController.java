package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.ChainQueries;
import com.clutch.audit.application.ChainQueries.ChainState;
import com.clutch.audit.application.ChainQueries.CheckpointView;
import com.clutch.audit.application.ChainQueries.SealedRow;
import com.clutch.audit.application.ChainVerification;
import com.clutch.audit.application.ChainVerification.Verification;
import com.clutch.audit.application.ReadingNotes;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chain that the trail is sealed in: look at it, check it, take it away and check it elsewhere. */
@RestController
@RequestMapping("/api/v1/audit/chain")
@RequiresPermission("view_audit_trail")
class ChainController {

    private final ChainQueries queries;
    private final ChainVerification verification;
    private final ReadingNotes notes;

    ChainController(ChainQueries queries, ChainVerification verification, ReadingNotes notes) {
        this.queries = queries;
        this.verification = verification;
        this.notes = notes;
    }

    @GetMapping
    ChainState state() {
        return queries.state();
    }

    @GetMapping("/records")
    Listing<SealedRow> records(
            @RequestParam(name = "from", defaultValue = "1") @Min(1) long from, PageRequest page, Actor actor) {
        return Listing.of(
                page,
                SealedRow.class,
                () -> {
                    notes.note("chain", List.of("from"), page.page(), actor);
                    return queries.rows(from, page);
                },
                sink -> {
                    notes.note("chain", List.of("from"), 0, actor);
                    queries.forEachRow(from, page, sink);
                });
    }

    @GetMapping("/checkpoints")
    Listing<CheckpointView> checkpoints(PageRequest page) {
        return Listing.of(
                page,
                CheckpointView.class,
                () -> queries.checkpoints(page),
                sink -> queries.forEachCheckpoint(page, sink));
    }

    @PostMapping("/verify")
    Verification verify(@RequestParam(name = "from", defaultValue = "1") @Min(1) long from, Actor actor) {
        return verification.verify(from, actor);
    }
}
