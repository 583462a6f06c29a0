package com.clutch.insights.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What money was spent for, by the words in the category of an expense. */
public enum CostKind {
    /** Vehicles and what they burn. */
    FLEET(
            Figure.COST_FLEET,
            Set.of("fleet", "vehicle", "vehicles", "fuel", "toll", "tolls", "parking", "insurance", "registration")),
    /** Keeping things in order. */
    MAINTENANCE(
            Figure.COST_MAINTENANCE, Set.of("maintenance", "repair", "repairs", "parts", "service", "tyres", "tires")),
    /** Buildings and machines. */
    INFRASTRUCTURE(
            Figure.COST_INFRASTRUCTURE,
            Set.of(
                    "infrastructure",
                    "rent",
                    "utilities",
                    "electricity",
                    "internet",
                    "hosting",
                    "cloud",
                    "software",
                    "hardware",
                    "equipment")),
    /** Everything else. */
    OTHER(Figure.COST_OTHER, Set.of());

    private final Figure figure;
    private final Set<String> words;

    CostKind(Figure figure, Set<String> words) {
        this.figure = figure;
        this.words = words;
    }

    /** Where it counts. */
    public Figure figure() {
        return figure;
    }

    /** The first kind that has one of the words of the category, in whatever case. */
    public static CostKind of(String category) {
        var said = Set.copyOf(Arrays.asList(category.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        return Arrays.stream(values())
                .filter(kind -> kind.words.stream().anyMatch(said::contains))
                .findFirst()
                .orElse(OTHER);
    }
}
