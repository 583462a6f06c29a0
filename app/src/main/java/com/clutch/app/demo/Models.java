package com.clutch.app.demo;

import com.clutch.fleet.domain.vehicle.FuelType;
import java.util.List;

/**
 * Makes of vehicles that such a company in Egypt has.
 *
 * @param litresPer100 what it burns, kWh for an electric one
 * @param tank litres, or kWh of the battery
 * @param kilometresADay on a usual day
 * @param price new, in EGP
 */
record Models(String make, String model, FuelType fuel, double litresPer100, int tank, int kilometresADay, int price) {

    private static final List<Models> ALL = List.of(
            new Models("Toyota", "Hiace", FuelType.GASOLINE, 11.5, 70, 130, 1_850_000),
            new Models("Chevrolet", "T-Series", FuelType.DIESEL, 14.0, 100, 110, 1_450_000),
            new Models("Hyundai", "Elantra AD", FuelType.GASOLINE, 7.2, 50, 95, 1_250_000),
            new Models("Nissan", "Sunny", FuelType.GASOLINE, 6.8, 41, 85, 720_000),
            new Models("Suzuki", "Van", FuelType.GASOLINE, 7.5, 40, 90, 540_000),
            new Models("Mitsubishi", "Canter", FuelType.DIESEL, 15.5, 100, 105, 1_700_000),
            new Models("MG", "5", FuelType.GASOLINE, 7.0, 50, 80, 880_000),
            new Models("BYD", "E2", FuelType.ELECTRIC, 14.5, 43, 90, 1_150_000));

    /** The make of the vehicle with this number. */
    static Models of(int number) {
        return ALL.get(number * 5 % ALL.size());
    }

    /** EGP for a litre or a kWh, so many days after the company opened; fuel became dearer once in the year. */
    double unitPrice(int day) {
        var raised = day >= 150;
        return switch (fuel) {
            case DIESEL -> raised ? 17.5 : 15.5;
            case ELECTRIC -> 2.6;
            default -> raised ? 19.25 : 17.25;
        };
    }
}
