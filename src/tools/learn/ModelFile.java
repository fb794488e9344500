import java.nio.ByteBuffer;
import org.claimtrail.quotation.learned.Model;
import org.claimtrail.quotation.learned.Slots;

/** A file of weights in the making, laid out as {@link Model} reads it. */
final class ModelFile {
    private static final int MOST_WEIGHT = 2047;
    private static final int MOST_FACTOR = 127;

    private final int[] entries;
    private final long[] factorKeys;
    private final byte[] factors;

    ModelFile(int features, int withFactors) {
        entries = new int[sizeFor(features)];
        factorKeys = new long[sizeFor(withFactors)];
        factors = new byte[factorKeys.length * Model.FACTORS];
    }

    /** A power of two, so that at least half of the places stay free. */
    private static int sizeFor(int count) {
        return count == 0 ? 1 : Integer.highestOneBit(count) * 4;
    }

    /** @param values a hundred times the weight, then a hundred times each factor, if there are any */
    void put(long hash, int... values) {
        int weight = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, values[0]));
        boolean paired = values.length > 1;
        entries[Slots.of(entries, hash)] = Slots.fingerprint(hash) | (paired ? Slots.HAS_FACTORS : 0) | weight & 0xfff;
        if (!paired) return;
        int slot = Slots.of(factorKeys, hash);
        factorKeys[slot] = hash;
        for (int k = 0; k < Model.FACTORS; k++) {
            factors[slot * Model.FACTORS + k] = (byte) Math.max(-MOST_FACTOR, Math.min(MOST_FACTOR, values[1 + k]));
        }
    }

    byte[] bytes() {
        int size = 2 * Integer.BYTES + Integer.BYTES * entries.length + Long.BYTES * factorKeys.length + factors.length;
        ByteBuffer file = ByteBuffer.allocate(size).putInt(entries.length);
        for (int entry : entries) file.putInt(entry);
        file.putInt(factorKeys.length);
        for (long key : factorKeys) file.putLong(key);
        return file.put(factors).array();
    }
}
