package org.claimtrail.placement;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrail.article.TestArticles;
import org.claimtrail.article.version.ArticleJoins;
import org.claimtrail.article.view.VersionText;
import org.claimtrail.article.view.VersionTexts;
import org.claimtrail.claim.Appearance;
import org.claimtrail.claim.AppearanceView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.TestClaims;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.suggestion.SuggestedPassage;
import org.claimtrail.suggestion.SuggestionState;
import org.claimtrail.suggestion.Suggestions;
import org.claimtrail.suggestion.TestSuggestions;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.claimtrail.text.Anchor;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.ETags;
import org.junit.jupiter.api.Test;

@DeskTest
public class PlacingTest {
    public static final String TEXT = """
            Harbour council meets
            The council met on Monday. “We counted 40 boats in the harbour this week,” said Ida Quist, who heads the port.
            Ferries will run again from Friday on, the operator announced. Fishers asked for a second pier on the north side.
            “Nothing at all has been decided between us so far,” Quist said.
            """;

    public static final String CHANGED = TEXT.replace(
                    "The council met on Monday.", "The harbour council met on Tuesday.")
            .replace("We counted 40 boats in the harbour this week", "We saw nearly 50 boats in the harbour this week")
            .replace(
                    "Ferries will run again from Friday on, the operator announced. Fishers asked for a second pier on the north side.\n",
                    "")
            .replace("meets\n", "meets\nFerries will run again from Friday on, the operator announced.\n");

    @Inject
    Desk desk;

    @Inject
    TestArticles articles;

    @Inject
    VersionTexts texts;

    @Inject
    ArticleJoins joins;

    @Inject
    TestClaims claims;

    @Inject
    TestSuggestions testSuggestions;

    @Inject
    Claims allClaims;

    @Inject
    Suggestions suggestions;

    @Inject
    Placements placements;

    @Inject
    Placing placing;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    private static String address() {
        return "https://harbour.example/" + UUID.randomUUID();
    }

    /** An article with four claims, and its changed version. */
    private long changed() {
        String address = address();
        long article = articles.edition(address, "Council meets", TEXT);
        claims.claim("Nothing is decided.", article, "Nothing at all has been decided between us so far");
        claims.claim("Ferries run.", article, "Ferries will run again from Friday on");
        claims.claim("There were 40 boats.", article, "We counted 40 boats in the harbour this week");
        claims.claim("Fishers want a pier.", article, "Fishers asked for a second pier on the north side");
        articles.edition(address, "Council meets", CHANGED);
        return article;
    }

    private List<PlacementView> placed(long article) {
        return placements.of(texts.currentText(article));
    }

