package org.claimtrail.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logistic regressions over named features, several in one file, some with factors that tell how each two features go
 * together (factorisation machines: Rendle 2010). A feature that was not learned weighs nothing.
 *
 * <p>Names are kept as hashes, and the file is the hash table itself, so that reading it is copying it. Each entry is
 * 32 bits: 19 of the feature's hash, one that says whether it has factors, 12 with a hundred times its weight. A feature
 * takes an unlearned one's place once in some 300,000 times, which no decision of dozens of features notices.
 */
final class Model {
    static final int FACTORS = 8;
    static final int MOST_WEIGHT = 2047;
    static final int MOST_FACTOR = 127;
    static final String SLOPE = "confidence slope ";
    static final String OFFSET = "confidence offset ";
    static final String CUE_WORD = "word ";

    private static final Map<String, Model> LOADED = new ConcurrentHashMap<>();
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;
    private static final int HAS_FACTORS = 1 << 12;
    private static final int FINGERPRINT = -1 << 13;

    private final int[] entries;

    /** For each feature with factors its whole hash, and at eight times that place a hundred times each factor. */
    private final long[] factorKeys;

    private final byte[] factors;

    /** @param file as {@link Table} writes it */
    Model(ByteBuffer file) {
        entries = new int[file.getInt()];
        file.asIntBuffer().get(entries);
        file.position(file.position() + Integer.BYTES * entries.length);
        factorKeys = new long[file.getInt()];
        file.asLongBuffer().get(factorKeys);
        file.position(file.position() + Long.BYTES * factorKeys.length);
        factors = new byte[file.remaining()];
        file.get(factors);
    }

    /** What was learned for a language; empty for all but English. */
    static Model of(String language) {
        return language.equals("en") ? named("en-model.bin") : Nothing.LEARNED;
    }

    /** From a resource beside this class. */
    static Model named(String resource) {
        return LOADED.computeIfAbsent(resource, r -> new Model(ByteBuffer.wrap(read(r))));
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Lexicon.stream(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The model is not in the jar", e);
        }
    }

    private static final class Nothing {
        static final Model LEARNED = new Model(ByteBuffer.wrap(new Table(0, 0).bytes()));
    }

    boolean isEmpty() {
        return entries.length == 1;
    }

    /** Whether this word was part of a cue often enough. */
    boolean knowsCue(String word) {
        return entry(hash(CUE_WORD, word)) != 0;
    }

    /** A new decision: add features, then ask. */
    Decision decide() {
        return new Decision();
    }

    /** A sum of weights; each feature comes in parts that make up its name. */
    final class Decision implements FeatureSink {
        private String name = "";
        private long seed;
        private int sum;
        private final int[] sums = new int[FACTORS];
        private int squares;

        @Override
        public void begin(String decision) {
            name = decision;
            seed = hash(SEED, name);
            sum = 0;
            squares = 0;
            Arrays.fill(sums, 0);
        }

        @Override
        public void add(String a) {
            addHash(hash(seed, a));
        }

        @Override
        public void add(String a, String b) {
            addHash(hash(hash(seed, a), b));
        }

        @Override
        public void add(String... parts) {
            addHash(hash(seed, parts));
        }

        private void addHash(long hash) {
            int entry = entry(hash);
            sum += entry << 20 >> 20;
            if ((entry & HAS_FACTORS) != 0) addFactors(factorSlot(factorKeys, hash) * FACTORS);
        }

        private void addFactors(int first) {
            for (int k = 0; k < FACTORS; k++) {
                int factor = factors[first + k];
                sums[k] += factor;
                squares += factor * factor;
            }
        }

        /** How likely the decision is yes: 0 to 1. */
        double probability() {
            return logistic(odds());
        }

        /** The logarithm of the odds of yes: the weights, and how each two of the features go together. */
        double odds() {
            double pairs = -squares;
            for (int each : sums) pairs += (double) each * each;
            return sum / 100.0 + pairs / 20_000;
        }

        /**
         * The share of such decisions that led to a right quotation, learned from articles the weights were not learned
         * from (Platt 1999); the probability itself where nothing was learned.
         */
        double confidence() {
            double slope = weight(hash(SLOPE, name));
            return slope == 0 ? probability() : logistic(slope * odds() + weight(hash(OFFSET, name)));
        }
    }

    static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** Of a feature's name: what it is decided for, then its parts. */
    static long hash(String decision, String... parts) {
        return hash(hash(SEED, decision), parts);
    }

    private static long hash(long seed, String... parts) {
        long hash = seed;
        for (String part : parts) hash = hash(hash, part);
        return hash;
    }

    /** Strings keep their hash code, so that a part seen before costs one multiplication. */
    private static long hash(long seed, String part) {
        long hash = (seed ^ part.hashCode()) * MULTIPLIER;
        return hash ^ hash >>> 32;
    }

    private double weight(long hash) {
        return (entry(hash) << 20 >> 20) / 100.0;
    }

    private int entry(long hash) {
        return entries[slot(entries, hash)];
    }

    /** Where a key is, or the free place where it would be: open addressing, at most half full. */
    private static int slot(int[] entries, long hash) {
        int fingerprint = fingerprint(hash);
        int slot = (int) (hash >>> 40) & (entries.length - 1);
        while (entries[slot] != 0 && (entries[slot] & FINGERPRINT) != fingerprint) {
            slot = (slot + 1) & (entries.length - 1);
        }
        return slot;
    }

    /** Never 0, which marks a free place. */
    private static int fingerprint(long hash) {
        int fingerprint = (int) hash & FINGERPRINT;
        return fingerprint == 0 ? FINGERPRINT : fingerprint;
    }

    private static int factorSlot(long[] keys, long hash) {
        int slot = (int) (hash >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != hash) slot = (slot + 1) & (keys.length - 1);
        return slot;
    }

    /** A file in the making. */
    static final class Table {
        private final int[] entries;
        private final long[] factorKeys;
        private final byte[] factors;

        Table(int features, int withFactors) {
            entries = new int[sizeFor(features)];
            factorKeys = new long[sizeFor(withFactors)];
            factors = new byte[factorKeys.length * FACTORS];
        }

        /** A power of two, so that at least half of the places stay free. */
        private static int sizeFor(int count) {
            return count == 0 ? 1 : Integer.highestOneBit(count) * 4;
        }

        /** @param values a hundred times the weight, then a hundred times each factor, if there are any */
        void put(long hash, int... values) {
            int weight = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, values[0]));
            boolean paired = values.length > 1;
            entries[slot(entries, hash)] = fingerprint(hash) | (paired ? HAS_FACTORS : 0) | weight & 0xfff;
            if (!paired) return;
            int slot = factorSlot(factorKeys, hash);
            factorKeys[slot] = hash;
            for (int k = 0; k < FACTORS; k++) {
                factors[slot * FACTORS + k] = (byte) Math.max(-MOST_FACTOR, Math.min(MOST_FACTOR, values[1 + k]));
            }
        }

        byte[] bytes() {
            int size = 2 * Integer.BYTES
                    + Integer.BYTES * entries.length
                    + Long.BYTES * factorKeys.length
                    + factors.length;
            ByteBuffer file = ByteBuffer.allocate(size).putInt(entries.length);
            for (int entry : entries) file.putInt(entry);
            file.putInt(factorKeys.length);
            for (long key : factorKeys) file.putLong(key);
            return file.put(factors).array();
        }
    }
}
