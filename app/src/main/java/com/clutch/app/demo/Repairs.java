package com.clutch.app.demo;

import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.Part;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service and a repair take. */
final class Repairs {

    private Repairs() {}

    /** Parts and work; a service when there is no fault. */
    static Bill.Fields bill(int day, int number, @Nullable String fault) {
        if (fault == null) {
            return bill(
                    2.5,
                    List.of(
                            new Part("Engine oil 5W-30", null, BigDecimal.valueOf(4), BigDecimal.valueOf(385)),
                            new Part("Oil filter", null, BigDecimal.ONE, BigDecimal.valueOf(290)),
                            new Part("Brake pads", null, BigDecimal.ONE, BigDecimal.valueOf(1450))));
        }
        var price = Chance.between(900, 9500, "price of the part", day, number);
        return bill(
                Chance.between(2, 9, "hours of work", day, number),
                List.of(new Part("Parts for " + fault, null, BigDecimal.ONE, BigDecimal.valueOf(price))));
    }

    private static Bill.Fields bill(double hours, List<Part> parts) {
        return new Bill.Fields(BigDecimal.valueOf(hours), BigDecimal.valueOf(180), null, "EGP", parts);
    }
}
