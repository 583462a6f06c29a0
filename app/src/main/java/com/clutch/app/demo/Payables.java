package com.clutch.app.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What fleet and stores have written down as a cost and finance still has to pay. It is paid by statement: one expense for all that
 * a category has gathered, which names the first of its costs, so that none of them counts twice.
 */
final class Payables {

    /** A statement: what it is for, and the first cost on it. */
    record Statement(String category, String vendor, UUID first, BigDecimal amount) {

        private Statement with(BigDecimal more) {
            return new Statement(category, vendor, first, amount.add(more));
        }
    }

    private final Map<String, Statement> open = new TreeMap<>();

    /** Something is owed. */
    void add(String category, String vendor, UUID cost, BigDecimal amount) {
        if (amount.signum() > 0) {
            open.merge(category, new Statement(category, vendor, cost, amount), (known, _) -> known.with(amount));
        }
    }

    /** The statement of a category if there is one; it is settled then. */
    List<Statement> take(String category) {
        var statement = open.remove(category);
        return statement == null ? List.of() : List.of(statement);
    }

    /** The statements of all categories; they are settled then. */
    List<Statement> takeAll() {
        var all = List.copyOf(open.values());
        open.clear();
        return all;
    }
}
