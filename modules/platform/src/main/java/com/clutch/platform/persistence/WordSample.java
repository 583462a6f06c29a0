package com.clutch.platform.persistence;

import com.clutch.platform.persistence.WordSearch.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Words of some rows of a table, by which the way to those of a search is chosen. PostgreSQL keeps how frequent whole words are, and
 * guesses at beginnings: it takes {@code make:*}, which is in every row, for as cheap as a word that is in none.
 */
final class WordSample {

    /**
     * What the parts of a search cost, by the cost of fetching a row that an index of words has found: of fetching a row in the order
     * of a list, of fetching it and taking its text apart, and of reading from the index that a row has a word. Measured on a million
     * vehicles and ten million payments.
     */
    private static final double WALKED = 0.2;

    private static final double WALKED_AND_SPLIT = 1;
    private static final double LISTED = 0.05;

    /** How much further than expected a walk goes before it is given up: what is wanted may all be at the end of the order. */
    private static final double PATIENCE = 10;

    private final double rows;
    private final int sampled;
    private final String[] words;
    private final int[][] rowsOfWords;

    /**
     * A sample.
     *
     * @param rows rows of the table
     * @param sample the words of each row of the sample
     */
    WordSample(double rows, List<String[]> sample) {
        this.rows = rows;
        this.sampled = sample.size();
        var sorted = new TreeMap<String, List<Integer>>();
        for (var row = 0; row < sampled; row++) {
            for (var word : sample.get(row)) {
                sorted.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(row);
            }
        }
        this.words = sorted.keySet().toArray(String[]::new);
        this.rowsOfWords = sorted.values().stream()
                .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * How a search is done.
     *
     * @param walked rows to look at in the order of the list, 0 to go by the index of words at once
     * @param found words for the index
     * @param matched words to look for in the rows that were found
     * @param rows of the table that have all words, as far as one can tell
     * @param share of the rows of the table that have all words
     * @param indexed whether all rows with the words are found sooner by the index than by looking at every row
     */
    record Way(long walked, List<Word> found, List<Word> matched, double rows, double share, boolean indexed) {

        /** Every word, the rarest first. */
        List<Word> all() {
            return Stream.concat(found.stream(), matched.stream()).toList();
        }
    }

    private record Hits(Word word, BitSet rows) {}

    /**
     * The cheapest way to the first rows that have some words.
     *
     * @param wanted rows, in the order of the list
     * @param kept whether rows keep their words
     */
    Way way(List<Word> search, long wanted, boolean kept) {
        var all = search.stream()
                .map(word -> new Hits(word, rowsWith(word)))
                .sorted(Comparator.comparingInt((Hits hits) -> hits.rows().cardinality())
                        .thenComparing(hits -> -hits.word().text().length()))
                .toList();
        // Each word in the index makes fewer rows to fetch, and a frequent one takes longer to read than those rows.
        var found = new ArrayList<Word>();
        var matched = new ArrayList<Word>();
        var have = new BitSet(sampled);
        have.set(0, sampled);
        var cost = rows;
        for (var hits : all) {
            var fewer = (BitSet) have.clone();
            fewer.and(hits.rows());
            var change = estimate(fewer) - estimate(have) + LISTED * estimate(hits.rows());
            if (found.isEmpty() || change < 0) {
                found.add(hits.word());
                have = fewer;
                cost += change;
            } else {
                matched.add(hits.word());
            }
        }
        for (var hits : all) {
            have.and(hits.rows());
        }
        var together = estimate(have);
        var looking = kept ? WALKED : WALKED_AND_SPLIT;
        var expected = wanted * rows / together;
        var walked = expected * looking < cost ? Math.ceil(Math.min(expected * PATIENCE, cost / looking)) : 0;
        return new Way(
                (long) walked,
                List.copyOf(found),
                List.copyOf(matched),
                together,
                together / rows,
                cost < rows * looking);
    }

    /** Rows of the table; half a row of the sample where there is none in it. */
    private double estimate(BitSet hits) {
        return Math.max(hits.cardinality(), 0.5) * rows / sampled;
    }

    private BitSet rowsWith(Word word) {
        var have = new BitSet(sampled);
        var at = Arrays.binarySearch(words, word.text());
        for (var i = at < 0 ? -at - 1 : at; i < words.length && fits(words[i], word); i++) {
            for (var row : rowsOfWords[i]) {
                have.set(row);
            }
        }
        return have;
    }

    private static boolean fits(String word, Word wanted) {
        return wanted.beginning() ? word.startsWith(wanted.text()) : word.equals(wanted.text());
    }
}
