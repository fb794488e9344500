package org.claimtrail.quotation.word;

/** Some of the word lists: a bit for each, in as many words of bits as all of them take. Never changes. */
final class WordLists {
    static final WordLists NONE = ofAll(WordList.values().length);

    private final long[] bits;

    private WordLists(long[] bits) {
        this.bits = bits;
    }

    /** None yet of so many that there are. */
    static WordLists ofAll(int count) {
        return new WordLists(new long[(count + Long.SIZE - 1) / Long.SIZE]);
    }

    boolean has(WordList list) {
        return has(number(list));
    }

    boolean has(int number) {
        return (bits[number / Long.SIZE] & 1L << number % Long.SIZE) != 0;
    }

    WordLists with(WordList list) {
        return with(number(list));
    }

    WordLists with(int number) {
        long[] more = bits.clone();
        more[number / Long.SIZE] |= 1L << number % Long.SIZE;
        return new WordLists(more);
    }

    // A number lives as long as the process and is stored nowhere; an EnumSet for every word would take too much room.
    @SuppressWarnings("EnumOrdinal")
    private static int number(WordList list) {
        return list.ordinal();
    }

    WordLists with(WordLists others) {
        if (others == NONE) return this;
        if (this == NONE) return others;
        long[] both = bits.clone();
        for (int i = 0; i < both.length; i++) both[i] |= others.bits[i];
        return new WordLists(both);
    }
}
