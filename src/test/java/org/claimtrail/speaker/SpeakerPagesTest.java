package org.claimtrail.speaker;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class SpeakerPagesTest {
    @Inject
    Desk desk;

    @Inject
    Speakers speakers;

    @Inject
    TestSpeakers given;

    @Test
    void aReviewerAddsASpeakerAndComesToItsPage() {
        String page = desk.reviewer()
                .post(
                        "/speakers/new",
                        Map.of(
                                "name",
                                "  Ines   Varga ",
                                "kind",
                                "person",
                                "description",
                                "mayor of Lindholm",
                                "aliases",
                                "I. Varga\n\nInes varga\nVarga Ines\n"))
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/speakers/\\d+"))
                .extract()
                .header("Location");
        desk.viewer()
                .get(page.substring(page.indexOf("/speakers")))
                .then()
                .statusCode(200)
                .body(
                        containsString("<h1>Ines Varga</h1>"),
                        containsString("mayor of Lindholm"),
                        containsString("<li>I. Varga</li><li>Varga Ines</li></ul>"),
                        containsString("href=\"/claims?speaker="),
                        containsString("added the speaker"),
                        not(containsString("/edit")));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        desk.reviewer()
                .post(
                        "/speakers/new",
                        Map.of(
                                "name",
                                " ",
                                "kind",
                                "ghost",
                                "description",
                                "d".repeat(501),
                                "aliases",
                                "a".repeat(201)))
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"name-error\""),
                        containsString("id=\"kind-error\""),
                        containsString("you entered 501"),
                        containsString("you entered 201"),
                        containsString("a".repeat(201)));
    }

    @Test
    void theLongestNameInTheRarestLettersIsKept() {
        String name = "\uD83D\uDC1F".repeat(197) + "\u0130\u0130\u0130";
        long id = given.person(name);
        assertEquals(id, speakers.known(name).orElseThrow().id());
    }

    @Test
    void aSecondSpeakerOfTheSameNameNeedsAWord() {
        long first = given.person("Kaya Demir", "K. Demir");
        Map<String, String> typed = new HashMap<>(Map.of("name", "k. demir", "kind", "person"));
        desk.reviewer()
                .post("/speakers/new", typed)
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"/speakers/" + first + "\""),
                        containsString("Somebody already goes by this name"));
        typed.put("another", "true");
        desk.reviewer().post("/speakers/new", typed).then().statusCode(303);
        assertTrue(speakers.known("K. Demir").isEmpty(), "two go by it, so nobody can tell who is meant");
        assertEquals(first, speakers.known("KAYA  demir").orElseThrow().id());
        desk.viewer()
                .get("/speakers?q=k. demir")
                .then()
                .body(containsString(">Kaya Demir</a>"), containsString(">k. demir</a>"));
    }

    @Test
    void anEditorWhoIsOvertakenSeesBothVersionsAndKeepsTheirs() {
        long id = given.person("Old Name");
        Map<String, String> typed = new HashMap<>(Map.of("version", "0", "name", "First Change", "kind", "person"));
        desk.editor().post("/speakers/" + id + "/edit", typed).then().statusCode(303);
        typed.put("name", "Second Change");
        desk.editor()
                .post("/speakers/" + id + "/edit", typed)
                .then()
                .statusCode(412)
                .body(
                        containsString("<td>First Change</td><td>Second Change</td>"),
                        containsString("name=\"version\" value=\"1\""),
                        containsString("value=\"Second Change\""));
        typed.put("version", "1");
        desk.editor().post("/speakers/" + id + "/edit", typed).then().statusCode(303);
        desk.viewer()
                .get("/speakers/" + id)
                .then()
                .body(containsString("<del>First Change</del> <ins>Second Change</ins>"));
    }

    @Test
    void aChangeOfTheAliasesAloneIsAChangeToo() {
        long id = given.person("Alias Owner", "one", "two");
        Map<String, String> typed =
                Map.of("version", "0", "name", "Alias Owner", "kind", "person", "aliases", "two\nthree");
        desk.editor().post("/speakers/" + id + "/edit", typed).then().statusCode(303);
        SpeakerView view = speakers.view(id);
        assertEquals(List.of("two", "three"), view.aliases());
        assertEquals(1, view.version());
    }

    @Test
    void rolesAreKept() {
        long id = given.person("Roles Kept");
        Map<String, String> typed = Map.of("version", "0", "name", "Taken over", "kind", "person");
        desk.viewer().get("/speakers/new").then().statusCode(403);
        desk.viewer().post("/speakers/new", typed).then().statusCode(403);
        desk.reviewer().get("/speakers/" + id + "/edit").then().statusCode(403);
        desk.reviewer().post("/speakers/" + id + "/edit", typed).then().statusCode(403);
        desk.viewer().get("/speakers/999999").then().statusCode(404);
        desk.editor().post("/speakers/999999/edit", typed).then().statusCode(404);
        assertEquals("Roles Kept", speakers.required(id).name());
    }

    @Test
    void theListFindsByAnyNameSortsAndPages() {
        for (int i = 10; i < 40; i++) given.person("Paged " + i, "Common_Alias " + i);
        desk.viewer()
                .get("/speakers?q=common_alias")
                .then()
                .statusCode(200)
                .body(
                        containsString(">Paged 10</a>"),
                        containsString("href=\"/speakers?q=common_alias&amp;kind=&amp;sort=name&amp;page=2\""),
                        containsString("1–25 of 30"),
                        not(containsString(">Paged 39</a>")));
        desk.viewer()
                .get("/speakers?q=common_alias&kind=person&sort=newest")
                .then()
                .body(containsString(">Paged 39</a>"), not(containsString(">Paged 10</a>")));
        desk.viewer().get("/speakers?q=common%alias&kind=").then().body(containsString("No speaker goes by"));
        desk.viewer()
                .get("/speakers?q=paged&kind=group&sort=wrong&page=-3")
                .then()
                .statusCode(200);
    }

    @Test
    void suggestionsPutTheSameNameFirst() {
        given.create(new NewSpeaker("Suggested Council of Elders", "organisation", "of the valley", List.of()));
        given.create(new NewSpeaker("Elders", "group", null, List.of()));
        String fragment = desk.viewer()
                .get("/speakers/suggestions?q=elders")
                .then()
                .statusCode(200)
                .body(
                        not(containsString("<html")),
                        containsString("type=\"radio\" name=\"speakerId\""),
                        containsString("organisation, of the valley"))
                .extract()
                .asString();
        assertTrue(fragment.indexOf("> Elders <") < fragment.indexOf("> Suggested Council"), fragment);
        desk.viewer().get("/speakers/suggestions?q=%").then().body(containsString("Nobody known goes by “%”"));
        desk.viewer().get("/speakers/suggestions").then().statusCode(200);
    }

    @Test
    void markupInNamesStaysText() {
        String evil = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
        long id = given.create(new NewSpeaker(evil, "person", evil, List.of(evil + "2")));
        for (String page : List.of("/speakers?q=alert", "/speakers/" + id, "/speakers/suggestions?q=alert"))
            desk.viewer()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(
                            containsString("&lt;script&gt;alert"),
                            allOf(not(containsString("<script>alert")), not(containsString("<img"))));
        desk.editor()
                .get("/speakers/" + id + "/edit")
                .then()
                .body(not(containsString("<script>alert")), not(containsString("<img")));
    }

    @Test
    void thePagesSpeakGerman() {
        long id = given.person("Deutsch Gelesen");
        desk.viewer()
                .browser()
                .header("Accept-Language", "de")
                .get("/speakers/" + id)
                .then()
                .body(containsString("Behauptungen dieses Sprechers"), containsString("hat den Sprecher angelegt"));
    }
}
