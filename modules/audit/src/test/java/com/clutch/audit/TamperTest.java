package com.clutch.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.audit.adapter.in.command.VerifyAuditTrail;
import com.clutch.audit.application.ChainVerification;
import com.clutch.events.unheardof.GadgetDeliveryRefused;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class TamperTest extends AuditFixture {

    private static final Actor CHECKER = Actor.system("test", "c");

    @Autowired
    ChainVerification verification;

    @TempDir
    Path folder;

    private final List<String> attacks = List.of(
            // A row is changed.
            "update audit.entry set actor_name = 'somebody.else@clutch.test' where id = (select entry_id from audit.seal where sequence = 4)",
            // A row is deleted.
            "delete from audit.entry where id = (select entry_id from audit.seal where sequence = 4)",
            // A row and its seal are deleted.
            "with gone as (delete from audit.seal where sequence = 4 returning entry_id) delete from audit.entry where id in (select entry_id from gone)",
            // Two seals change places.
            "update audit.seal set sequence = case sequence when 4 then 1006 else 1004 end where sequence in (4, 6); update audit.seal set sequence = sequence - 1000 where sequence > 1000",
            // Two seals change their rows.
            "update audit.seal s set entry_id = o.entry_id, occurred_at = o.occurred_at from audit.seal o where (s.sequence, o.sequence) in ((4, 6), (6, 4))",
            // The end is cut off, rows, seals and checkpoints.
            "delete from audit.entry where id in (select entry_id from audit.seal where sequence >= 4); delete from audit.seal where sequence >= 4; delete from audit.checkpoint");

    @Test
    void findsEveryAttackOnlineAndNamesTheFirstBadRow() {
        for (var attack : attacks) {
            prepare();
            assertThat(verification.verify(1, CHECKER).intact())
                    .as("before: %s", attack)
                    .isTrue();

            TestDatabase.dsl().execute(attack);

            var found = verification.verify(1, CHECKER);
            assertThat(found.firstBadSequence()).as(attack).isBetween(4L, lastOf(attack));
            assertThat(found.finding()).as(attack).isNotBlank();
        }
    }

    @Test
    void findsEveryAttackWithoutAServer() throws Exception {
        for (var attack : attacks) {
            prepare();
            assertThat(offline(export())).as("before: %s", attack).startsWith("0: Rows 1 to 1");

            TestDatabase.dsl().execute(attack);

            assertThat(offline(export()))
                    .as(attack)
                    .matches("1: Row (\\d+) is the first bad one: .*\\R")
                    .satisfies(said -> assertThat(Long.parseLong(said.replaceAll("(?s)1: Row (\\d+) .*", "$1")))
                            .isBetween(4L, lastOf(attack)));
        }
    }

    @Test
    void whoeverWritesTheChainAnewIsBetrayedByTheAnchor() {
        prepare();
        TestDatabase.dsl().execute(attacks.getLast());
        tell(7);
        settle();
        sealing.checkpoint();

        assertThat(verification.verify(1, CHECKER).intact()).isFalse();
    }

    @Test
    void aRowThatCommitsLateIsSealedLaterAndNobodyWaits() throws Exception {
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var late = Thread.ofPlatform()
                .start(() -> TestDatabase.dsl().transaction(slow -> {
                    slow.dsl().execute("""
                    with e as (insert into audit.entry select ?, now() - interval '1 hour', now(), 'x.Y', 'x', 'y', 'r',
                        null, null, 'DATA_ACCESS', 'LOW', 'SUCCESS', false, 'SYSTEM', ?, 'late', null, null, null, 'c',
                        '{}', '[]', '' returning id, occurred_at)
                    insert into audit.unsealed select * from e
                    """, Ids.at(clock.instant()), account);
                    written.countDown();
                    go.await();
                }));
        written.await();
        tell(5);
        settle();
        assertThat(chain.state().entries())
                .as("sealed while the other transaction is open")
                .isEqualTo(5);

        go.countDown();
        late.join(Duration.ofSeconds(10));
        settle();

        assertThat(chain.state().entries()).isEqualTo(6);
        assertThat(verification.verify(1, CHECKER).intact()).isTrue();
    }

    @Test
    void aMonthWhoseTimeIsUpIsDroppedAndTheRestStaysVerifiable() {
        TestDatabase.dsl().execute("select audit.ensure_partition('entry', '2020-01-01')");
        TestDatabase.dsl().execute("select audit.ensure_partition('seal', '2020-01-01')");
        prepare();
        // The first three rows happened and were sealed long ago.
        TestDatabase.dsl().execute("update audit.seal set sealed_at = '2020-01-15' where sequence <= 3");
        assertThat(retention.shorten()).isTrue();
        assertThat(retention.shorten()).isFalse();
        sealing.anchor();
        TestDatabase.dsl().execute("delete from audit.seal where sequence <= 3");
        settle();

        var found = verification.verify(1, CHECKER);
        assertThat(found.intact()).as(found.toString()).isTrue();
        assertThat(found.firstSequence()).isEqualTo(4);
        assertThat(entries("action = 'audit_trail_shortened'")).hasSize(1);
    }

    /** After a cut new rows may take the places of the old; the anchor tells, at the latest at its own row. */
    private long lastOf(String attack) {
        return attack.equals(attacks.getLast()) ? 10 : 4;
    }

    /** Ten entries, sealed and anchored. */
    private void prepare() {
        try {
            clean();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tell(10);
        settle();
        sealing.checkpoint();
        sealing.anchor();
        assertThat(count("audit.seal")).isEqualTo(10);
    }

    private void tell(int entries) {
        for (var number = 0; number < entries; number++) {
            publish(new GadgetDeliveryRefused(by(person), Ids.at(clock.instant()), "Omar", "t"));
        }
    }

    private Path export() throws Exception {
        var csv = call(
                        MockMvcRequestBuilders.get("/api/v1/audit/chain/records")
                                .accept("text/csv"),
                        null,
                        "view_audit_trail")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var file = folder.resolve("records.csv");
        Files.writeString(file, csv);
        return file;
    }

    private String offline(Path records) throws IOException {
        var out = new ByteArrayOutputStream();
        var status = new VerifyAuditTrail()
                .run(
                        List.of(records.toString(), ANCHOR.toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        return status + ": " + out.toString(StandardCharsets.UTF_8);
    }
}
