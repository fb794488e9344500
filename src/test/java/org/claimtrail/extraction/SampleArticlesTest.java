package org.claimtrail.extraction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.extraction.file.TikaExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The articles that a fresh installation shows first. */
class SampleArticlesTest {
    private static final Path IMPORTS = Path.of("imports");
    private static final Extractor EXTRACTOR = new TikaExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            northwire-embassy-talks.html                 | Russian and US diplomats talk for six hours about reopening the daily business of their embassies | Clara Whitfield         | Northwire             | 2025-02-27T21:40:00+03:00 | en
            coast-today-no-breakthrough.html             | ‘No breakthrough’: what is known about the Witkoff–Putin meeting                                   | Jonas Ferrer            | Coast Today           | 2025-04-12T08:15:00+02:00 | en
            coast-today-envoy-meets-putin.odt            | Envoy meets Putin in St Petersburg, Kremlin dampens hopes                                          | Jonas Ferrer            | Coast Today           | 2025-04-11                | en
            coast-today-working-embassy.pdf              | What a working embassy is worth: reading the Istanbul talks                                        | Jonas Ferrer            | Coast Today           | 2025-03-01                | en
            courrier-de-la-baie-ambassades.docx          | À Istanbul, six heures pour parler des ambassades                                                  | Élise Montrachet        | Le Courrier de la Baie | 2025-02-28T05:30:00Z     | fr
            harbour-gazette-closed-doors.txt             | Closed doors in St Petersburg, open accounts in Istanbul                                           | Ruth Calloway           | Harbour Gazette       | 2025-04-12                | en
            harbour-gazette-istanbul.txt                 | Six hours of talks in Istanbul: Moscow and Washington want working embassies                       | Ruth Calloway           | Harbour Gazette       | 2025-02-28                | en
            meridian-review-istanbul-to-petersburg.epub  | From Istanbul to St Petersburg                                                                     | Agnes Holt              | Meridian Review       | 2025-04-14                | en
            northwire-morning-brief.eml                  | Northwire Morning Brief: two cities, two conversations                                             | Northwire Morning Brief |                       | 2025-04-12T06:30:00+02:00 | en
            vestnik-zaliva-vstrecha.rtf                  | Встреча за закрытыми дверями: спецпосланник США прибыл в Петербург                                 | Антон Берегов           | Вестник залива        | 2025-04-11T09:00:00Z      | ru
            """)
    void tellWhatTheyAre(String file, String title, String byline, String outlet, String published, String language) {
        Metadata metadata = extract(IMPORTS.resolve(file)).metadata();
        assertAll(
                () -> assertEquals(title, metadata.value(MetadataField.TITLE)),
                () -> assertEquals(byline, metadata.value(MetadataField.BYLINE)),
                () -> assertEquals(outlet, metadata.value(MetadataField.OUTLET)),
                () -> assertEquals(published, metadata.value(MetadataField.PUBLISHED)),
                () -> assertEquals(language, metadata.value(MetadataField.LANGUAGE)));
    }

    @Test
    void allSayThatTheyAreSamplesAndQuoteSomebody() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(IMPORTS)) {
            files = all.toList();
        }
        assertEquals(10, files.size());
        for (Path file : files) {
            String text = extract(file).text();
            assertTrue(text.contains("Sample article written for Claimtrail"), file.toString());
            assertTrue(text.matches("(?s).*(?:“[^”]+”|«[^»]+»|\"[^\"]+\").*"), file.toString());
        }
    }

    @Test
    void theArticleIsToldFromThePageAroundIt() {
        String article =
                extract(IMPORTS.resolve("northwire-embassy-talks.html")).mainText();
        assertTrue(article.startsWith("ISTANBUL (Northwire) – Diplomats from Russia"), article);
        assertTrue(article.contains("that she was sure agreements would be found."), article);
        for (String around : List.of("cookies", "Opinion", "Also read", "Most read", "Copy link", "Imprint")) {
            assertTrue(!article.contains(around), around);
        }
    }

    private static Extracted extract(Path file) {
        return assertInstanceOf(
                Extracted.class, EXTRACTOR.extract(file, file.getFileName().toString()));
    }
}
