package org.claimtrail.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logistic regressions over named features, several in one file: each line is a feature (the decision's name first), a
 * tab and a hundred times its weight. A feature the file does not have weighs nothing. Names are kept as 64-bit FNV-1a
 * hashes, so that a feature costs no string: of some 10^5 names two share a hash once in a billion models.
 */
final class Model {
    private static final Map<String, Model> LOADED = new ConcurrentHashMap<>();
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final boolean empty;
    private final long[] keys;
    private final float[] weights;

    /** @param lines feature, tab, weight times 100, line feed */
    Model(String lines) {
        int count = (int) lines.chars().filter(c -> c == '\n').count();
        empty = count == 0;
        int size = Integer.highestOneBit(Math.max(1, count)) * 4;
        keys = new long[size];
        weights = new float[size];
        long hash = FNV_OFFSET;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\t') {
                int end = lines.indexOf('\n', i);
                put(hash, Integer.parseInt(lines, i + 1, end, 10) / 100f);
                hash = FNV_OFFSET;
                i = end;
            } else {
                hash = (hash ^ c) * FNV_PRIME;
            }
        }
    }

    /** What was learned for a language; empty for all but English. */
    static Model of(String language) {
        return LOADED.computeIfAbsent(language, l -> new Model(l.equals("en") ? read("en-model.tsv") : ""));
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
        return keys[slot(hash(hash(FNV_OFFSET, prefix), name))] != 0;
    }

    /** A new decision: add features, then ask. */
    Decision decide() {
        return new Decision();
    }

    /** A sum of weights; each feature comes in parts that make up its name. */
    final class Decision implements FeatureSink {
        private String name = "";
        private double sum;

        @Override
        public void begin(String decision) {
            name = decision;
            sum = 0;
        }

        @Override
        public void add(String... parts) {
            long hash = hash(FNV_OFFSET, name);
            for (String part : parts) hash = hash(hash, part);
            sum += weights[slot(hash)];
        }

        /** How likely the decision is yes: 0 to 1. */
        double probability() {
            return 1 / (1 + Math.exp(-sum));
        }
    }

    private static long hash(long seed, String part) {
        long hash = seed;
        for (int i = 0; i < part.length(); i++) hash = (hash ^ part.charAt(i)) * FNV_PRIME;
        return hash;
    }

    private void put(long hash, float weight) {
        int slot = slot(hash);
        keys[slot] = hash;
        weights[slot] = weight;
    }

    /** Where a key is, or the free place where it would be: open addressing, at most half full. */
    private int slot(long hash) {
        int slot = (int) (hash >>> 32 ^ hash) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != hash) slot = (slot + 1) & (keys.length - 1);
        return slot;
    }
}
