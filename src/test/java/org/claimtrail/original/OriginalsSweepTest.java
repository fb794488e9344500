package org.claimtrail.original;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.article.TestArticles;
import org.claimtrail.testing.Desk;
import org.claimtrail.testing.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class OriginalsSweepTest {
    @Inject
    OriginalsSweep sweep;

    @Inject
    Originals originals;

    @Inject
    TestArticles articles;

    @Inject
    Desk desk;

    @Inject
    EntityManager entities;

    @Test
    void whatNothingNamesIsDeletedAfterADay() {
        String text = UUID.randomUUID().toString();
        String unnamed = stored(text);
        String fresh = stored("Just came: " + text);
        String broughtAgain = stored("Came again: " + text);
        String named = entities.createQuery(
                        "select u.originalSha256 from ArticleUpload u where u.articleId = ?1", String.class)
                .setParameter(1, articles.ready("Named", "An article names it."))
                .getSingleResult();
        for (String sha256 : new String[] {unnamed, broughtAgain, named}) age(sha256);
        stored("Came again: " + text);

        sweep.sweep();

        assertFalse(isThere(unnamed));
        assertEquals(0, rows(unnamed));
        assertTrue(isThere(fresh), "what names it may be about to come");
        assertTrue(isThere(broughtAgain));
        assertTrue(isThere(named));

        assertEquals(unnamed, stored(text));
        assertTrue(isThere(unnamed), "it can come again");
        assertEquals(1, rows(unnamed));
    }

    private String stored(String text) {
        return originals
                .store(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .sha256();
    }

    private boolean isThere(String sha256) {
        return Files.exists(originals.path(sha256));
    }

    private long rows(String sha256) {
        return desk.count("select count(*) from Original o where o.sha256 = ?1", sha256);
    }

    private void age(String sha256) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Original o set o.storedAt = ?1 where o.sha256 = ?2")
                        .setParameter(1, Instant.EPOCH)
                        .setParameter(2, sha256)
                        .executeUpdate());
    }
}
