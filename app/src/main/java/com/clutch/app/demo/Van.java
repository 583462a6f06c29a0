package com.clutch.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/** A vehicle of the company, with what has happened since it was filled and looked after. */
final class Van {

    private final UUID id;
    private final int number;
    private final Models model;
    private double kilometres;
    private double sinceFill;
    private double taken;
    private double atService;
    private boolean inWorkshop;

    Van(UUID id, int number, Models model, double kilometres) {
        this.id = id;
        this.number = number;
        this.model = model;
        this.kilometres = kilometres;
        this.atService = kilometres - Chance.between(0, 8000, "since service", number);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Models model() {
        return model;
    }

    /** Drives; nothing happens in the workshop. */
    void drive(double far) {
        if (!inWorkshop) {
            kilometres += far;
            sinceFill += far;
        }
    }

    /** What has gone out of the tank since it was full. */
    double missing() {
        return burnt(sinceFill) - taken;
    }

    /** Whether what is in the tank is enough for the longest day and a reserve. */
    boolean lastsTomorrow() {
        return burnt(sinceFill + model.kilometresADay() * Season.MOST_DRIVING * Garage.MOST) - taken
                < 0.95 * model.tank();
    }

    private double burnt(double kilometresDriven) {
        var usual = 0.95 + 0.1 * Chance.share("thirst", number);
        return kilometresDriven * model.litresPer100() * usual / 100;
    }

    /** Filled up again. */
    void filledUp() {
        sinceFill = 0;
        taken = 0;
    }

    /** Filled in part. */
    void took(double litres) {
        taken += litres;
    }

    double sinceService() {
        return kilometres - atService;
    }

    void serviced() {
        atService = kilometres;
    }

    boolean isInWorkshop() {
        return inWorkshop;
    }

    void inWorkshop(boolean is) {
        inWorkshop = is;
    }

    /** What the odometer shows, in kilometres with one decimal. */
    BigDecimal odometer() {
        return BigDecimal.valueOf(kilometres).setScale(1, RoundingMode.DOWN);
    }
}
