package org.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MojibakeTest {
    private static final String MEANT = "The café’s “naïve” owner 😀 wept";

    @Test
    void whatWasReadInTheWrongEncodingIsPutRight() {
        assertEquals(MEANT, Mojibake.repaired(misread(MEANT)));
        assertEquals(MEANT, Mojibake.repaired(MEANT));
        assertTrue(Mojibake.in(misread(MEANT)).suspected());
        assertFalse(Mojibake.in("São Paulo, Ãngela, 20 °C, £5, naïve café").suspected());
    }

    @Test
    void soundTextsInWhichSuchSequencesComeByChanceAreNotSuspected() {
        assertFalse(Mojibake.in("« Nous avons terminé\u00A0», a déclaré Jean Dupont.")
                .suspected());
        assertFalse(Mojibake.in("« Liberté\u00A0»").suspected());
        assertFalse(Mojibake.in("«Estamos aquí…», dijo la señora Muñoz.").suspected());
        assertFalse(Mojibake.in("„Das macht Spaß“, sagte Jörg Maaß. „Es ist nicht zu groß“, fügte er für später hinzu.")
                .suspected());
    }

    @Test
    void quotationMarksThatLostACharacterOnTheWayCountAsMisread() {
        assertTrue(
                Mojibake.in(misread("“It stays,” he said. “It does,” said she.").replace("\u009D", ""))
                        .suspected());
    }

    @Test
    void everyStretchOfTheRepairedTextKnowsWhatItCameFrom() {
        String raw = misread(MEANT);
        Mojibake.Repaired repaired = Mojibake.in(raw).repaired();
        CodePoints meant = CodePoints.of(MEANT);
        CodePoints points = CodePoints.of(raw);
        for (int begin = 0; begin <= meant.length(); begin++)
            for (int end = begin; end <= meant.length(); end++) {
                Span stretch = new Span(begin, end);
                assertEquals(misread(meant.slice(stretch)), points.slice(repaired.toRaw(stretch)));
            }
    }

    private static String misread(String text) {
        // Byte 9D has no character in Windows-1252; browsers let it through.
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                .replace('\uFFFD', '\u009D');
    }
}