    private PlacementView placed(long article, String state) {
        return placed(article).stream()
                .filter(view -> view.state().equals(state))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatStandsThereExactlyIsPlacedAndTheRestWaitsForAPerson() {
        long article = changed();
        assertEquals(
                List.of("reworded waits", "gone waits", "moved", "unchanged"),
                placed(article).stream()
                        .map(view -> view.state() + (view.waits() ? " waits" : ""))
                        .toList());
        PlacementView moved = placed(article, "moved");
        assertEquals("Ferries will run again from Friday on", moved.quote());
        AppearanceView now = allClaims.required(moved.claimId()).appearances().get(0);
        assertEquals(2, now.versionNumber());
        assertEquals(moved.placedId(), now.id());
        assertEquals(1, allClaims.required(moved.claimId()).appearances().size());
        EventRow event = history.of(Subject.claim(moved.claimId()), 1).get(0);
        assertEquals("appearance.placed", event.action());
        assertEquals("Claimtrail", event.actor());
        assertEquals(
                "We saw nearly 50 boats in the harbour this week",
                placed(article, "reworded").quote());
        assertEquals(
                1,
                allClaims
                        .required(placed(article, "gone").claimId())
                        .appearances()
                        .get(0)
                        .versionNumber());
    }

    @Test
    void aPersonConfirmsCorrectsAndTakesBack() {
        long article = changed();
        String page = "/articles/" + article + "/versions/2/placements";
        PlacementView reworded = placed(article, "reworded");
        PlacementView gone = placed(article, "gone");
        desk.viewer()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("To decide"), not(containsString("/decision")));
        desk.reviewer()
                .get("/")
                .then()
                .body(containsString("Claims in changed articles"), containsString("href=\"" + page + "\""));
        desk.viewer().get("/").then().body(not(containsString("Claims in changed articles")));
        desk.reviewer().get("/articles/" + article).then().body(containsString("to be decided: 2"));
        desk.reviewer()
                .get(page)
                .then()
                .body(
                        containsString("removed: </span>counted 40 <"),
                        containsString("added: </span>saw nearly 50 <"),
                        containsString("Nothing like it was found"));
        decide(article, reworded, Map.of("decision", "confirm")).then().statusCode(303);
        assertEquals("ana", placed(article, "reworded").decidedBy());
        assertEquals(
                "We saw nearly 50 boats in the harbour this week",
                allClaims.required(reworded.claimId()).appearances().get(0).quote());
        decide(article, reworded, Map.of("decision", "gone")).then().statusCode(409);

        decide(article, gone, Map.of("decision", "place", "words", "These words stand nowhere"))
                .then()
                .statusCode(422)
                .body(containsString("These words stand nowhere"), containsString("words-" + gone.id() + "-error"));
        decide(article, gone, Map.of("decision", "place", "words", "The harbour council met"))
                .then()
                .statusCode(303);
        assertEquals(
                "The harbour council met",
                allClaims.required(gone.claimId()).appearances().get(0).quote());
        desk.colleague()
                .post(address(article, gone) + "/reopening", Map.of("version", gone.version()))
                .then()
                .statusCode(412);
        int version = placements.in(texts.currentText(article), gone.id()).version();
        desk.reviewer()
                .post(address(article, gone) + "/reopening", Map.of("version", version))
                .then()
                .statusCode(303);
        assertEquals(
                "gone", placements.in(texts.currentText(article), gone.id()).state());
        assertTrue(placements.in(texts.currentText(article), gone.id()).waits());
        decide(article, gone, Map.of("decision", "gone")).then().statusCode(303);
        assertEquals(
                List.of("appearance.gone", "appearance.unplaced", "appearance.placed"),
                history.of(Subject.claim(gone.claimId()), 3).stream()
                        .map(EventRow::action)
                        .toList());
        desk.reviewer().get("/articles/" + article).then().body(not(containsString("to be decided:")));
    }

    private static String address(long article, PlacementView placement) {
        return "/articles/" + article + "/versions/2/placements/" + placement.id();
    }

    private Response decide(long article, PlacementView placement, Map<String, String> form) {
        return desk.reviewer().post(address(article, placement) + "/decision", form);
    }

    @Test
    void programsDoTheSame() {
        long article = changed();
        String list = "/api/v1/articles/" + article + "/versions/2/placements";
        desk.viewer().api().get(list).then().statusCode(200).body("", hasSize(4));
        desk.viewer()
                .api()
                .get(list + "?waiting=true")
                .then()
                .body("state", equalTo(List.of("reworded", "gone")), "[1].after", nullValue());
        long reworded = placed(article, "reworded").id();
        api(list, reworded, Map.of("decision", "place", "quote", "nowhere at all"))
                .then()
                .statusCode(422);
        api(list, reworded, Map.of("decision", "place", "begin", 0, "end", 99_999))
                .then()
                .statusCode(422);
        api(list, reworded, Map.of("decision", "other")).then().statusCode(422);
        api(list, reworded, Map.of("decision", "place", "quote", "saw nearly 50 boats"))
                .then()
                .statusCode(200)
                .body(
                        "state",
                        equalTo("reworded"),
                        "waiting",
                        equalTo(false),
                        "after.quote",
                        equalTo("saw nearly 50 boats"));
        api(list, reworded, Map.of("decision", "gone")).then().statusCode(409);
        desk.reviewer().api().post(list + "/" + reworded + "/reopening").then().statusCode(428);
        desk.reviewer()
                .api()
                .header("If-Match", "*")
                .post(list + "/" + reworded + "/reopening")
                .then()
                .statusCode(200)
                .body("waiting", equalTo(true), "placedId", nullValue());
        api(list, 999_999_999L, Map.of("decision", "gone")).then().statusCode(404);
    }

    private Response api(String list, long id, Map<String, ?> decision) {
        return desk.reviewer()
                .api()
                .contentType(ContentType.JSON)
                .body(decision)
                .post(list + "/" + id + "/decision");
    }

