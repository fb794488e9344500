package org.claimtrail.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.web.words.RequestLocale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the rooms bring is whole in every language, and nothing of it is left out. */
class GuideTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    static final List<String> PARTS = Stream.of(List.of(Guide.INTRODUCTION), Guide.SECTIONS, Guide.SETTINGS)
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @FieldSource("PARTS")
    void everyPartHasTheSameAnchorsAndNamesInEveryLanguage(String part) throws IOException {
        Document english = read(part, Locale.ENGLISH);
        for (Locale locale : RequestLocale.OFFERED) {
            Document own = read(part, locale);
            assertEquals(
                    english.select("[id]").eachAttr("id"), own.select("[id]").eachAttr("id"), locale.toString());
            assertEquals(
                    english.select("th code").eachText(), own.select("th code").eachText(), locale.toString());
            assertEquals(
                    english.html().contains("{#fragment title}"),
                    own.html().contains("{#fragment title}"),
                    locale.toString());
        }
    }

    @ParameterizedTest
    @FieldSource("org.claimtrail.desk.Guide#SECTIONS")
    void everySectionBeginsWithAHeadingThatHasItsName(String section) throws IOException {
        for (Locale locale : RequestLocale.OFFERED) {
            Element first = read(section, locale).body().child(0);
            assertTrue(Set.of("h2", "h3").contains(first.tagName()), first.tagName());
            assertEquals(section.replaceFirst(".*/", ""), first.id());
        }
    }

    @Test
    void everyPartThatARoomBringsIsInTheGuide() throws IOException {
        Set<String> expected = PARTS.stream()
                .flatMap(part -> RequestLocale.OFFERED.stream().map(locale -> name(part, locale)))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            Set<String> found = files.filter(file -> file.toString().contains("/guide/"))
                    .map(file -> TEMPLATES.relativize(file).toString().replace(".html", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, found);
        }
    }

    private static Document read(String part, Locale locale) throws IOException {
        String text = Files.readString(TEMPLATES.resolve(name(part, locale) + ".html"));
        return Jsoup.parse(text.startsWith("<tr>") ? "<table>" + text + "</table>" : text);
    }

    private static String name(String part, Locale locale) {
        return locale.equals(Locale.ENGLISH) ? part : part + "_" + locale.getLanguage();
    }
}
