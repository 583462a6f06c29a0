package com.clutch.migrations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.MatcherRule;
import org.jooq.meta.jaxb.MatcherTransformType;
import org.jooq.meta.jaxb.Matchers;
import org.jooq.meta.jaxb.MatchersTableType;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates one folder after the other into a schema of its name on a throw-away PostgreSQL, and generates jOOQ classes for each
 * into a source root of its own; and writes down which indexes there are, for the doctor. A root whose stamp matches its migrations
 * is left alone; if all match, no database is started.
 */
public final class JooqClasses {

    private static final String STAMP = ".migrations.sha256";

    private JooqClasses() {}

    /**
     * @param args folder of the migrations, folder of the source roots, folder of the lists of indexes
     */
    public static void main(String[] args) throws Exception {
        var migrations = Path.of(args[0]);
        var roots = Path.of(args[1]);
        var indexes = Path.of(args[2]);
        var stale = new ArrayList<String>();
        for (var module : modules(migrations)) {
            if (!isFresh(migrations.resolve(module), roots.resolve(module))
                    || !Files.exists(indexes.resolve(module + ".tsv"))) {
                stale.add(module);
            }
        }
        if (stale.isEmpty()) {
            System.out.println("jOOQ classes are fresh.");
            return;
        }
        try (var postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            for (var module : stale) {
                Flyway.configure()
                        .dataSource(url, "postgres", "")
                        .schemas(module)
                        .defaultSchema(module)
                        .locations("filesystem:" + migrations.resolve(module))
                        .load()
                        .migrate();
                delete(roots.resolve(module));
                GenerationTool.generate(configuration(url, module, roots.resolve(module)));
                Files.createDirectories(indexes);
                Files.write(indexes.resolve(module + ".tsv"), indexes(url, module));
                Files.createDirectories(roots.resolve(module));
                Files.writeString(roots.resolve(module).resolve(STAMP), hash(migrations.resolve(module)));
            }
        }
        System.out.println("jOOQ classes generated: " + String.join(", ", stale));
    }

    /** Name and the statement that makes it again, of every index that is not of a partition. */
    private static List<String> indexes(String url, String schema) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.prepareStatement("""
                    select n.nspname || '.' || c.relname || chr(9) || case
                        when k.oid is not null then format('alter table %s add constraint %I %s',
                            i.indrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
                        when c.relkind = 'I' then replace(pg_get_indexdef(c.oid), ' ON ONLY ', ' ON ')
                        else regexp_replace(pg_get_indexdef(c.oid), '^(CREATE (UNIQUE )?INDEX) ', '\\1 CONCURRENTLY ') end
                    from pg_index i
                    join pg_class c on c.oid = i.indexrelid
                    join pg_class t on t.oid = i.indrelid
                    join pg_namespace n on n.oid = c.relnamespace
                    left join pg_constraint k on k.conindid = c.oid and k.contype in ('p', 'u', 'x')
                    where n.nspname = ? and not t.relispartition and t.relkind in ('r', 'p')
                    order by c.relname
                    """)) {
            statement.setString(1, schema);
            var lines = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines;
        }
    }

    private static List<String> modules(Path migrations) throws IOException {
        try (var folders = Files.list(migrations)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean isFresh(Path folder, Path root) throws Exception {
        var stamp = root.resolve(STAMP);
        return Files.exists(stamp) && Files.readString(stamp).equals(hash(folder));
    }

    private static String hash(Path folder) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    // The registry of events is mechanism: its classes belong to platform, although its schema stands alone.
    private static String packageOf(String schema) {
        return schema.equals("event_registry") ? "com.clutch.platform.events.jooq" : "com.clutch." + schema + ".jooq";
    }

    private static Configuration configuration(String url, String schema, Path root) {
        var singular =
                new MatcherRule().withTransform(MatcherTransformType.PASCAL).withExpression("$0_Table");
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(schema)
                                // Partitions are no tables of their own to whoever writes SQL.
                                .withExcludes("flyway_schema_history|.*_partition_.*")
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("(?i)timestamp with time zone|timestamptz"))
                                // The words of a search are made by the server and never read.
                                .withForcedTypes(
                                        new ForcedType().withName("CLOB").withIncludeTypes("tsvector")))
                        .withStrategy(new org.jooq.meta.jaxb.Strategy()
                                .withMatchers(
                                        new Matchers().withTables(new MatchersTableType().withTableClass(singular))))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withPojos(false)
                                .withDaos(false)
                                .withComments(false)
                                .withGeneratedAnnotation(false))
                        .withTarget(
                                new Target().withPackageName(packageOf(schema)).withDirectory(root.toString())));
    }
}
