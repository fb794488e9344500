package org.claimtrail.extraction.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingsTest {
    private static final String TEXT =
            "Über den Kai am Fluss sprach Bürgermeisterin Jörgensen; „wir müssen früher räumen“, erklärte sie später.";

    @Test
    void aLetterThatWasCutOffLeavesTheOthersAsTheyAre() {
        byte[] bytes = (TEXT + "ü").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertEquals(TEXT + "\uFFFD", Encodings.decode(cut));
    }

    @Test
    void aTextThatSaysNothingOfItsEncodingIsToldByItsLetters() {
        Charset western = Charset.forName("windows-1252");
        assertEquals(TEXT, Encodings.decode(TEXT.getBytes(western)));
    }
}
