package org.claimtrail.quotation.learned;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.claimtrail.quotation.word.Bundled;

/**
 * Logistic regressions over named features, several in one file, some with factors that tell how each two features go
 * together (factorisation machines: Rendle 2010). A feature that was not learned weighs nothing.
 *
 * <p>Names are kept as hashes, and the file is the hash table itself, so that reading it is copying it. Each entry is
 * 32 bits: 19 of the feature's hash, one that says whether it has factors, 12 with a hundred times its weight. A feature
 * takes an unlearned one's place once in some 300,000 times, which no decision of dozens of features notices.
 */
public final class Model {
    /** For a language that nothing was learned for. */
    public static final Model NOTHING = new Model();

    public static final int FACTORS = 8;
    public static final String SLOPE = "confidence slope ";
    public static final String OFFSET = "confidence offset ";
    public static final String CUE_WORD = "word ";

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;
    private static final int HAS_FACTORS = Slots.HAS_FACTORS;

    private final int[] entries;

    /** For each feature with factors its whole hash, and at eight times that place a hundred times each factor. */
    private final long[] factorKeys;

    private final byte[] factors;

    /** Of a file that lies beside a class. */
    public static Model beside(Class<?> place, String name) {
        return new Model(ByteBuffer.wrap(Bundled.file(place, name)));
    }

    /** @param file how many entries there are and they, how many factors' keys and they, and the factors */
    public Model(ByteBuffer file) {
        entries = new int[file.getInt()];
        file.asIntBuffer().get(entries);
        file.position(file.position() + Integer.BYTES * entries.length);
        factorKeys = new long[file.getInt()];
        file.asLongBuffer().get(factorKeys);
        file.position(file.position() + Long.BYTES * factorKeys.length);
        factors = new byte[file.remaining()];
        file.get(factors);
    }

    private Model() {
        entries = new int[1];
        factorKeys = new long[1];
        factors = new byte[FACTORS];
    }

    public boolean isEmpty() {
        return entries.length == 1;
    }

    /** Whether this word was part of a cue often enough. */
    public boolean knowsCue(String word) {
        return entry(hash(CUE_WORD, word)) != 0;
    }

    /** A new decision: add features, then ask. */
    public Decision decide() {
        return new Decision();
    }

    /** A sum of weights; each feature comes in parts that make up its name. */
    public final class Decision implements FeatureSink {
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
            if ((entry & HAS_FACTORS) != 0) addFactors(Slots.of(factorKeys, hash) * FACTORS);
        }

        private void addFactors(int first) {
            for (int k = 0; k < FACTORS; k++) {
                int factor = factors[first + k];
                sums[k] += factor;
                squares += factor * factor;
            }
        }

        /** How likely the decision is yes: 0 to 1. */
        public double probability() {
            return logistic(odds());
        }

        /** The logarithm of the odds of yes: the weights, and how each two of the features go together. */
        public double odds() {
            double pairs = -squares;
            for (int each : sums) pairs += (double) each * each;
            return sum / 100.0 + pairs / 20_000;
        }

        /**
         * The share of such decisions that led to a right quotation, learned from articles the weights were not learned
         * from (Platt 1999); the probability itself where nothing was learned.
         */
        public double confidence() {
            double slope = weight(hash(SLOPE, name));
            return slope == 0 ? probability() : logistic(slope * odds() + weight(hash(OFFSET, name)));
        }
    }

    public static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** Of a feature's name: what it is decided for, then its parts. */
    public static long hash(String decision, String... parts) {
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
        return entries[Slots.of(entries, hash)];
    }
}
