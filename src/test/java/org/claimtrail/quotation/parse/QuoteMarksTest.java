package org.claimtrail.quotation.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {
    @Test
    void pairsTheMarksOfManyCountries() {
        assertEquals(List.of("one", "two"), quoted("He said \"one\" and \"two\"."));
        assertEquals(List.of("one"), quoted("He said “one” then."));
        assertEquals(List.of("eins"), quoted("Er sagte „eins“ und ging."));
        assertEquals(List.of("jeden"), quoted("Rzekł „jeden” i wyszedł."));
        assertEquals(List.of("un"), quoted("Il a dit « un » hier."));
        assertEquals(List.of("eins"), quoted("Er sagte »eins« und ging."));
        assertEquals(List.of("один"), quoted("Он сказал: «один»."));
        assertEquals(List.of("一つ"), quoted("彼は「一つ」と言った。"));
        assertEquals(List.of("one"), quoted("He said ''one'' then."));
        assertEquals(List.of("one"), quoted("He said ``one'' then."));
    }

    @Test
    void typewritersAndOtherCountriesHaveMarksOfTheirOwn() {
        assertEquals(List.of("Nein"), quoted(",,Nein\", sagte er."));
        assertEquals(List.of("No"), quoted("<<No>>, dijo."));
        assertEquals(List.of("Nej"), quoted("»Nej», sade han."));
        assertEquals(List.of("Nej", "Aldrig"), quoted("”Nej”, sade han. ”Aldrig”"));
        assertEquals(List.of("Nej,"), quoted("’Nej,’ sade han, ’til dawn."));
        assertEquals(List.of("We won,"), quoted("‘‘We won,’’ he said."));
        assertEquals(List.of(), quoted("a << b and b >> c, 1,,2"));
    }

    @Test
    void doubleMarksWithinBritishSinglesBelongToThem() {
        assertEquals(
                List.of("She told me “no” twice,", "I won’t go."),
                quoted("‘She told me “no” twice,’ he said. ‘I won’t go.’"));
    }

    @Test
    void aMarkThatOpensOnceMoreEndsWhatWasLeftOpen() {
        assertEquals(List.of("we will go.", "never"), quoted("He said “we will go. And “never” again."));
    }

    @Test
    void britishSinglesAreToldFromApostrophes() {
        assertEquals(List.of("It isn’t the workers’ fault,"), quoted("‘It isn’t the workers’ fault,’ he said."));
        assertEquals(List.of("can forget"), quoted("Ukraine 'can forget' Nato, it's Trump's view."));
        assertEquals(List.of(), quoted("The workers’ union, the bosses’ club and rock ’n’ roll."));
        assertEquals(List.of(), quoted("the '90s and the workers' rights"));
    }

    @Test
    void marksInsideAQuotationBelongToIt() {
        assertEquals(List.of("He told me ‘no’ twice"), quoted("“He told me ‘no’ twice”, she said."));
    }

    @Test
    void anUnclosedMarkReachesToTheParagraphsEndAndNoFurther() {
        List<Quoted> open = QuoteMarks.in("Putin hailed its \"pragmatism and cliches.", 0, 41, false);
        assertEquals(1, open.size());
        assertFalse(open.get(0).balanced());
        assertEquals(41, open.get(0).end());
    }

    @Test
    void aClosingMarkWithoutPartnerOpensNothing() {
        assertEquals(List.of("really"), quoted("the talks that have begun,\" adding it was \"really\" so"));
        assertEquals(List.of("really"), quoted("the talks that have begun,” adding it was “really” so"));
    }

    @Test
    void inchesAreNotQuotations() {
        assertEquals(List.of(), quoted("He is 6'2\" tall and 30\" wide."));
    }

    private static List<String> quoted(String text) {
        return QuoteMarks.in(text, 0, text.length(), false).stream()
                .map(q -> text.substring(q.begin(), q.end()))
                .toList();
    }
}
