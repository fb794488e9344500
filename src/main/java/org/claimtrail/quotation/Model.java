package org.claimtrail.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logistic regressions over named features, several in one file, some with factors that tell how each two features go
 * together (factorisation machines: Rendle 2010). Each line is a feature (the decision's name first, then its parts,
 * joined), a tab, a hundred times its weight, and where there are factors a tab and a hundred times each of them. A
 * feature the file does not have weighs nothing. Names are kept as 64-bit hashes, so that a feature costs no string.
 */
final class Model {
    private static final Map<String, Model> LOADED = new ConcurrentHashMap<>();
    static final int FACTORS = 8;
    static final String SLOPE = "confidence slope ";
    static final String OFFSET = "confidence offset ";

    static final char JOINT = '¦';

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;
    private static final Model NONE = new Model("");

    private final boolean empty;
    private final long[] keys;
    private final float[] weights;

    /** For each slot that has factors, where they begin in {@link #factors}, or 0. */
    private final int[] factorsOf;

    private final float[] factors;

    /** @param lines feature (its parts joined), tab, weight times 100, perhaps tab and factors, line feed */
    Model(String lines) {
        int count = (int) lines.chars().filter(c -> c == '\n').count();
        empty = count == 0;
        int size = Integer.highestOneBit(Math.max(1, count)) * 4;
        keys = new long[size];
        weights = new float[size];
        factorsOf = new int[size];
        float[] read = new float[FACTORS * (count + 1)];
        int next = FACTORS;
        for (int at = 0; at < lines.length(); ) {
            int end = lines.indexOf('\n', at);
            int tab = lines.indexOf('\t', at);
            int second = lines.indexOf('\t', tab + 1);
            boolean hasFactors = second >= 0 && second < end;
            float weight = Integer.parseInt(lines, tab + 1, hasFactors ? second : end, 10) / 100f;
            int slot = put(hash(lines, at, tab), weight);
            if (hasFactors) {
                factorsOf[slot] = next;
                for (int k = 0; k < FACTORS; k++) {
                    int stop = k == FACTORS - 1 ? end : lines.indexOf(' ', second + 1);
                    read[next++] = Integer.parseInt(lines, second + 1, stop, 10) / 100f;
                    second = stop;
                }
            }
            at = end + 1;
        }
        factors = Arrays.copyOf(read, next);
    }

    /** What was learned for a language; empty for all but English. */
    static Model of(String language) {
        return language.equals("en") ? named("en-model.tsv") : NONE;
    }

    /** From a resource beside this class. */
    static Model named(String resource) {
        return LOADED.computeIfAbsent(resource, r -> new Model(read(r)));
    }

    private static String read(String resource) {
        try (InputStream stream = Model.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IOException("No resource " + resource);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The model is not in the jar", e);
        }
    }

    boolean isEmpty() {
        return empty;
    }

    boolean knows(String prefix, String name) {
        return keys[slot(hash(hash(SEED, prefix), name))] != 0;
    }

    /** A new decision: add features, then ask. */
    Decision decide() {
        return new Decision();
    }

    /** A sum of weights; each feature comes in parts that make up its name. */
    final class Decision implements FeatureSink {
        private String name = "";
        private double sum;
        private final double[] sums = new double[FACTORS];
        private double squares;

        @Override
        public void begin(String decision) {
            name = decision;
            sum = 0;
            squares = 0;
            Arrays.fill(sums, 0);
        }

        @Override
        public void add(String... parts) {
            long hash = hash(SEED, name);
            for (String part : parts) hash = hash(hash, part);
            int slot = slot(hash);
            sum += weights[slot];
            int first = factorsOf[slot];
            if (first == 0) return;
            for (int k = 0; k < FACTORS; k++) {
                float factor = factors[first + k];
                sums[k] += factor;
                squares += factor * factor;
            }
        }

        /** How likely the decision is yes: 0 to 1. */
        double probability() {
            return logistic(odds());
        }

        /** The logarithm of the odds of yes: the weights, and how each two of the features go together. */
        private double odds() {
            double pairs = -squares;
            for (double each : sums) pairs += each * each;
            return sum + pairs / 2;
        }

        /**
         * The share of such decisions that led to a right quotation, learned from articles the weights were not learned
         * from (Platt 1999); the probability itself where nothing was learned.
         */
        double confidence() {
            double slope = weights[slot(hash(hash(SEED, SLOPE), name))];
            double offset = weights[slot(hash(hash(SEED, OFFSET), name))];
            return slope == 0 ? probability() : logistic(slope * odds() + offset);
        }
    }

    static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static long hash(String lines, int from, int to) {
        long hash = SEED;
        for (int begin = from; begin <= to; ) {
            int end = lines.indexOf(JOINT, begin);
            if (end < 0 || end > to) end = to;
            hash = hash(hash, lines.substring(begin, end));
            begin = end + 1;
        }
        return hash;
    }

    /** Strings keep their hash code, so that a part seen before costs one multiplication. */
    private static long hash(long seed, String part) {
        long hash = (seed ^ part.hashCode()) * MULTIPLIER;
        return hash ^ hash >>> 32;
    }

    private int put(long hash, float weight) {
        int slot = slot(hash);
        keys[slot] = hash;
        weights[slot] = weight;
        return slot;
    }

    /** Where a key is, or the free place where it would be: open addressing, at most half full. */
    private int slot(long hash) {
        int slot = (int) (hash >>> 32 ^ hash) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != hash) slot = (slot + 1) & (keys.length - 1);
        return slot;
    }
}
