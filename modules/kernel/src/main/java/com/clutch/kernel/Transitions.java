package com.clutch.kernel;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The allowed moves of a state machine. States are the constants of one enum; a state without moves is final. */
public final class Transitions<S extends Enum<S>> {

    private final String subject;
    private final Map<S, Set<S>> moves;

    private Transitions(String subject, Map<S, Set<S>> moves) {
        this.subject = subject;
        this.moves = moves;
    }

    /** A machine for the subject named, such as "vehicle", which cannot move yet. */
    public static <S extends Enum<S>> Transitions<S> of(String subject, Class<S> states) {
        return new Transitions<>(subject, new EnumMap<>(states));
    }

    /** The same machine with moves added. */
    @SafeVarargs
    public final Transitions<S> allow(S from, S... to) {
        var more = new EnumMap<S, Set<S>>(from.getDeclaringClass());
        more.putAll(moves);
        var targets = EnumSet.noneOf(from.getDeclaringClass());
        targets.addAll(more.getOrDefault(from, Set.of()));
        for (var target : to) {
            targets.add(target);
        }
        more.put(from, targets);
        return new Transitions<>(subject, more);
    }

    /** The states that can be reached in one move; empty when the state is final. */
    public Set<S> from(S state) {
        return moves.getOrDefault(state, Set.of());
    }

    /** Does nothing when the move is allowed, otherwise says no with {@link KernelError#ILLEGAL_TRANSITION}. */
    public void check(S from, S to) {
        if (!from(from).contains(to)) {
            var allowed = from(from).stream().map(Transitions::label).collect(Collectors.toList());
            throw new DomainException(
                            KernelError.ILLEGAL_TRANSITION,
                            "This %s is %s and cannot become %s; %s."
                                    .formatted(
                                            subject,
                                            label(from),
                                            label(to),
                                            allowed.isEmpty()
                                                    ? "this state is final"
                                                    : "allowed: " + String.join(", ", allowed)))
                    .with("state", label(from))
                    .with("allowed", allowed);
        }
    }

    private static String label(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
