package org.claimtrail.article.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
    private static final Metadata PAGE = Metadata.NONE
            .with(MetadataField.TITLE, found("Harbour\n opens"))
            .with(MetadataField.BYLINE, found("Ida Quist"))
            .with(MetadataField.PUBLISHED, found("2025-03-01T10:00:00+01:00"))
            .with(MetadataField.SECTION, found("Sea"))
            .with(MetadataField.CANONICAL_URL, found("https://gull.example/opens"));

    @Test
    void whatAPersonSaysCountsMoreThanTheFileAndTheNameOfTheFileIsTheLastTitle() {
        Stated stated = new Stated(null, "Rick Roe", null, null, null);
        Metadata known = Knowledge.first(stated, PAGE, "page.html");
        assertEquals(found("Harbour opens"), known.get(MetadataField.TITLE));
        assertEquals(Fact.given("Rick Roe"), known.get(MetadataField.BYLINE));
        assertEquals(
                new Fact("page.html", Source.FILE_NAME),
                Knowledge.first(Stated.NOTHING, Metadata.NONE, "page.html").get(MetadataField.TITLE));
    }

    @Test
    void whatIsNoDayAndNoAddressIsNotKept() {
        Metadata odd = PAGE.with(MetadataField.PUBLISHED, found("soon"))
                .with(MetadataField.CANONICAL_URL, found("javascript:alert(1)"))
                .with(MetadataField.SECTION, found("x".repeat(201)));
        Metadata known = Knowledge.first(Stated.NOTHING, odd, "page.html");
        assertNull(known.get(MetadataField.PUBLISHED));
        assertNull(known.get(MetadataField.CANONICAL_URL));
        assertEquals("x".repeat(199) + "…", known.value(MetadataField.SECTION));
    }

    @Test
    void onlyWhatChangesIsGivenByThePersonWhoCorrects() {
        MetadataValues values = MetadataValues.of(PAGE)
                .with(MetadataField.SECTION, "Ports")
                .with(MetadataField.BYLINE, null)
                .with(MetadataField.OUTLET, "The Gull");
        Metadata corrected = Knowledge.corrected(PAGE, values);
        assertEquals(Fact.given("Ports"), corrected.get(MetadataField.SECTION));
        assertEquals(Fact.given("The Gull"), corrected.get(MetadataField.OUTLET));
        assertNull(corrected.get(MetadataField.BYLINE));
        assertEquals(
                PAGE.get(MetadataField.PUBLISHED),
                corrected.get(MetadataField.PUBLISHED),
                "the day is the same, so its time stays");
    }

    @Test
    void aLaterVersionRenewsEachFieldAsItIsMeant() {
        Metadata later = Metadata.NONE
                .with(MetadataField.TITLE, found("Harbour is open"))
                .with(MetadataField.BYLINE, found("Rick Roe"))
                .with(MetadataField.MODIFIED, found("2025-03-04"))
                .with(MetadataField.SECTION, found("Ports"))
                .with(MetadataField.CANONICAL_URL, found("https://gull.example/open"));
        Metadata renewed = Knowledge.renewed(PAGE, later);
        assertEquals("Harbour is open", renewed.value(MetadataField.TITLE));
        assertEquals("Ida Quist", renewed.value(MetadataField.BYLINE));
        assertEquals("2025-03-04", renewed.value(MetadataField.MODIFIED));
        assertEquals("Sea", renewed.value(MetadataField.SECTION));
        assertEquals("https://gull.example/opens", renewed.value(MetadataField.CANONICAL_URL));
        Metadata given = PAGE.with(MetadataField.TITLE, Fact.given("Ours"));
        assertEquals("Ours", Knowledge.renewed(given, later).value(MetadataField.TITLE));
        Metadata said = later.with(MetadataField.SECTION, Fact.given("Ports"));
        assertEquals("Ports", Knowledge.renewed(PAGE, said).value(MetadataField.SECTION));
        Metadata named = Metadata.NONE.with(MetadataField.TITLE, new Fact("page.html", Source.FILE_NAME));
        assertEquals("Harbour\n opens", Knowledge.renewed(PAGE, named).value(MetadataField.TITLE));
    }

    @Test
    void lettersArePutRightAndBackExceptWhereAPersonGaveThem() {
        Metadata garbled = Metadata.NONE
                .with(MetadataField.TITLE, found("Le cafÃ© rouvre"))
                .with(MetadataField.ORIGIN, found("La DÃ©pÃªche"))
                .with(MetadataField.BYLINE, Fact.given("RenÃ© Dupont"));
        assertTrue(Knowledge.garbled(garbled));
        assertFalse(Knowledge.garbled(Knowledge.repaired(garbled)));
        Metadata repaired = Knowledge.repaired(garbled);
        assertEquals(found("Le café rouvre"), repaired.get(MetadataField.TITLE));
        assertEquals("RenÃ© Dupont", repaired.value(MetadataField.BYLINE));
        Map<MetadataField, String> found = Knowledge.repairs(garbled, repaired);
        assertEquals(Map.of(MetadataField.TITLE, "Le cafÃ© rouvre", MetadataField.ORIGIN, "La DÃ©pÃªche"), found);
        assertEquals(garbled, Knowledge.restored(repaired, found));
        Metadata corrected = repaired.with(MetadataField.TITLE, found("Le café reste fermé"));
        assertEquals("Le café reste fermé", Knowledge.restored(corrected, found).value(MetadataField.TITLE));
    }

    @Test
    void everyFieldHasItsWords() {
        Set<String> words = Arrays.stream(MetadataMessages.class.getDeclaredMethods())
                .map(method -> method.getName())
                .collect(Collectors.toSet());
        for (MetadataField field : MetadataField.values())
            for (String key : List.of(field.key(), "field_" + field.key() + (field.isDate() ? "_on" : "")))
                assertTrue(words.contains(key), key);
        for (Source source : Source.values())
            assertTrue(words.contains("source_" + source.name().toLowerCase(Locale.ROOT)), source.name());
    }

    private static Fact found(String value) {
        return new Fact(value, Source.HTML_META);
    }
}
