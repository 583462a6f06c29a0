package com.clutch.insights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle as it was at some version. It counts while its status says that it is in the fleet.
 *
 * @param fuel what it burns, unknown when nobody said
 * @param kilometres that its odometer read
 * @param efficiency kilometres per litre in hundredths, null when it is not known
 */
public record Vehicle(
        UUID vehicleId,
        long version,
        boolean gone,
        String fuel,
        long kilometres,
        @Nullable Long efficiency,
        Instant createdAt)
        implements Fact {

    @Override
    public List<Posting> postings(ZoneId zone) {
        var postings = new ArrayList<Posting>();
        if (gone) {
            return postings;
        }
        var day = LocalDate.ofInstant(createdAt, zone);
        postings.add(new Posting(Figure.VEHICLES_BY_FUEL, fuel, day, 1, vehicleId));
        if (kilometres != 0) {
            postings.add(new Posting(Figure.VEHICLE_KILOMETRES, day, kilometres, vehicleId));
        }
        if (efficiency != null && efficiency != 0) {
            postings.add(new Posting(Figure.VEHICLE_EFFICIENCY, day, efficiency, vehicleId));
            postings.add(new Posting(Figure.VEHICLES_WITH_EFFICIENCY, day, 1, vehicleId));
        }
        return postings;
    }
}
