package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ENTRY;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import com.clutch.audit.application.EntryFilter;
import com.clutch.audit.application.EntryFilter.Scope;
import com.clutch.audit.domain.Outcome;
import com.clutch.audit.domain.Severity;
import com.clutch.platform.persistence.WordSearch;
import com.clutch.platform.persistence.WordSearch.Word;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Which entries are wanted, as SQL. Values that decide whether a partial index can be used are written into the statement. */
final class EntryConditions {

    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{M}\\p{N}]+)(\\*?)");

    private EntryConditions() {}

    static Condition of(EntryFilter filter, @Nullable String q) {
        var all = scope(filter.scope());
        if (filter.userId() != null) {
            all = all.and(ENTRY.ACTOR_ID.eq(filter.userId()));
        }
        if (filter.action() != null) {
            all = all.and(ENTRY.ACTION.eq(filter.action().toLowerCase(Locale.ROOT)));
        }
        if (filter.resource() != null) {
            all = all.and(ENTRY.RESOURCE.eq(filter.resource().toLowerCase(Locale.ROOT)));
        }
        if (filter.resourceId() != null) {
            all = all.and(ENTRY.RESOURCE_ID.eq(filter.resourceId()));
        }
        if (filter.module() != null) {
            all = all.and(ENTRY.MODULE.eq(filter.module().toLowerCase(Locale.ROOT)));
        }
        if (filter.category() != null) {
            all = all.and(ENTRY.CATEGORY.eq(filter.category().name()));
        }
        var severity = filter.severity();
        if (severity != null) {
            var grave = severity == Severity.HIGH || severity == Severity.CRITICAL;
            all = all.and(ENTRY.SEVERITY.eq(grave ? inline(severity.name()) : val(severity.name())));
        }
        var outcome = filter.outcome();
        if (outcome != null) {
            all = all.and(ENTRY.OUTCOME.eq(outcome == Outcome.SUCCESS ? val(outcome.name()) : inline(outcome.name())));
        }
        if (filter.sessionId() != null) {
            all = all.and(ENTRY.SESSION_ID.eq(filter.sessionId()));
        }
        if (filter.from() != null) {
            all = all.and(ENTRY.OCCURRED_AT.ge(filter.from()));
        }
        if (filter.to() != null) {
            all = all.and(ENTRY.OCCURRED_AT.lt(filter.to()));
        }
        return all.and(matches(q));
    }

    private static Condition scope(Scope scope) {
        return switch (scope) {
            case ALL -> noCondition();
            case SECURITY -> condition(ENTRY.SECURITY);
            case PEOPLE -> ENTRY.ACTOR_KIND.in(inline("ACCOUNT"), inline("API_TOKEN"));
        };
    }

    /**
     * Every word of the search is a word of the entry, or begins one when it ends in an asterisk. Beginnings are not looked for
     * unasked: among ten million rows a frequent one is slow to find, and the server cannot foresee how frequent it is.
     */
    private static Condition matches(@Nullable String q) {
        if (q == null) {
            return noCondition();
        }
        return WordSearch.inVector(
                ENTRY.WORDS,
                WORD.matcher(q.toLowerCase(Locale.ROOT))
                        .results()
                        .map(word -> new Word(word.group(1), !word.group(2).isEmpty()))
                        .toList());
    }
}
