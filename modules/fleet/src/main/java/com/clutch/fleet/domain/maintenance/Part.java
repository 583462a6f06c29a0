package com.clutch.fleet.domain.maintenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A part that was built in.
 *
 * @param number number of the part at its maker, null when nobody wrote it down
 * @param quantity pieces, litres or metres, three decimals
 * @param unitPrice in major units of the currency of the work order
 */
public record Part(String name, @Nullable String number, BigDecimal quantity, BigDecimal unitPrice) {

    public Part {
        name = name.strip();
        number = number == null || number.isBlank() ? null : number.strip();
        quantity = quantity.setScale(3, RoundingMode.HALF_UP);
        unitPrice = Money.of(unitPrice);
    }

    /** What the parts of this line cost. */
    public BigDecimal cost() {
        return Money.of(quantity.multiply(unitPrice));
    }
}
