package com.clutch.architecture;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SchemaPageTest {

    @Test
    void everyTableIsDocumented() throws SQLException {
        var page = GeneratedPage.titled(
                "schema.md", "Schema", "One schema per module; nothing crosses from one to another.");
        var database = MigratedDatabase.get();
        try (var connection = database.connect()) {
            for (var module : database.modules()) {
                page.add("\n## ").add(module).add("\n");
                references(page, connection, module);
                for (var table : MigratedDatabase.rows(connection, """
                    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = '%s' and c.relkind in ('r', 'p') and not c.relispartition
                      and c.relname <> 'flyway_schema_history' order by 1\
                    """.formatted(module))) {
                    table(page, connection, module, table);
                }
            }
        }
        page.isCommitted();
    }

    /** Which table refers to which, as a diagram; a schema without references needs none. */
    private static void references(GeneratedPage page, Connection connection, String module) throws SQLException {
        var lines = MigratedDatabase.rows(connection, """
            select '    ' || target.relname || ' ||--o{ ' || source.relname || ' : "'
                   || string_agg(a.attname, ', ' order by a.attnum) || '"'
            from pg_constraint k
            join pg_class source on source.oid = k.conrelid
            join pg_class target on target.oid = k.confrelid
            join pg_namespace n on n.oid = source.relnamespace
            join pg_attribute a on a.attrelid = source.oid and a.attnum = any (k.conkey)
            where k.contype = 'f' and n.nspname = '%s' and not source.relispartition and k.conparentid = 0
            group by k.oid, target.relname, source.relname order by 1\
            """.formatted(module));
        if (!lines.isEmpty()) {
            page.add("\n```mermaid\nerDiagram\n").add(String.join("\n", lines)).add("\n```\n");
        }
    }

    private static void table(GeneratedPage page, Connection connection, String module, String table)
            throws SQLException {
        page.add("\n### ").add(table).add("\n\n| column | type | |\n| --- | --- | --- |\n");
        MigratedDatabase.rows(connection, """
            select '| ' || a.attname || ' | ' || format_type(a.atttypid, a.atttypmod) || ' | '
                   || case when a.attnotnull then 'not null' else '' end || ' |'
            from pg_attribute a where a.attrelid = '%s.%s'::regclass and a.attnum > 0 and not a.attisdropped
            order by a.attnum\
            """.formatted(module, table))
                .forEach(row -> page.add(row).add("\n"));
        page.add("\n");
        MigratedDatabase.rows(connection, """
            select '- ' || regexp_replace(replace(indexdef, '%1$s.', ''), '^CREATE ', '') from pg_indexes
            where schemaname = '%1$s' and tablename = '%2$s' order by indexname\
            """.formatted(module, table))
                .forEach(row -> page.add(row).add("\n"));
    }
}
