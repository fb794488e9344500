package org.claimtrail.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.version.Arrival;
import org.claimtrail.article.version.Arrivals;
import org.claimtrail.article.version.NewArticle;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.claimtrail.history.Actor;
import org.claimtrail.original.Originals;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.text.TextBlocks;

/** Makes articles for tests without the detour over files and the queue; everything behind that is the real thing. */
@ApplicationScoped
public class TestArticles {
    private final Arrivals arrivals;
    private final Originals originals;
    private final EntityManager entities;
    private final Clock clock;

    TestArticles(Arrivals arrivals, Originals originals, EntityManager entities, Clock clock) {
        this.arrivals = arrivals;
        this.originals = originals;
        this.entities = entities;
        this.clock = clock;
    }

    /** An article in English with exactly that raw text, each line a paragraph; always a new one. */
    public long ready(String title, String text) {
        return ready(new Stated(title, null, null, null, "en"), text);
    }

    public long ready(String title, String text, String outlet, LocalDate publishedOn) {
        return ready(new Stated(title, null, outlet, publishedOn, "en"), text);
    }

    /** With its suggestions, which are made on another thread. */
    public long ready(Stated stated, String text) {
        long article = stored(stated, text);
        awaitSuggestions(article);
        return article;
    }

    /** An article whose text was cut into these blocks. */
    public long blocks(String title, String text, List<Block> blocks) {
        long article = stored(new Stated(title, null, null, null, "en"), text, blocks);
        awaitSuggestions(article);
        return article;
    }

    /** Its suggestions may still be under way. */
    public long stored(Stated stated, String text) {
        return stored(stated, text, paragraphs(text));
    }

    private long stored(Stated stated, String text, List<Block> blocks) {
        String different = UUID.randomUUID() + "\n" + text;
        StoredOriginal original = originals.store(new ByteArrayInputStream(different.getBytes(StandardCharsets.UTF_8)));
        return arrivals.add(new NewArticle(
                        original,
                        new Extracted("text/plain", text, blocks, Metadata.NONE),
                        stated,
                        new Arrival("article.txt", Arrival.Way.PASTE, new Actor(null, "test"), clock.instant())))
                .articleId();
    }

    /** What somebody brings in who found it at an address; the next version of the article that was there before. */
    public long edition(String address, String title, String text) {
        return found(saying(title, address), text);
    }

    /** What says that of itself. */
    public long found(Metadata metadata, String text) {
        String different = UUID.randomUUID() + "\n" + text;
        StoredOriginal original = originals.store(new ByteArrayInputStream(different.getBytes(StandardCharsets.UTF_8)));
        long article = arrivals.add(new NewArticle(
                        original,
                        new Extracted("text/html", text, paragraphs(text), metadata),
                        new Stated(null, null, null, null, "en"),
                        new Arrival("edition.html", Arrival.Way.UPLOAD, new Actor(null, "test"), clock.instant())))
                .articleId();
        awaitSuggestions(article);
        return article;
    }

    private static Metadata saying(String title, String address) {
        return Metadata.NONE
                .with(MetadataField.TITLE, new Fact(title, Source.HTML_META))
                .with(MetadataField.CANONICAL_URL, new Fact(address, Source.HTML_META));
    }

    private static List<Block> paragraphs(String text) {
        return TextBlocks.lines(text).stream()
                .map(line -> new Block(line, BlockKind.PARAGRAPH, true))
                .toList();
    }

    public void awaitSuggestions(long article) {
        for (int i = 0; i < 3000; i++) {
            if (QuarkusTransaction.requiringNew().call(() -> hasSuggestions(article))) return;
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("No suggestions were made for article " + article);
    }

    private boolean hasSuggestions(long article) {
        return entities.createQuery(
                                "select count(*) from ArticleVersion v where v.articleId = ?1 and not exists"
                                        + " (select 1 from SuggestionRun r where r.articleVersionId = v.id)",
                                Long.class)
                        .setParameter(1, article)
                        .getSingleResult()
                == 0;
    }
}
