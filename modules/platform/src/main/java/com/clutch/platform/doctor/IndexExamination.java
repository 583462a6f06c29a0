package com.clutch.platform.doctor;

import com.clutch.platform.persistence.SchemaMigrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Whether every index that the migrations make is there and used. What they make was written down when the program was built
 * ({@code db/indexes/<schema>.tsv}: its name and the statement that makes it).
 */
final class IndexExamination implements Examination {

    private final DSLContext dsl;

    IndexExamination(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String check() {
        return "indexes";
    }

    @Override
    public List<Finding> examine() {
        var findings = new ArrayList<Finding>();
        var there = new HashSet<String>();
        dsl.fetch("""
            select n.nspname || '.' || c.relname, i.indisvalid and i.indisready
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname::text = any (?::text[])
            """, (Object) SchemaMigrations.modules().toArray(String[]::new))
                .forEach(row -> {
                    var name = row.get(0, String.class);
                    there.add(name);
                    if (!row.get(1, Boolean.class)) {
                        findings.add(
                                Finding.fail(
                                        check(),
                                        "The index " + name
                                                + " is invalid: nothing is found through it, and it costs each write.",
                                        "reindex index concurrently " + name
                                                + "; if that refuses, drop the index and make it again without what stood in its way."));
                    }
                });
        var wanted = wanted();
        wanted.forEach((name, statement) -> {
            if (!there.contains(name)) {
                findings.add(Finding.fail(check(), "The index " + name + " is missing.", statement));
            }
        });
        return findings.isEmpty()
                ? List.of(Finding.ok(check(), "All %d indexes are there and valid.".formatted(wanted.size())))
                : findings;
    }

    private static Map<String, String> wanted() {
        try {
            var wanted = new TreeMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/indexes/*.tsv")) {
                for (var line : file.getContentAsString(StandardCharsets.UTF_8).split("\n")) {
                    var tab = line.indexOf('\t');
                    wanted.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
