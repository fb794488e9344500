package org.claimtrail.article.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.article.Addresses;
import org.claimtrail.article.Article;
import org.claimtrail.article.ArticleAction;
import org.claimtrail.article.Articles;
import org.claimtrail.article.metadata.Knowledge;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.history.Action;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.original.Originals;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.text.Sha256;

/** Makes an article, a version, or one more upload of what came in. */
@ApplicationScoped
public class Arrivals {
    private final Articles articles;
    private final ArticleVersions versions;
    private final ArticleUploads uploads;
    private final Originals originals;
    private final Addresses addresses;
    private final History history;
    private final Event<VersionReady> versionReady;
    private final Clock clock;

    Arrivals(
            Articles articles,
            ArticleVersions versions,
            ArticleUploads uploads,
            Originals originals,
            Addresses addresses,
            History history,
            Event<VersionReady> versionReady,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.uploads = uploads;
        this.originals = originals;
        this.addresses = addresses;
        this.history = history;
        this.versionReady = versionReady;
        this.clock = clock;
    }

    /**
     * Stores an article with its first version and announces it. When an article with the same original is there already
     * (also when two processes bring it in at once), that one only notes one more upload; when this is said to be a newer
     * version of one, or one with the same address is there, it is the next version of that, or one more upload of the
     * version that has the same text.
     */
    @Transactional
    public Added add(NewArticle brought) {
        originals.hold(brought.original().sha256());
        Optional<Added> known = again(brought.original(), brought.stated(), brought.arrival());
        if (known.isPresent()) return known.get();
        Arrival arrival = brought.arrival();
        Metadata said = Knowledge.first(brought.stated(), brought.extracted().metadata(), arrival.fileName());
        Optional<Long> edition = Optional.ofNullable(brought.stated().versionOf());
        if (edition.isEmpty()) edition = addresses.owner(said.value(MetadataField.CANONICAL_URL));
        if (edition.isPresent()) return later(edition.get(), said, brought);
        Article article = articles.add(said, arrival.by(), arrival.at());
        version(article, 1, brought);
        history.record(
                arrival.by(),
                ArticleAction.ARTICLE_ADDED,
                Subject.article(article.id()),
                null,
                added(article, arrival));
        return new Added(article.id(), Added.Kind.NEW);
    }

    /** What a later edition of an article comes to; {@code said} is what it says about itself. */
    private Added later(long edition, Metadata said, NewArticle brought) {
        Article article = articles.standing(edition);
        Optional<Long> same =
                versions.withText(article.id(), Sha256.of(brought.extracted().text()));
        if (same.isPresent()) {
            uploaded(article.id(), same.get(), ArticleAction.ARTICLE_SAME_TEXT, brought.original(), brought.arrival());
            return known(article.id(), brought.stated(), brought.arrival());
        }
        Map<String, Object> was = new LinkedHashMap<>();
        was.put("title", article.title());
        int number = versions.newestNumber(article.id()) + 1;
        articles.renew(article, said);
        version(article, number, brought);
        articles.flush();
        Map<String, Object> is = added(article, brought.arrival());
        is.put("versionNumber", number);
        history.record(
                brought.arrival().by(), ArticleAction.ARTICLE_VERSION_ADDED, Subject.article(article.id()), was, is);
        return new Added(article.id(), Added.Kind.NEW_VERSION);
    }

    private void version(Article article, int number, NewArticle brought) {
        ArticleVersion version =
                new ArticleVersion(article.id(), number, brought.extracted(), brought.original(), clock.instant());
        versions.persist(version);
        article.newest(version.id);
        uploads.note(article.id(), version.id, brought.original(), brought.arrival());
        versionReady.fire(new VersionReady(article.id(), version.id));
    }

    /** Notes one more upload of an original, if an article has it, and completes what is known of that. */
    @Transactional
    public Optional<Added> again(StoredOriginal original, Stated stated, Arrival arrival) {
        return uploads.known(original.sha256()).map(known -> {
            uploaded(known.articleId(), known.versionId(), ArticleAction.ARTICLE_UPLOADED_AGAIN, original, arrival);
            return known(known.articleId(), stated, arrival);
        });
    }

    private Added known(long articleId, Stated stated, Arrival arrival) {
        boolean otherwise = articles.complete(articleId, stated, arrival.by());
        return new Added(articleId, Added.Kind.KNOWN, otherwise);
    }

    private void uploaded(long articleId, long versionId, Action action, StoredOriginal original, Arrival arrival) {
        uploads.note(articleId, versionId, original, arrival);
        history.record(arrival.by(), action, Subject.article(articleId), null, Map.of("fileName", arrival.fileName()));
    }

    private static Map<String, Object> added(Article article, Arrival arrival) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("title", article.title());
        after.put("fileName", arrival.fileName());
        after.put("arrivedThrough", arrival.way().slug());
        if (arrival.within() != null) after.put("within", arrival.within().fileName());
        return after;
    }
}
