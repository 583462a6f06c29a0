package com.clutch.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private record Row(Link link, @Nullable String text) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Checkpoint> anchors = new ArrayList<>();

    ChainTest() {
        var chain = Chain.EMPTY;
        for (var number = 1; number <= 20; number++) {
            var text = "{\"number\":\"" + number + "\"}";
            var link = chain.next(new UUID(7, number), NOON.plusSeconds(number), text);
            chain = chain.with(link);
            rows.add(new Row(link, text));
            if (number % 5 == 0) {
                anchors.add(new Checkpoint(number, link.hash(), NOON.plusSeconds(number), null));
            }
        }
    }

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        assertThat(check()).isEqualTo(new ChainCheck.Finding(1, 20, null, null));
    }

    @Test
    void findsAChangedRow() {
        rows.set(6, new Row(rows.get(6).link(), "{\"number\":\"70\"}"));

        assertThat(check().badSequence()).isEqualTo(7);
        assertThat(check().what()).contains("was changed");
    }

    @Test
    void findsADeletedRowWithAndWithoutItsSeal() {
        rows.set(6, new Row(rows.get(6).link(), null));
        assertThat(check().badSequence()).isEqualTo(7);
        assertThat(check().what()).contains("is gone");

        rows.remove(6);
        assertThat(check().badSequence()).isEqualTo(7);
        assertThat(check().what()).contains("seal is missing");
    }

    @Test
    void findsRowsThatChangedPlaces() {
        Collections.swap(rows, 6, 8);
        assertThat(check().badSequence()).isEqualTo(7);
    }

    @Test
    void findsEntriesThatChangedPlacesUnderTheirSeals() {
        var seventh = rows.get(6);
        rows.set(6, new Row(seventh.link(), rows.get(8).text()));
        rows.set(8, new Row(rows.get(8).link(), seventh.text()));
        assertThat(check().badSequence()).isEqualTo(7);
    }

    @Test
    void findsACutOffEnd() {
        rows.subList(17, 20).clear();
        assertThat(check().badSequence()).isEqualTo(18);
        assertThat(check().what()).contains("a checkpoint knows 20");
    }

    @Test
    void findsACutOffBeginning() {
        rows.subList(0, 3).clear();
        assertThat(check().intact()).isFalse();
        assertThat(check().badSequence()).isEqualTo(1);
    }

    @Test
    void findsThatNothingIsLeft() {
        rows.clear();
        assertThat(check().badSequence()).isEqualTo(1);
    }

    @Test
    void findsAChainWrittenAnewBecauseTheAnchorRemembers() {
        var chain = new Chain(6, rows.get(5).link().hash());
        for (var at = 6; at < rows.size(); at++) {
            var text = "{\"forged\":\"" + at + "\"}";
            var link = chain.next(rows.get(at).link().entryId(), NOON, text);
            chain = chain.with(link);
            rows.set(at, new Row(link, text));
        }
        assertThat(check().badSequence())
                .as("the first one after the last good checkpoint")
                .isEqualTo(6);
        assertThat(check().what()).contains("checkpoint 10");

        anchors.clear();
        assertThat(check().intact()).as("without an anchor it cannot be seen").isTrue();
    }

    @Test
    void whatRetentionDroppedIsNoHole() {
        rows.subList(0, 10).clear();
        rows.set(0, new Row(rows.getFirst().link(), null));
        assertThat(check().intact()).as("gone without leave").isFalse();

        anchors.add(new Checkpoint(20, anchors.getLast().hash(), NOON, NOON.plusSeconds(12)));
        assertThat(check()).isEqualTo(new ChainCheck.Finding(11, 20, null, null));

        rows.set(3, new Row(rows.get(3).link(), null));
        assertThat(check().badSequence()).as("younger than the horizon").isEqualTo(14);
    }

    @Test
    void itsFirstHashNeverChanges() {
        // printf '%s 1 %s' 000…0 "$(printf '{"number":"1"}' | sha256sum)" | sha256sum
        assertThat(rows.getFirst().link().hash())
                .isEqualTo("bc594004feac81d9cde958fd67524d2fa2df87321f4ff8c46e58b52637e9f234");
    }

    @Test
    void aCheckpointSurvivesItsLine() {
        var checkpoint = new Checkpoint(20, "ab".repeat(32), NOON, NOON.minusSeconds(60));
        assertThat(Checkpoint.parse(checkpoint.line())).isEqualTo(checkpoint);
        assertThatThrownBy(() -> Checkpoint.parse("clutch-audit-1 20 xyz - -"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCheckpointOfAWholeTrailHasNoHorizon() {
        var checkpoint = new Checkpoint(20, "ab".repeat(32), NOON, null);
        assertThat(checkpoint.line()).isEqualTo("clutch-audit-1 20 " + "ab".repeat(32) + " 2026-03-01T12:00:00Z -");
        assertThat(Checkpoint.parse(checkpoint.line() + "\n")).isEqualTo(checkpoint);
        assertThatThrownBy(() -> Checkpoint.parse(checkpoint.line() + " more"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checkpoint.parse(checkpoint.line().replace("clutch", "other")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsAnchorsThatDisagree() {
        anchors.add(new Checkpoint(10, "cd".repeat(32), NOON, null));
        assertThat(check().badSequence()).isEqualTo(10);
        assertThat(check().what()).contains("disagree");
    }

    @Test
    void findsASealThatDoesNotFollow() {
        var seventh = rows.get(6).link();
        rows.set(
                6,
                new Row(
                        new Link(7, seventh.entryId(), seventh.occurredAt(), seventh.digest(), "ef".repeat(32)),
                        rows.get(6).text()));
        assertThat(check().badSequence()).isEqualTo(7);
        assertThat(check().what()).contains("does not follow");
    }

    @Test
    void findsABeginningThatNoCheckpointVouchesFor() {
        rows.subList(0, 7).clear();
        assertThat(check().badSequence()).isEqualTo(7);
        anchors.clear();
        assertThat(check().badSequence()).isEqualTo(1);
        assertThat(check().what()).contains("begins at 8");
    }

    @Test
    void whatIsAsOldAsTheHorizonIsNotGoneByRetention() {
        anchors.add(new Checkpoint(20, anchors.getLast().hash(), NOON, NOON.plusSeconds(7)));
        anchors.add(new Checkpoint(20, anchors.getLast().hash(), NOON, NOON.plusSeconds(3)));
        rows.set(5, new Row(rows.get(5).link(), null));
        assertThat(check().intact()).isTrue();
        rows.set(6, new Row(rows.get(6).link(), null));
        assertThat(check().badSequence()).isEqualTo(7);
    }

    @Test
    void aPartOfTheChainMayEndBeforeTheLastCheckpoint() {
        var check = new ChainCheck(anchors);
        rows.subList(0, 12)
                .forEach(row -> assertThat(check.look(row.link(), row.text())).isTrue());
        assertThat(check.finding(false)).isEqualTo(new ChainCheck.Finding(1, 12, null, null));
    }

    /** Goes on after the first fault, to see that nothing that follows hides it. */
    private ChainCheck.Finding check() {
        var check = new ChainCheck(anchors);
        for (var row : rows) {
            var goesOn = check.look(row.link(), row.text());
            assertThat(goesOn).isEqualTo(check.finding(false).intact());
        }
        return check.finding(true);
    }
}
