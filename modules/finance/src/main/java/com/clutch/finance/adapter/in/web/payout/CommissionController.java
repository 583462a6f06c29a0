package com.clutch.finance.adapter.in.web.payout;

import com.clutch.finance.application.payout.CommissionRecording;
import com.clutch.finance.application.payout.CommissionRecording.OrderWish;
import com.clutch.finance.application.payout.CommissionView;
import com.clutch.finance.application.payout.PayoutQueries;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was earned with orders of partners. */
@RestController
@RequestMapping("/api/v1/finance/commissions")
class CommissionController {

    record CommissionRequest(
            @Nullable UUID partnerId,
            @Size(max = 200) @Nullable String partnerName,
            @Nullable UUID orderId,
            @Nullable BigDecimal orderAmount,
            @Size(max = 3) @Nullable String currency,
            @Nullable BigDecimal rate) {}

    private final PayoutQueries queries;
    private final CommissionRecording recording;

    CommissionController(PayoutQueries queries, CommissionRecording recording) {
        this.queries = queries;
        this.recording = recording;
    }

    @GetMapping
    @RequiresPermission("view_finance")
    Listing<CommissionView> list(
            @RequestParam @Nullable UUID partnerId, @RequestParam @Nullable UUID payoutId, PageRequest page) {
        return Listing.of(
                page,
                CommissionView.class,
                () -> queries.commissions(partnerId, payoutId, page),
                sink -> queries.forEachCommission(partnerId, payoutId, page, sink));
    }

    @PostMapping
    @RequiresPermission("manage_finance")
    Answer<CommissionView> record(@Valid @RequestBody CommissionRequest request, Actor actor) {
        return Answer.created(
                "/api/v1/finance/commissions",
                recording.record(
                        new OrderWish(
                                request.partnerId(),
                                request.partnerName(),
                                request.orderId(),
                                request.orderAmount(),
                                request.currency(),
                                request.rate()),
                        actor));
    }
}
