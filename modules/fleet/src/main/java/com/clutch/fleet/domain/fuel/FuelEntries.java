package com.clutch.fleet.domain.fuel;

import com.clutch.fleet.domain.ledger.Ledger;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that vehicles took in. */
public interface FuelEntries extends Ledger<FuelEntry> {

    /** What these vehicles can take in, in the order of their ids; vehicles that do not exist are missing. */
    List<Tank> tanks(Collection<UUID> vehicleIds);

    /** The same; nobody else can fill these vehicles until the transaction ends. */
    List<Tank> tanksForUpdate(Collection<UUID> vehicleIds);

    /** The entries of these vehicles that share vehicle, moment, odometer and fuel with one of those given. */
    List<FuelEntry> sameAs(Collection<FuelEntry> entries);

    /**
     * Finds the pairs of full fills of these vehicles anew. Between two full fills of one fuel the vehicle has used what was filled
     * in after the first, up to and including the second, whatever else was filled in part; the distance is what the odometer
     * counted (the way of the fuel log of the US Department of Energy, fueleconomy.gov, "My MPG"). A vehicle
     * that runs on two fuels has the same distance in the pairs of each.
     */
    void pair(Collection<UUID> vehicleIds);

    /**
     * Kilometres per litre of each vehicle that has such a figure: the distance of the pairs of full fills of the year up to its
     * last fill by the litres of these pairs, two decimals. Electricity has no litres.
     */
    Map<UUID, BigDecimal> kilometresPerLitre(Collection<UUID> vehicleIds);
}
