package org.claimtrail.quotation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrail.quotation.ChainLink;
import org.claimtrail.quotation.Context;
import org.claimtrail.quotation.Cue;
import org.claimtrail.quotation.CueKind;
import org.claimtrail.quotation.Form;
import org.claimtrail.quotation.Mention;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.quotation.QuotationKind;
import org.claimtrail.quotation.Reason;
import org.claimtrail.quotation.SpeakerTrait;
import org.claimtrail.quotation.Support;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    final QuotationEngine engine = new RuleEngine();

    @Test
    void theSpeakerStandsBesideTheCueBeforeOrAfterTheQuotation() {
        assertEquals("Peskov: We will meet again [said]", said("\"We will meet again,\" Peskov said on Monday."));
        assertEquals("Peskov: We will meet again [said]", said("“We will meet again,” said Peskov, the spokesman."));
        assertEquals("Peskov: We will meet again. [said]", said("Peskov also said: “We will meet again.”"));
        assertEquals(
                "Dmitry Peskov: We will meet again [According to]",
                said("According to Dmitry Peskov, “We will meet again”."));
    }

    @Test
    void anAppositionBetweenSpeakerAndCueIsNoObstacle() {
        assertEquals(
                "Anna Bell: The mine is safe [said]", said("“The mine is safe,” Anna Bell, head of the union, said."));
    }

    @Test
    void namesAreGivenInTheFullestFormOfTheArticle() {
        Quotation quotation = only("Kremlin spokesman Dmitry Peskov spoke. “It is early,” Mr. Peskov said.");
        assertEquals("Dmitry Peskov", quotation.speaker().canonical());
    }

    @Test
    void aPronounIsResolvedToThePersonNamedLast() {
        Quotation quotation = only("Hillary Reed met Donald Grant in Ohio. “I won,” she said.");
        assertEquals("she", quotation.speaker().text());
        assertEquals("Hillary Reed", quotation.speaker().canonical());
        assertTrue(quotation.reasons().contains(Reason.PRONOUN_RESOLVED));
    }

    @Test
    void reportedSpeechIsFoundBeforeAndAfterItsCue() {
        assertEquals(
                "Peskov: that the talks followed a call [said]",
                indirect("Kremlin spokesman Peskov said that the talks followed a call."));
        assertEquals(
                "a source: The van was escorted by police [said]",
                indirect("Nobody spoke. The van was escorted by police, a source said."));
        assertEquals(
                "Ann Lee: the bridge will stay shut until May [According to]",
                indirect("According to Mayor Ann Lee, the bridge will stay shut until May."));
    }

    @Test
    void whoPassedAStatementOnIsItsChain() {
        Quotation agency = only("“We will meet,” Ann Lee said in Ankara, according to Russian news agencies.");
        assertEquals("Ann Lee", agency.speaker().text());
        assertEquals(
                List.of("Russian news agencies"),
                agency.chain().stream().map(ChainLink::name).toList());
        Quotation outlet = only("“We will meet,” Ann Lee told Fox News on Sunday.");
        assertEquals(
                List.of("Fox News"),
                outlet.chain().stream().map(ChainLink::name).toList());
    }

    @Test
    void anUnnamedSpeakerGetsNoName() {
        Mention official =
                only("“We will meet,” a US Embassy official in Ankara said.").speaker();
        assertEquals("a US Embassy official in Ankara", official.text());
        assertNull(official.canonical());
        Mention spokesman = only("“We will meet,” a spokesman for the State Department said.")
                .speaker();
        assertEquals("a spokesman for the State Department", spokesman.text());
        assertNull(spokesman.canonical());
    }

    @Test
    void quotedPartsMakeReportedSpeechMixed() {
        List<Quotation> found =
                engine.find("Ann Lee said the plan was “a disaster for the whole town” and must stop.", "en");
        assertEquals(1, found.size(), found::toString);
        assertEquals(QuotationKind.MIXED, found.get(0).kind());
    }

    @Test
    void whatASpeakerIsCalledComesAsDescription() {
        Quotation quotation = only("“It is early,” said Kremlin spokesman Dmitry Peskov.");
        assertEquals("Dmitry Peskov", quotation.speaker().text());
        assertEquals("Kremlin spokesman", quotation.speaker().description());
        Mention minister = only("Russian Foreign Minister Sergey Lavrov said: “It is early.”")
                .speaker();
        assertEquals("Sergey Lavrov", minister.canonical());
        assertEquals("Russian Foreign Minister", minister.description());
    }

    @Test
    void theSpeakerGoesOnInTheSameParagraph() {
        List<Quotation> found = engine.find("“We won,” Peskov said. “We will win again.”", "en");
        assertEquals("Peskov", found.get(1).speaker().text());
        assertTrue(found.get(1).reasons().contains(Reason.SPEAKER_CARRIED_ON));
    }

    @Test
    void aColonAnnouncesTheNextParagraph() {
        assertEquals(
                "Mary Stone: The bridge stays shut. [declared]",
                said("Mary Stone declared on Friday:\n\n“The bridge stays shut.”"));
        assertEquals(
                "Mary Stone",
                only("Mary Stone had a paper:\n\n“The bridge stays shut.”")
                        .speaker()
                        .text());
    }

    @Test
    void aFewWordsWithoutCueAreDoubted() {
        Quotation quotation = only("The plan of the “big loud lie of the town” spread.");
        assertTrue(quotation.confidence() < 0.5);
        assertTrue(quotation.reasons().contains(Reason.NO_CUE));
    }

    @Test
    void anUnclosedMarkCostsOneParagraphAtMost() {
        List<Quotation> found =
                engine.find("Putin praised its “pragmatism and views.\n\nNothing here.\n\n“Go,” Ann Lee said.", "en");
        assertEquals(2, found.size());
        assertTrue(found.get(0).reasons().contains(Reason.UNBALANCED_MARK));
        assertEquals("Ann Lee", found.get(1).speaker().text());
    }

    @Test
    void otherLanguagesHaveTheirMarksAndCues() {
        assertEquals(
                "Pedro Sánchez: No habrá pacto [dijo]", said("«No habrá pacto», dijo Pedro Sánchez el lunes.", "es"));
        assertEquals(
                "Olaf Scholz: Das ist falsch [sagte]", said("„Das ist falsch“, sagte Olaf Scholz am Montag.", "de"));
        assertEquals("Emmanuel Macron: C'est faux [déclaré]", said("« C'est faux », a déclaré Emmanuel Macron.", "fr"));
        assertEquals("Дмитрий Песков: Это не так [заявил]", said("«Это не так», — заявил Дмитрий Песков.", "ru"));
    }

    @Test
    void moreLanguagesHaveTheirMarksAndCues() {
        assertEquals("Marco Bianchi: Non è vero [detto]", said("«Non è vero», ha detto Marco Bianchi lunedì.", "it"));
        assertEquals("Ana Souza: Não é verdade [disse]", said("“Não é verdade”, disse Ana Souza na segunda.", "pt"));
        assertEquals("Олег Коваль: Це неправда [сказав]", said("«Це неправда», — сказав Олег Коваль.", "uk"));
        assertEquals("Ahmet Kaya: Bu doğru değil [dedi]", said("Ahmet Kaya, “Bu doğru değil” dedi.", "tr"));
        assertEquals("राहुल वर्मा: यह सच नहीं है [कहा]", said("राहुल वर्मा ने कहा, “यह सच नहीं है”।", "hi"));
    }

    @Test
    void tellsHowMuchItCanFindInALanguage() {
        assertEquals(Support.FULL, engine.support("anything", "en-GB"));
        assertEquals(Support.DIRECT, engine.support("anything", "hi"));
        assertEquals(Support.MARKS, engine.support("anything", "sv"));
    }

    @Test
    void theCueTellsWhatTheSpeakerDoesAndWhetherItWasDone() {
        assertEquals(CueKind.SAID, cue("“It is early,” Ann Lee said.").kind());
        assertEquals(CueKind.DENIED, cue("“It is early,” Ann Lee denied.").kind());
        assertEquals(CueKind.PROMISED, cue("Ann Lee promised: “We will go.”").kind());
        assertEquals(CueKind.ASKED, cue("“Is it early?” Ann Lee asked.").kind());
        assertEquals(
                CueKind.PREDICTED, cue("Ann Lee predicted: “It will rain.”").kind());
        assertTrue(cue("Ann Lee never said “it is early and late”.").negated());
        assertTrue(cue("Ann Lee reportedly said: “It is early.”").hedged());
    }

    @Test
    void speakersWhoAreNoPersonWithANameAreFlagged() {
        assertEquals(Set.of(SpeakerTrait.ANONYMOUS), traits("“We will meet,” a US Embassy official in Ankara said."));
        assertEquals(Set.of(SpeakerTrait.GROUP, SpeakerTrait.ANONYMOUS), traits("“It will rise,” analysts said."));
        assertEquals(Set.of(SpeakerTrait.GOVERNMENT), traits("“It was not us,” Moscow said."));
        assertEquals(Set.of(SpeakerTrait.ORGANISATION), traits("“It will rise,” the Central Bank said."));
        assertEquals(Set.of(), traits("“It will rise,” Ann Lee said."));
    }

    @Test
    void aDescriptionGivenEarlierIsKept() {
        Mention speaker = only("Kremlin spokesman Dmitry Peskov arrived. Rain fell. “It is early,” Peskov said.")
                .speaker();
        assertEquals("Kremlin spokesman", speaker.description());
    }

    @Test
    void transcriptsAndInterviewsNeedNoMarks() {
        List<Quotation> lines = engine.find(
                "HOST: Where did you go then?\nANN LEE: I went to the mine.\nHOST: And what was there?", "en");
        assertEquals(3, lines.size(), lines::toString);
        assertEquals(Form.TRANSCRIPT, lines.get(1).form());
        assertEquals("ANN LEE", lines.get(1).speaker().text());
        List<Quotation> interview =
                engine.find("Q: Where did you go then?\nA: I went to the mine.\nQ: And what was there?", "en");
        assertEquals(Form.INTERVIEW, interview.get(1).form());
        assertNull(interview.get(1).speaker());
    }

    @Test
    void questionsAndAnswersComeInManyShapes() {
        for (String text : List.of(
                "Q. Where did you go then?\nA. I went to the mine.\nQ. And what was there?\nA. Nothing but dust.",
                "Question: Where did you go?\nAnswer: I went to the mine.\nQuestion: And what was there?\nAnswer: Nothing but dust.",
                "Q Where did you go that night?\nMR. LEE: I went to the mine.\nQ And what was there then?\nMR. LEE: Nothing but dust.")) {
            List<Quotation> lines = engine.find(text, "en");
            assertEquals(4, lines.size(), lines::toString);
            assertEquals(Form.INTERVIEW, lines.get(0).form());
        }
    }

    @Test
    void transcriptsNameTheirSpeakersWithTitlesAndParties() {
        List<Quotation> lines = engine.find(
                "SEN. ANN LEE (D-OHIO): I never said that.\nWALLACE: You did say that.\n(APPLAUSE)\n"
                        + "SEN. ANN LEE (D-OHIO): I was for the plan.",
                "en");
        assertEquals(3, lines.size(), lines::toString);
        assertTrue(lines.get(0).speaker().text().contains("ANN LEE"), lines::toString);
        List<Quotation> recipe =
                engine.find("Ingredients: two large eggs\nMethod: mix all and bake\nServes: four", "en");
        assertEquals(List.of(), recipe);
    }

    @Test
    void aSpeechOfSeveralParagraphsHasOneSpeaker() {
        List<Quotation> last =
                engine.find("“We keep the mine open.\n\n“Nobody will be dismissed,” Ann Lee said.", "en");
        assertEquals("Ann Lee", last.get(0).speaker().text());
        List<Quotation> first =
                engine.find("Ann Lee said: “We keep the mine open.\n\n“Nobody will be dismissed.”", "en");
        assertEquals("Ann Lee", first.get(1).speaker().text());
    }

    @Test
    void aParagraphAfterAColonThatSaysWeIsABlockQuotation() {
        Quotation block = only("Ann Lee wrote to the town:\n\nWe will keep the mine open, whatever it costs.");
        assertEquals(Form.BLOCK, block.form());
        assertEquals("Ann Lee", block.speaker().text());
    }

    @Test
    void lostMarksShowByTheFirstPerson() {
        Quotation lost = only("We will keep the mine open, Ann Lee said.");
        assertEquals(Form.LOST_MARKS, lost.form());
        Quotation announced = only("On Monday Ann Lee said: The mine stays open. Nobody will be dismissed.");
        assertEquals(Form.LOST_MARKS, announced.form());
        assertEquals("Ann Lee", announced.speaker().text());
    }

    @Test
    void doubledSingleMarksQuoteAndSaySo() {
        Quotation doubled =
                engine.find("''We will meet again,'' Ann Lee said.", "en").get(0);
        assertEquals(Form.DOUBLED_MARKS, doubled.form());
        assertEquals(QuotationKind.DIRECT, doubled.kind());
        assertTrue(doubled.reasons().contains(Reason.DOUBLED_MARKS));
    }

    @Test
    void theQuotedPartsOfAMixedStatementAreMarked() {
        String text = "Ann Lee said the plan was “a disaster for the whole town” and must stop.";
        List<String> parts = engine.find(text, "en").get(0).quoted().stream()
                .map(CodePoints.of(text)::slice)
                .toList();
        assertEquals(List.of("a disaster for the whole town"), parts);
    }

    @Test
    void lettersReadInTheWrongEncodingAreReadAsTheyWereMeant() {
        String meant = "A quiet day 😀.\n\n“We won’t leave the café, and it pleases us to ‘stay’,” said José Muñoz, the"
                + " mayor. Ann Lee told Agência Lusa that the “plan for São Paulo” was wrong.\n";
        String raw = misread(meant);
        List<Quotation> expected = engine.find(meant, "en");
        List<Quotation> found = engine.find(raw, "en");
        assertEquals(2, found.size());
        assertEquals("José Muñoz", found.get(0).speaker().text());
        CodePoints inMeant = CodePoints.of(meant);
        CodePoints inRaw = CodePoints.of(raw);
        for (int i = 0; i < found.size(); i++) {
            List<Span> there = spans(expected.get(i));
            List<Span> here = spans(found.get(i));
            assertEquals(there.size(), here.size());
            for (int n = 0; n < there.size(); n++)
                assertEquals(misread(inMeant.slice(there.get(n))), inRaw.slice(here.get(n)));
            assertEquals(expected.get(i).confidence(), found.get(i).confidence());
        }
    }

    @Test
    void soundLettersThatLookMisreadAreReadAsTheyAre() {
        String text = "La mairie a fermé le pont. « Nous avons terminé\u00A0», a déclaré Jean Dupont.";
        List<Quotation> found = engine.find(text, "fr");
        assertEquals(1, found.size());
        assertEquals("Jean Dupont", found.get(0).speaker().text());
    }

    private static List<Span> spans(Quotation quotation) {
        List<Span> spans = new ArrayList<>(quotation.quoted());
        spans.add(quotation.span());
        if (quotation.speaker() != null) spans.add(quotation.speaker().span());
        if (quotation.cue() != null) spans.add(quotation.cue().span());
        quotation.chain().forEach(link -> spans.add(link.span()));
        if (quotation.context() != null) {
            spans.add(quotation.context().sentence());
            quotation.context().references().forEach(reference -> spans.add(reference.span()));
        }
        return spans;
    }

    /** As UTF-8 looks that is read as Windows-1252, of which one byte has no character. */
    private static String misread(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                .replace('\uFFFD', '\u009D');
    }

    @Test
    void theContextTellsWhoIsMeantAndWhen() {
        Quotation quotation = only("John Hill left. “I told him he was wrong,” Ann Lee said on Monday.");
        Context context = quotation.context();
        assertEquals("Monday", context.date().text());
        assertEquals(
                List.of("Ann Lee", "John Hill", "John Hill"),
                context.references().stream().map(Context.Reference::text).toList());
    }

    @Test
    void statementsCarryTheirCheckWorthiness() {
        assertTrue(
                only("“We lost 250,000 jobs last year,” Ann Lee said.").worth().isWorthChecking());
    }

    @Test
    void spansCountCodePoints() {
        String text = "😀😀 “We won 🎉,” Ann Lee said.";
        Quotation quotation = only(text);
        assertEquals("We won 🎉", CodePoints.of(text).slice(quotation.span()));
        assertEquals("Ann Lee", CodePoints.of(text).slice(quotation.speaker().span()));
        assertEquals("said", CodePoints.of(text).slice(quotation.cue().span()));
    }

    @Test
    void whatStandsBehindAVeryLongTextIsFoundInItsPlace() {
        String text = "Nothing happens here 😀.\n".repeat(40_000) + "“We won,” Ann Lee said.";
        Quotation quotation = only(text);
        assertEquals("We won", CodePoints.of(text).slice(quotation.span()));
        assertNotNull(engine.find("word ".repeat(200_000), "en"));
    }

    private String said(String text) {
        return said(text, "en");
    }

    private String said(String text, String language) {
        List<Quotation> found = engine.find(text, language);
        assertEquals(1, found.size(), found::toString);
        Quotation quotation = found.get(0);
        return quotation.speaker().text() + ": " + CodePoints.of(text).slice(quotation.span()) + " ["
                + quotation.cue().text() + "]";
    }

    private String indirect(String text) {
        List<Quotation> found = engine.find(text, "en").stream()
                .filter(q -> q.kind() == QuotationKind.INDIRECT && q.confidence() > 0.5)
                .toList();
        assertEquals(1, found.size(), found::toString);
        Quotation quotation = found.get(0);
        return quotation.speaker().text() + ": " + CodePoints.of(text).slice(quotation.span()) + " ["
                + quotation.cue().text() + "]";
    }

    private Cue cue(String text) {
        return only(text).cue();
    }

    private Set<SpeakerTrait> traits(String text) {
        return only(text).speaker().traits();
    }

    private Quotation only(String text) {
        List<Quotation> found = engine.find(text, "en").stream()
                .filter(q -> q.kind() == QuotationKind.DIRECT)
                .toList();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }
}
