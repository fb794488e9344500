package org.claimtrail.quotation.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.quotation.engine.RuleEngine;
import org.claimtrail.text.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speaker, then through whom it came, from the speaker outwards. */
class ChainsTest {
    private static final double LIKELY = 0.3;

    private final QuotationEngine engine = new RuleEngine();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We will meet,” Ann Lee told Reuters in Ankara on Monday. | Ann Lee < Reuters (told_to)",
                "“We will meet,” Ann Lee told the New York Times. | Ann Lee < New York Times (told_to)",
                "“We will meet,” Ann Lee said in an interview with CNN’s Jake Tapper. | Ann Lee < CNN’s Jake Tapper (told_to)",
                "“We will meet,” Ann Lee said on Fox News on Sunday. | Ann Lee < Fox News (told_to)",
                "“We will meet,” Ann Lee said in Ankara, according to Russian news agencies."
                        + " | Ann Lee < Russian news agencies (according_to)",
                "“We will meet,” Ann Lee said, Reuters reported. | Ann Lee < Reuters (quoted_by)",
                "“We will meet,” Ann Lee told Interfax, according to TASS. | Ann Lee < Interfax (told_to) < TASS (according_to)",
                "According to TASS, “we will meet,” Ann Lee said. | Ann Lee < TASS (according_to)",
                "The talks will go on, the Kremlin said, according to TASS, citing Dmitry Peskov."
                        + " | Kremlin < Dmitry Peskov (cited) < TASS (according_to)",
                "The Kremlin said, according to TASS, citing Dmitry Peskov, that the talks would go on."
                        + " | Kremlin < Dmitry Peskov (cited) < TASS (according_to)",
                "The ministry said, as reported by the Guardian, that the bridge will be closed."
                        + " | The ministry < Guardian (quoted_by)",
                "Interfax quoted Dmitry Peskov as saying that the deal was dead. | Dmitry Peskov < Interfax (quoted_by)",
                "Speaking to the BBC, Ann Lee said the deal was dead. | Ann Lee < BBC (told_to)",
                "In an interview with the magazine, Ann Lee said the deal was dead. | Ann Lee < magazine (told_to)"
            })
    void theWayOfAStatementIsToldFromTheSpeakerOutwards(String text, String way) {
        assertEquals(way, way(likely(text).get(0)));
    }

    @Test
    void anAgencyThatCitesSomebodyIsNoSpeaker() {
        assertEquals(
                "a source in the ministry < TASS (quoted_by)",
                way(likely("TASS reported, citing a source in the ministry, that the bridge will be closed.")
                        .get(0)));
        List<Quotation> far = likely("Bild, citing the newspaper Le Monde, which cited a French official, reported"
                + " that the plant would close.");
        assertTrue(
                far.stream().anyMatch(q -> way(q).equals(
                                "a French official < newspaper Le Monde (cited) < Bild (quoted_by)")),
                far::toString);
    }

    @Test
    void aStatementWithinAnotherIsToldAsPartOfIt() {
        String text = "The Washington Post reported that Donald Trump said the deal was dead.";
        List<Quotation> found = likely(text);
        assertEquals(2, found.size(), found::toString);
        assertEquals("Washington Post", way(found.get(0)));
        assertEquals("Donald Trump < Washington Post (quoted_by)", way(found.get(1)));
        assertEquals(found.get(0).span(), found.get(1).within());
    }

    @Test
    void linksLieWhereTheyAreNamed() {
        String text = "😀 “We will meet,” Ann Lee told Interfax, according to TASS.";
        Quotation quotation = likely(text).get(0);
        quotation
                .chain()
                .forEach(link -> assertEquals(link.name(), CodePoints.of(text).slice(link.span())));
        assertEquals(2, quotation.chain().size());
        assertNotNull(quotation.speaker());
    }

    @Test
    void whereItCameFromIsNoStatement() {
        List<Quotation> found =
                likely("I'm sure we will meet, she said in Ankara, according to Russian news agencies.");
        assertTrue(found.stream().noneMatch(q -> q.span().begin() > 25), found::toString);
    }

    @Test
    void reportersAndCrowdsAreNoLinks() {
        assertEquals(
                "Ann Lee",
                way(likely("“We will meet,” Ann Lee told reporters in Ankara.").get(0)));
        assertEquals(
                "Ann Lee", way(likely("“We will meet,” Ann Lee told the crowd.").get(0)));
    }

    @Test
    void otherLanguagesNameTheirSourcesToo() {
        assertEquals(
                "Olaf Scholz < dpa (told_to)",
                way(engine.find("„Das ist falsch“, sagte Olaf Scholz der dpa.", "de")
                        .get(0)));
        assertEquals(
                "Дмитрий Песков < ТАСС (quoted_by)",
                way(engine.find("«Это не так», — заявил Дмитрий Песков, сообщает ТАСС.", "ru")
                        .get(0)));
        assertEquals(
                "Pedro Sánchez < El País (told_to)",
                way(engine.find("«No habrá pacto», dijo Pedro Sánchez en una entrevista con El País.", "es")
                        .get(0)));
    }

    private List<Quotation> likely(String text) {
        return engine.find(text, "en").stream()
                .filter(quotation -> quotation.confidence() >= LIKELY)
                .toList();
    }

    private static String way(Quotation quotation) {
        return quotation.speaker().text()
                + quotation.chain().stream()
                        .map(link ->
                                " < " + link.name() + " (" + link.role().name().toLowerCase(Locale.ROOT) + ")")
                        .collect(Collectors.joining());
    }
}