    @Test
    void whatWasDecidedAboutASuggestionIsNotAskedAgain() {
        String address = address();
        long article = articles.edition(address, "Council meets", TEXT);
        long accepted = testSuggestions.suggestion(article, "Nothing at all");
        long claim = suggestions.accept(accepted, claims.ana()).claimId();
        articles.edition(address, "Council meets", CHANGED);
        SuggestedPassage card = passage(article, "Nothing at all");
        assertEquals(SuggestionState.ACCEPTED, card.state());
        assertEquals(claim, card.made().claimId());
        assertTrue(passage(article, "50 boats").open());
        assertEquals(2, allClaims.required(claim).appearances().get(0).versionNumber());

        suggestions.dismiss(testSuggestions.suggestion(article, "50 boats"), claims.ana());
        articles.edition(address, "Council meets", "Corrected on Wednesday.\n" + CHANGED);
        assertEquals(SuggestionState.DISMISSED, passage(article, "50 boats").state());
        assertEquals(claim, passage(article, "Nothing at all").made().claimId());
        assertEquals(
                "suggestion.carried",
                history.of(Subject.article(article), 1).get(0).action());
    }

    private SuggestedPassage passage(long article, String words) {
        return testSuggestions.passages(article).stream()
                .filter(passage -> passage.quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void confirmingARewordingDecidesItsSuggestionToo() {
        String address = address();
        long article = articles.edition(address, "Council meets", TEXT);
        SuggestedPassage card = passage(article, "40 boats");
        suggestions.accept(card.suggestionId(), claims.ana());
        articles.edition(address, "Council meets", CHANGED);
        assertTrue(passage(article, "50 boats").open());
        PlacementView reworded = placed(article, "reworded");
        placements.place(reworded.id(), passage(article, "50 boats").span(), claims.ana());
        assertEquals(SuggestionState.ACCEPTED, passage(article, "50 boats").state());
        placements.reopen(reworded.id(), ETags.ANY, claims.ana());
        assertTrue(passage(article, "50 boats").open());
    }

    @Test
    void whatWaitedInOneVersionIsLookedForInTheNext() {
        String address = address();
        long article = articles.edition(address, "Council meets", TEXT);
        claims.claim("Fishers want a pier.", article, "Fishers asked for a second pier on the north side");
        articles.edition(address, "Council meets", CHANGED);
        assertTrue(placed(article, "gone").waits());
        articles.edition(address, "Council meets", "Correction: a sentence was missing.\n" + TEXT);
        PlacementView back = placed(article, "unchanged");
        assertFalse(back.waits());
        assertEquals(1, back.oldVersionNumber());
    }

    @Test
    void claimsGoWithTheirArticleWhenItIsJoinedAndComeBack() {
        long older = articles.ready("Council meets", TEXT);
        long newer = articles.ready("Council met", CHANGED);
        long nothing = claims.claim("Nothing is decided.", older, "Nothing at all has been decided between us so far");
        long ferries = claims.claim("Ferries run.", older, "Ferries will run again from Friday on");
        long here = claims.appearance(ferries, newer, "Ferries will run again from Friday on");
        List<Map<String, Object>> rows = rows(newer);
        joins.join(newer, older, claims.ana());
        await(() -> placed(older).size() == 2);
        AppearanceView kept = allClaims.required(ferries).appearances().get(0);
        assertEquals(here, kept.id());
        assertEquals(older, kept.articleId());
        assertEquals(1, allClaims.required(ferries).appearances().size());
        assertEquals(2, allClaims.required(nothing).appearances().get(0).versionNumber());

        joins.separate(newer, claims.ana());
        assertEquals(2, allClaims.required(ferries).appearances().size());
        assertEquals(1, allClaims.required(nothing).appearances().size());
        assertEquals(older, allClaims.required(nothing).appearances().get(0).articleId());
        assertEquals(rows, rows(newer));
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 3000; i++) {
            if (condition.getAsBoolean()) return;
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("It did not happen");
    }

    @Test
    void whatAKilledProcessDidNotPlaceIsPlacedAtTheNextStart() {
        String address = address();
        long article = articles.edition(address, "Council meets", TEXT);
        articles.edition(address, "Council meets", CHANGED);
        VersionText first = texts.text(article, 1);
        int begin = first.rawText().indexOf("Nothing at all");
        claims.claim("Nothing.", Passage.of(first, begin, begin + 30));
        await(() -> placed(article).size() == 1);
        long version = texts.currentText(article).versionId();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("delete from Placement x where x.articleVersionId = ?1")
                    .setParameter(1, version)
                    .executeUpdate();
            entities.createQuery("from Appearance a where a.articleVersionId = ?1", Appearance.class)
                    .setParameter(1, version)
                    .getResultList()
                    .forEach(entities::remove);
        });
        assertTrue(placing.versionsToPlace().contains(version));
        placing.place(version);
        placing.place(version);
        assertEquals(1, placed(article).size());
        assertFalse(placing.versionsToPlace().contains(version));
    }

