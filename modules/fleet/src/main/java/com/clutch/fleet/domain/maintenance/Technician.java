package com.clutch.fleet.domain.maintenance;

import com.clutch.kernel.Aggregate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who repairs vehicles.
 *
 * @param version of the stored row; a new technician has 1
 * @param skills what he can do, in lower case, each once, in the order of the alphabet
 * @param hourlyRate in major units of the currency, null when it is not known
 * @param onDuty whether he can be given work
 * @param active false when he has left
 */
public record Technician(
        UUID id,
        long version,
        String name,
        @Nullable String phone,
        @Nullable String email,
        List<String> skills,
        @Nullable BigDecimal hourlyRate,
        String currency,
        boolean onDuty,
        boolean active,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public Technician {
        skills = skills.stream()
                .map(skill -> skill.strip().toLowerCase(Locale.ROOT))
                .filter(skill -> !skill.isEmpty())
                .distinct()
                .sorted()
                .toList();
        hourlyRate = hourlyRate == null ? null : Money.of(hourlyRate);
    }

    /** What somebody says about a technician; null, and a blank text, mean that nothing is said. */
    public record Fields(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable List<String> skills,
            @Nullable BigDecimal hourlyRate,
            @Nullable String currency,
            @Nullable Boolean onDuty) {}

    /** A technician who begins now. */
    public static Technician hire(UUID id, String name, Fields said, Instant now) {
        return new Technician(id, 1, name.strip(), null, null, List.of(), null, "EGP", true, true, now, now)
                .revise(said);
    }

    /** The same technician after what is said now. */
    public Technician revise(Fields said) {
        return new Technician(
                id,
                version,
                text(said.name(), name),
                said.phone() == null || said.phone().isBlank()
                        ? phone
                        : said.phone().strip(),
                said.email() == null || said.email().isBlank()
                        ? email
                        : said.email().strip(),
                said.skills() == null ? skills : said.skills(),
                said.hourlyRate() == null ? hourlyRate : said.hourlyRate(),
                Money.currency(said.currency(), currency),
                said.onDuty() == null ? onDuty : said.onDuty(),
                active,
                createdAt,
                updatedAt);
    }

    /** The same technician, who has left; his work orders keep him. */
    public Technician leave() {
        return new Technician(
                id, version, name, phone, email, skills, hourlyRate, currency, false, false, createdAt, updatedAt);
    }

    /** The same values as the next version. */
    public Technician nextVersion(Instant now) {
        return new Technician(
                id, version + 1, name, phone, email, skills, hourlyRate, currency, onDuty, active, createdAt, now);
    }

    private static String text(@Nullable String said, String known) {
        return said == null || said.isBlank() ? known : said.strip();
    }
}
