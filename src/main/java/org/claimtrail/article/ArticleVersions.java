package org.claimtrail.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.problem.Problem;

/** The versions of articles: which there are, and which article they belong to. */
@ApplicationScoped
public class ArticleVersions {
    private final EntityManager entities;
    private final Articles articles;
    private final History history;
    private final Event<VersionsMoved> moved;
    private final Clock clock;

    ArticleVersions(
            EntityManager entities, Articles articles, History history, Event<VersionsMoved> moved, Clock clock) {
        this.entities = entities;
        this.articles = articles;
        this.history = history;
        this.moved = moved;
        this.clock = clock;
    }

    /** All of an article, the newest first; refused as {@link Problem#NOT_FOUND} when there are none. */
    @Transactional
    public List<VersionRow> list(long articleId) {
        List<VersionRow> rows = entities.createQuery("""
                        select v.id, v.number, u.uploadedAt, p.name, u.arrivedThrough, u.fileName, v.textLength,
                               v.textSha256, v.mediaType, v.originalSha256
                        from ArticleVersion v
                        join ArticleUpload u on u.id = (select min(x.id) from ArticleUpload x where x.versionId = v.id)
                        left join Person p on p.id = u.uploadedBy
                        where v.articleId = ?1 order by v.number desc
                        """, VersionRow.class)
                .setParameter(1, articleId)
                .getResultList();
        if (rows.isEmpty()) throw Problem.NOT_FOUND.refusal();
        return rows;
    }

    /** Refused as {@link Problem#NOT_FOUND}. */
    @Transactional
    public VersionRow row(long articleId, int number) {
        return list(articleId).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(Problem.NOT_FOUND::refusal);
    }

    /** A version's text by its number; refused as {@link Problem#NOT_FOUND}. */
    @Transactional
    public VersionText text(long articleId, int number) {
        return articles.text(id(articleId, number).orElseThrow(Problem.NOT_FOUND::refusal));
    }

    /** The id of a version. */
    @Transactional
    public Optional<Long> id(long articleId, int number) {
        return Optional.ofNullable(entities.createQuery(
                        "select v.id from ArticleVersion v where v.articleId = ?1 and v.number = ?2", Long.class)
                .setParameter(1, articleId)
                .setParameter(2, number)
                .getSingleResultOrNull());
    }

    /** The version before this one in its article. */
    @Transactional
    public Optional<Long> before(long versionId) {
        return Optional.ofNullable(entities.createQuery(
                        "select p.id from ArticleVersion v join ArticleVersion p"
                                + " on p.articleId = v.articleId and p.number = v.number - 1 where v.id = ?1",
                        Long.class)
                .setParameter(1, versionId)
                .getSingleResultOrNull());
    }

    /** The article that this one has become a part of; empty while it stands on its own. */
    @Transactional
    public Optional<Long> joinedInto(long articleId) {
        Long into = joined(articleId);
        if (into == null) return Optional.empty();
        for (Long next = joined(into); next != null; next = joined(into)) into = next;
        return Optional.of(into);
    }

    private Long joined(long articleId) {
        return entities.createQuery("select a.joinedInto from Article a where a.id = ?1", Long.class)
                .setParameter(1, articleId)
                .getSingleResultOrNull();
    }