    @Test
    void aClaimMadeInAnOlderVersionIsLookedForInAllThatAreThereAlready() {
        String address = address();
        long article = articles.edition(address, "Council meets", TEXT);
        articles.edition(address, "Council meets", "Corrected on Tuesday.\n" + TEXT);
        articles.edition(address, "Council meets", "Corrected on Wednesday.\n" + TEXT);
        VersionText first = texts.text(article, 1);
        int begin = first.rawText().indexOf("Nothing at all");
        long claim = claims.claim("Nothing.", Passage.of(first, begin, begin + 30));
        await(() -> placed(article).size() == 1);
        assertEquals(3, allClaims.required(claim).appearances().get(0).versionNumber());
    }

    /** Whatever becomes of an article, the anchors in its older versions are those that people made. */
    @Test
    void newVersionsLeaveAppearancesOfOlderOnesUntouched() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            String address = address();
            String text = text(random, 120);
            long article = articles.edition(address, "Version after version", text);
            for (int version = 1; version <= 3; version++) {
                VersionText now = texts.currentText(article);
                for (int i = 0; i < 3; i++) {
                    int words = now.rawText().length();
                    int begin = random.nextInt(words - 30);
                    claims.claim("Claim " + i, Passage.of(now, begin, begin + 10 + random.nextInt(20)));
                }
                List<Map<String, Object>> before = rows(article);
                text = edited(text, random);
                articles.edition(address, "Version after version", text);
                List<Map<String, Object>> after = rows(article);
                assertEquals(before, after.subList(0, before.size()), "seed " + seed);
                after.forEach(this::assertStands);
            }
            desk.reviewer()
                    .get("/articles/" + article + "/versions/1")
                    .then()
                    .statusCode(200)
                    .body(allOf(containsString("class=\"mark-direct mark-claim\""), containsString("data-version")));
        }
    }

    private void assertStands(Map<String, Object> row) {
        VersionText text = texts.text((Long) row.get("version"));
        Span span = new Span((Integer) row.get("begin"), (Integer) row.get("end"));
        assertEquals(row.get("quote"), CodePoints.of(text.rawText()).slice(span));
        assertEquals(row.get("prefix"), Anchor.of(text.rawText(), span).prefix());
        assertNotNull(row.get("id"));
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + random.nextInt(60)
                        + (random.nextInt(9) == 0 ? ".\n" : random.nextInt(30) == 0 ? " 😀 " : " "))
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random random) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < 4; i++) {
            int at = edited.indexOf(" ", random.nextInt(edited.length() - 60));
            int to = edited.indexOf(" ", at + 1 + random.nextInt(40));
            if (random.nextBoolean() || to < 0)
                edited.insert(at, " " + text(random, 5).strip());
            else edited.delete(at, to);
        }
        return edited + " " + UUID.randomUUID();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(long article) {
        return QuarkusTransaction.requiringNew().call(() -> (List<Map<String, Object>>) (List<?>)
                entities.createQuery("""
                                select new map(a.id as id, a.version as lock, a.claimId as claim, a.articleId as article,
                                  a.articleVersionId as version, a.spanBegin as begin, a.spanEnd as end, a.quote as quote,
                                  a.prefix as prefix, a.suffix as suffix, a.createdAt as made)
                                from Appearance a where a.articleId = ?1 order by a.id
                                """, Map.class).setParameter(1, article).getResultList());
    }
}
