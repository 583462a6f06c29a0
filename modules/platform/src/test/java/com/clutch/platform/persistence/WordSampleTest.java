package com.clutch.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.platform.persistence.WordSearch.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A million vehicles, of which each two hundredth was looked at. */
class WordSampleTest {

    private static final double ROWS = 1_000_000;
    private static final WordSample SAMPLE = new WordSample(ROWS, rows());

    private static List<String[]> rows() {
        var rows = new ArrayList<String[]>();
        for (var n = 0; n < 5_000; n++) {
            rows.add(new String[] {"make", "" + n % 40, "model", "" + n % 400, "plate" + n});
        }
        return rows;
    }

    private static WordSample.Way way(long wanted, boolean kept, String... words) {
        return SAMPLE.way(Arrays.stream(words).map(word -> new Word(word, true)).toList(), wanted, kept);
    }

    private static List<Word> beginnings(String... words) {
        return Arrays.stream(words).map(word -> new Word(word, true)).toList();
    }

    @Test
    void leavesWordsOfManyRowsOutOfTheIndex() {
        var way = way(20, true, "make", "plate4711", "model");

        assertThat(way.found()).isEqualTo(beginnings("plate4711"));
        assertThat(way.matched()).isEqualTo(beginnings("model", "make"));
        assertThat(way.walked()).isZero();
    }

    @Test
    void takesASecondWordFromTheIndexWhereItSparesMoreRowsThanItTakes() {
        assertThat(way(20, true, "plate", "7", "207").found()).isEqualTo(beginnings("207"));
        assertThat(way(20, true, "plate", "39", "plate3").found()).isEqualTo(beginnings("39", "plate3"));
    }

    @Test
    void goesTheOrderForWordsThatComeAcrossSoon() {
        var often = way(20, true, "make");
        assertThat(often.walked()).isEqualTo(200);
        assertThat(often.indexed()).isFalse();

        var rarer = way(20, true, "make", "7", "model", "207");
        assertThat(rarer.walked()).isBetween(8_000L, 80_000L);
        assertThat(rarer.rows()).isCloseTo(ROWS / 400, Offset.offset(300.0));
        assertThat(rarer.share()).isCloseTo(0.0025, Offset.offset(0.0003));
        assertThat(rarer.indexed()).isTrue();
    }

    @Test
    void goesByTheIndexForAPageFarBehind() {
        assertThat(way(2_000, true, "make", "207").walked()).isZero();
    }

    @Test
    void goesTheOrderForFrequentWordsOnlyWhereRowsDoNotKeepThem() {
        assertThat(way(20, false, "make").walked()).isEqualTo(200);
        assertThat(way(20, false, "make", "207").walked()).isZero();
    }

    @Test
    void givesAWalkUpWhereTheIndexWouldHaveBeenDone() {
        var way = way(20, true, "207");

        assertThat(way.walked()).isLessThanOrEqualTo((long) (1.05 * way.rows() / 0.2) + 1);
    }

    @Test
    void tellsWholeWordsFromBeginnings() {
        assertThat(SAMPLE.way(List.of(new Word("plate", false)), 20, true).rows())
                .isEqualTo(ROWS / 5_000 / 2);
        assertThat(SAMPLE.way(List.of(new Word("make", false)), 20, true).rows())
                .isEqualTo(ROWS);
        assertThat(way(20, true, "plat").rows()).isEqualTo(ROWS);
    }

    @Test
    void takesTheLongestOfUnknownWordsForTheRarest() {
        assertThat(way(20, true, "zz", "zzyzx").found()).isEqualTo(beginnings("zzyzx"));
    }
}
