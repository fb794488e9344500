package org.claimtrail.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.restassured.response.Response;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.Desk.Visitor;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.testing.Rooms;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.ProblemSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@DeskTest
class HelpPagesTest {
    @All
    @Inject
    List<ProblemSource> refusing;

    @Inject
    Desk desk;

    @Test
    void theGuideExplainsEverySettingInBothLanguages() {
        Document english = english();
        Document german = german();
        List<String> settings = Rooms.annotatedWith(ConfigMapping.class).stream()
                .flatMap(room -> settings(room).stream())
                .toList();
        assertTrue(settings.size() > 8, settings.toString());
        for (String setting : settings) {
            assertTrue(english.select("th code").eachText().contains(setting), setting);
            assertTrue(german.select("th code").eachText().contains(setting), setting);
        }
    }

    @Test
    void bothLanguagesHaveTheSamePartsAndEveryLinkInsideTheGuideLeadsSomewhere() {
        Document english = english();
        Document german = german();
        assertEquals("How to work with Claimtrail", english.select("main h1").text());
        assertEquals("Mit Claimtrail arbeiten", german.select("main h1").text());
        assertEquals(
                english.select("main [id]").eachAttr("id"),
                german.select("main [id]").eachAttr("id"));
        assertEquals(
                english.select("main th code").eachText(),
                german.select("main th code").eachText());
        for (String link : english.select("main a[href^=#]").eachAttr("href"))
            assertEquals(1, english.select(link).size(), link);
    }

    @Test
    void theContentsNameThePartsAsTheirHeadingsDo() {
        for (Document guide : List.of(english(), german())) {
            List<Element> links = guide.select("main nav a[href^=#]");
            assertTrue(links.size() > 8, links.toString());
            for (Element link : links)
                assertEquals(guide.select(link.attr("href")).text(), link.text());
        }
    }

    @Test
    void theExamplesNameTheAddressOfThisDeskAndReadAsTheyShould() {
        String examples = english().select("#api ~ pre").text();
        assertTrue(examples.matches("(?s)ADDRESS=http://(localhost|127\\.0\\.0\\.1):\\d+\\s.*"), examples);
        assertTrue(examples.contains("-d '{\"title\": \"March\", \"criteria\": {\"status\": \"rated\"}}'"), examples);
    }

    @Test
    void everyProblemIsExplainedUnderItsNameAlsoToVisitors() {
        Response page = Visitor.nobody().get("/help/problems");
        page.then().statusCode(200);
        Document problems = Jsoup.parse(page.asString());
        List<Problem> all = refusing.stream()
                .flatMap(source -> source.problems().stream())
                .map(Problem.class::cast)
                .toList();
        assertTrue(all.size() > 30, "Too few: " + all);
        for (Problem problem : all)
            assertEquals(1, problems.select("dt#" + problem.slug()).size(), problem.slug());
        page.then().body(containsString("Another person has to look at it"), not(containsString("???")));
    }

    @Test
    void theKeysHaveAPageOfTheirOwn() {
        desk.viewer().get("/help/keys").then().statusCode(200).body(containsString("<kbd>j</kbd>"));
        Visitor.nobody().browser().redirects().follow(false).get("/help").then().statusCode(303);
    }

    private Document english() {
        return Jsoup.parse(desk.viewer().get("/help").asString());
    }

    private Document german() {
        Visitor visitor = desk.visitor("greta", "viewer");
        visitor.post("/account/language", Map.of("language", "de"));
        return Jsoup.parse(visitor.get("/help").asString());
    }

    private static List<String> settings(Class<?> room) {
        String prefix = room.getAnnotation(ConfigMapping.class).prefix();
        return Arrays.stream(room.getDeclaredMethods())
                .filter(method -> !method.isDefault() && !method.isSynthetic())
                .map(method -> prefix + "."
                        + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();
    }
}
