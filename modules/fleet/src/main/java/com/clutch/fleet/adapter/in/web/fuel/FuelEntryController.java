package com.clutch.fleet.adapter.in.web.fuel;

import com.clutch.fleet.adapter.in.web.ledger.LedgerBody;
import com.clutch.fleet.adapter.in.web.ledger.LedgerController;
import com.clutch.fleet.application.fuel.FuelEntryFilter;
import com.clutch.fleet.application.fuel.FuelEntryQueries;
import com.clutch.fleet.application.fuel.FuelEntryView;
import com.clutch.fleet.application.fuel.FuelLogging;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.fleet.domain.fuel.FuelUnit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The fuel log. */
@RestController
@RequestMapping("/api/v1/fleet/fuel-entries")
class FuelEntryController
        extends LedgerController<FuelEntryView, FuelEntryFilter, FuelEntryController.FuelEntryBody, FuelFields> {

    record FuelEntryBody(
            @Nullable UUID vehicleId,
            @Nullable UUID driverId,
            @Nullable Instant filledAt,
            @Nullable Fuel fuelType,
            @Nullable BigDecimal quantity,
            @Nullable FuelUnit unit,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal totalCost,
            @Nullable String currency,
            @Nullable Boolean fullFill,
            @Nullable BigDecimal odometer,
            @Nullable String station,
            @Nullable String note)
            implements LedgerBody<FuelFields> {

        @Override
        public FuelFields fields() {
            return new FuelFields(
                    driverId, filledAt, fuelType, quantity, unit, unitPrice, totalCost, currency, fullFill, odometer,
                    station, note);
        }
    }

    FuelEntryController(FuelEntryQueries queries, FuelLogging fuelLogging, LedgerChanges changes) {
        super("/api/v1/fleet/fuel-entries", FuelEntryView.class, FuelEntryView::id, queries, fuelLogging, changes);
    }
}
