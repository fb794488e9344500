package org.claimtrail.quotation.learned;

/** Where a feature lies in the hash tables of a model's file; who writes one must put it where the engine looks. */
public final class Slots {
    /** The bit of an entry that says that the feature has factors. */
    public static final int HAS_FACTORS = 1 << 12;

    private static final int FINGERPRINT = -1 << 13;

    private Slots() {}

    /** Where a feature is, or the free place where it would be: open addressing, at most half full. */
    public static int of(int[] entries, long hash) {
        int fingerprint = fingerprint(hash);
        int slot = (int) (hash >>> 40) & (entries.length - 1);
        while (entries[slot] != 0 && (entries[slot] & FINGERPRINT) != fingerprint) {
            slot = (slot + 1) & (entries.length - 1);
        }
        return slot;
    }

    /** The same among the keys of features with factors, which are kept whole. */
    public static int of(long[] keys, long hash) {
        int slot = (int) (hash >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != hash) slot = (slot + 1) & (keys.length - 1);
        return slot;
    }

    /** What an entry keeps of a hash; never 0, which marks a free place. */
    public static int fingerprint(long hash) {
        int fingerprint = (int) hash & FINGERPRINT;
        return fingerprint == 0 ? FINGERPRINT : fingerprint;
    }
}