    /** Where a version is by now that once had this place and has it no longer. */
    @Transactional
    public Optional<VersionPlace> movedFrom(long articleId, int number) {
        return entities.createQuery("""
                        select v.articleId, v.number from VersionMove m
                        join ArticleJoin j on j.id = m.joinId join ArticleVersion v on v.id = m.articleVersionId
                        where j.articleId = ?1 and m.fromNumber = ?2 and v.articleId <> ?1 order by j.id desc
                        """, VersionPlace.class)
                .setParameter(1, articleId)
                .setParameter(2, number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether it has versions that came in as this article and can be taken out again. */
    @Transactional
    public List<JoinedArticle> joinedHere(long articleId) {
        return entities.createQuery("""
                        select a.id, a.title from ArticleJoin j join Article a on a.id = j.articleId
                        where j.intoId = ?1 and j.undoneAt is null and a.joinedInto = ?1 order by j.id desc
                        """, JoinedArticle.class)
                .setParameter(1, articleId)
                .setMaxResults(1)
                .getResultList();
    }

    /**
     * Makes the versions of an article the newest versions of another; everything that points into their texts stays where
     * it is. Refused as {@link Problem#NOT_FOUND} or {@link Problem#JOINED}.
     *
     * @return where the first of them is from then on
     */
    @Transactional
    public VersionPlace join(long articleId, long intoId, Actor by) {
        if (articleId == intoId) throw Problem.INVALID_INPUT.refusal();
        Article first = locked(Math.min(articleId, intoId));
        Article second = locked(Math.max(articleId, intoId));
        Article newer = first.id == articleId ? first : second;
        Article older = first.id == articleId ? second : first;
        if (newer.joinedInto != null || older.joinedInto != null) throw Problem.JOINED.refusal();
        ArticleJoin join = new ArticleJoin(articleId, intoId, by.id(), clock.instant());
        entities.persist(join);
        List<VersionRow> versions = ascending(list(articleId));
        int number = list(intoId).get(0).number();
        VersionPlace place = new VersionPlace(intoId, number + 1);
        for (VersionRow version : versions) {
            entities.persist(new VersionMove(join.id, version.id(), version.number()));
            move(version.id(), new VersionPlace(intoId, ++number));
        }
        newer.joinedInto = intoId;
        newer.currentVersionId = null;
        older.currentVersionId = versions.get(versions.size() - 1).id();
        history.showAlso(Subject.article(articleId), Subject.article(intoId));
        record(by, "article.joined", newer, older, place.number());
        moved.fire(new VersionsMoved(articleId, intoId, ids(versions), true, by));
        return place;
    }

    /**
     * Takes the versions that came in as an article out again of the one that it was joined into; refused as
     * {@link Problem#NEWER_VERSIONS} once others came after them, and as {@link Problem#NOT_FOUND} when it is joined into
     * none.
     */
    @Transactional
    public void separate(long articleId, Actor by) {
        Long intoId = joined(articleId);
        if (intoId == null) throw Problem.NOT_FOUND.refusal();
        Article first = locked(Math.min(articleId, intoId));
        Article second = locked(Math.max(articleId, intoId));
        Article own = first.id == articleId ? first : second;
        Article into = first.id == articleId ? second : first;
        if (!intoId.equals(own.joinedInto)) throw Problem.CHANGED_MEANWHILE.refusal();
        ArticleJoin join = entities.createQuery(
                        "from ArticleJoin j where j.articleId = ?1 and j.undoneAt is null order by j.id desc",
                        ArticleJoin.class)
                .setParameter(1, articleId)
                .setMaxResults(1)
                .getSingleResult();
        Map<Long, Integer> numbers = numbers(join);
        List<VersionRow> all = ascending(list(intoId));
        List<VersionRow> leaving = all.stream()
                .filter(version -> numbers.containsKey(version.id()))
                .toList();
        List<VersionRow> staying = all.subList(0, all.size() - leaving.size());
        if (staying.isEmpty() || staying.stream().anyMatch(version -> numbers.containsKey(version.id())))
            throw Problem.NEWER_VERSIONS.refusal();
        for (VersionRow version : leaving) move(version.id(), new VersionPlace(articleId, numbers.get(version.id())));
        own.joinedInto = null;
        own.currentVersionId = leaving.get(leaving.size() - 1).id();
        into.currentVersionId = staying.get(staying.size() - 1).id();
        join.undo(by.id(), clock.instant());
        record(by, "article.separated", own, into, leaving.get(0).number());
        moved.fire(new VersionsMoved(intoId, articleId, ids(leaving), false, by));
    }

    private void record(Actor by, String action, Article part, Article whole, int number) {
        Map<String, Object> what = new LinkedHashMap<>();
        what.put("title", part.title);
        what.put("versionNumber", number);
        history.record(by, action, Subject.article(whole.id), null, what, Subject.article(part.id));
    }

    private Map<Long, Integer> numbers(ArticleJoin join) {
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        entities.createQuery("from VersionMove m where m.joinId = ?1", VersionMove.class)
                .setParameter(1, join.id)
                .getResultList()
                .forEach(move -> numbers.put(move.articleVersionId, move.fromNumber));
        return numbers;
    }

    private void move(long versionId, VersionPlace to) {
        entities.createQuery("update ArticleVersion v set v.articleId = ?1, v.number = ?2 where v.id = ?3")
                .setParameter(1, to.articleId())
                .setParameter(2, to.number())
                .setParameter(3, versionId)
                .executeUpdate();
        entities.createQuery("update ArticleUpload u set u.articleId = ?1 where u.versionId = ?2")
                .setParameter(1, to.articleId())
                .setParameter(2, versionId)
                .executeUpdate();
    }

    private Article locked(long id) {
        Article article = entities.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (article == null) throw Problem.NOT_FOUND.refusal();
        return article;
    }

    private static List<Long> ids(List<VersionRow> versions) {
        return versions.stream().map(VersionRow::id).toList();
    }

    private static List<VersionRow> ascending(List<VersionRow> newestFirst) {
        List<VersionRow> ascending = new ArrayList<>(newestFirst);
        Collections.reverse(ascending);
        return ascending;
    }
}
