package org.claimtrail.extraction.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhrasesTest {
    private static final String[] PATTERNS = {
        "read (?:more|on)", "(?:à )?lire", "\\d+ comments?$", "re.{0,3}d", "(?:share|tell)(?: it)?\\s*[:!]?$", "ö"
    };
    private static final Phrases PHRASES = new Phrases(PATTERNS);
    private static final Pattern ONE = Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", PATTERNS) + ")");

    @Property
    void findsWhatOnePatternOfAllWouldFind(@ForAll("lines") String line) {
        assertEquals(ONE.matcher(line).find(), PHRASES.isIn(line));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "read", "more", "on", " ", "à", "lire", "1", "23", "comment", "s", "red", "share", "tell",
                        " it", ":", "!", "x", "ö", "’", "re", "d")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join("", words));
    }
}
