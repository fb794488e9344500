package org.claimtrail.quotation.learned;

/** Takes the features of one decision: to sum up their weights, or to learn them. */
public interface FeatureSink {
    void begin(String decision);

    /** One feature; its name is the parts one after the other. */
    void add(String... parts);

    default void add(String a) {
        add(new String[] {a});
    }

    default void add(String a, String b) {
        add(new String[] {a, b});
    }
}
