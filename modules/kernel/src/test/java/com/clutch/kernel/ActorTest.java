package com.clutch.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void anActorMayWhatItHoldsAndTheSystemEverything() {
        var nobody = Actor.anonymous("10.0.0.1", "curl", "request");
        assertThat(nobody.may("view_fleet")).isFalse();
        assertThat(Actor.system("job", "run").may("view_fleet")).isTrue();
        var holder =
                new Actor(Actor.Kind.ACCOUNT, nobody.id(), null, "mona", Set.of("view_fleet"), null, null, "request");
        assertThat(holder.may("view_fleet")).isTrue();
        assertThat(holder.may("manage_fleet")).isFalse();
    }
}
