package com.clutch.events.unheardof;

import com.clutch.events.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record GadgetState(
        String name, int weight, @Personal @Nullable String owner, Access access, List<Friend> friends) {

    public record Access(String level, String doorPassword) {}

    public record Friend(@Personal String email) {}
}
