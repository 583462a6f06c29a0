package com.clutch.insights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostKindTest {

    @ParameterizedTest
    @CsvSource({
        "Fuel, FLEET",
        "fleet_insurance, FLEET",
        "Repairs & parts, MAINTENANCE",
        "vehicle maintenance, FLEET",
        "Office rent, INFRASTRUCTURE",
        "cloud-hosting, INFRASTRUCTURE",
        "current affairs, OTHER",
        "مصاريف, OTHER"
    })
    void readsTheWordsOfACategory(String category, CostKind kind) {
        assertThat(CostKind.of(category)).isEqualTo(kind);
    }
}
