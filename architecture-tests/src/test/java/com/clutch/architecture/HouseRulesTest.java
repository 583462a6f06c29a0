package com.clutch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

    private static final JavaClasses PRODUCTION = DocumentedCode.PRODUCTION;

    @ParameterizedTest
    @EnumSource
    void holdsInTheHouse(HouseRules rule) {
        // ArchUnit fails a rule that matched no class, so an empty look cannot pass.
        rule.below("com.clutch").check(PRODUCTION);
    }

    @ParameterizedTest
    @EnumSource
    void rejectsTheBadFixtureAndOnlyThat(HouseRules rule) {
        var root = "fixture." + rule.name().toLowerCase(Locale.ROOT);
        var violations = rule.below(root)
                .evaluate(new ClassFileImporter().importPackages(root))
                .getFailureReport()
                .getDetails();

        assertThat(violations).as("violations found in %s", root).isNotEmpty();
        assertThat(violations).allMatch(line -> line.contains("Bad"));
        assertThat(violations).noneMatch(line -> line.matches("\\w+ <[^>]*\\.Good.*"));
    }
}
