package com.clutch.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainExceptionTest {

    @Test
    void whatIsMissingIsNamedByItsIdWhereThatIsKnown() {
        assertThat(DomainException.notFound("vehicle", 7).sentence()).isEqualTo("There is no vehicle 7.");
        assertThat(DomainException.notFound("vehicle", null).sentence()).isEqualTo("There is no vehicle with this id.");
    }
}
