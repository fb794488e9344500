package org.claimtrail.article.version;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimtrail.article.Article;
import org.claimtrail.article.ArticleAction;
import org.claimtrail.article.ArticleProblem;
import org.claimtrail.article.Articles;
import org.claimtrail.history.Action;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.problem.CommonProblem;

/** Making an article a newer version of another, and taking that back. */
@ApplicationScoped
public class ArticleJoins implements PanacheRepository<ArticleJoin> {
    private final Articles articles;
    private final ArticleVersions versions;
    private final ArticleUploads uploads;
    private final History history;
    private final Event<VersionsMoved> moved;
    private final Clock clock;

    ArticleJoins(
            Articles articles,
            ArticleVersions versions,
            ArticleUploads uploads,
            History history,
            Event<VersionsMoved> moved,
            Clock clock) {
        this.articles = articles;
        this.versions = versions;
        this.uploads = uploads;
        this.history = history;
        this.moved = moved;
        this.clock = clock;
    }

    /** Where a version is by now that once had this place and has it no longer. */
    @Transactional
    public Optional<VersionPlace> movedFrom(long articleId, int number) {
        return find("""
                        select v.articleId, v.number from ArticleJoin j
                        join j.numbers n join ArticleVersion v on v.id = key(n)
                        where j.articleId = :article and value(n) = :number and v.articleId <> :article
                        order by j.id desc
                        """, Parameters.with("article", articleId).and("number", number))
                .project(VersionPlace.class)
                .firstResultOptional();
    }

    /** Whether it has versions that came in as this article and can be taken out again. */
    @Transactional
    public List<JoinedArticle> joinedHere(long articleId) {
        return find("""
                        select a.id, a.title from ArticleJoin j join Article a on a.id = j.articleId
                        where j.intoId = :article and j.undoneAt is null and a.joinedInto = :article order by j.id desc
                        """, Parameters.with("article", articleId))
                .project(JoinedArticle.class)
                .page(Page.ofSize(1))
                .list();
    }

    /**
     * Makes the versions of an article the newest versions of another; everything that points into their texts stays where
     * it is. Refused as {@link CommonProblem#NOT_FOUND} or {@link ArticleProblem#JOINED}.
     *
     * @return where the first of them is from then on
     */
    @Transactional
    public VersionPlace join(long articleId, long intoId, Actor by) {
        if (articleId == intoId) throw CommonProblem.INVALID_INPUT.refusal();
        Article first = articles.held(Math.min(articleId, intoId));
        Article second = articles.held(Math.max(articleId, intoId));
        Article newer = first.id() == articleId ? first : second;
        Article older = first.id() == articleId ? second : first;
        if (newer.joinedInto() != null || older.joinedInto() != null) throw ArticleProblem.JOINED.refusal();
        List<VersionRow> joining = ascending(versions.list(articleId));
        persist(new ArticleJoin(articleId, intoId, numbers(joining), by.id(), clock.instant()));
        int number = versions.list(intoId).get(0).number();
        VersionPlace place = new VersionPlace(intoId, number + 1);
        for (VersionRow version : joining) move(version.id(), new VersionPlace(intoId, ++number));
        newer.joined(intoId);
        older.newest(newest(joining));
        history.showAlso(Subject.article(articleId), Subject.article(intoId));
        record(by, ArticleAction.ARTICLE_JOINED, newer, older, place.number());
        moved.fire(new VersionsMoved(articleId, intoId, ids(joining), true, by));
        return place;
    }

    /**
     * Takes the versions that came in as an article out again of the one that it was joined into; refused as
     * {@link ArticleProblem#NEWER_VERSIONS} once others came after them, and as {@link CommonProblem#NOT_FOUND} when it is joined into
     * none.
     */
    @Transactional
    public void separate(long articleId, Actor by) {
        long intoId = articles.joined(articleId).orElseThrow(CommonProblem.NOT_FOUND::refusal);
        Article first = articles.held(Math.min(articleId, intoId));
        Article second = articles.held(Math.max(articleId, intoId));
        Article own = first.id() == articleId ? first : second;
        Article into = first.id() == articleId ? second : first;
        if (own.joinedInto() == null || own.joinedInto() != intoId) throw CommonProblem.CHANGED_MEANWHILE.refusal();
        ArticleJoin join = inForce(articleId);
        List<VersionRow> all = ascending(versions.list(intoId));
        List<VersionRow> leaving =
                all.stream().filter(version -> join.took(version.id())).toList();
        List<VersionRow> staying = all.subList(0, all.size() - leaving.size());
        if (staying.isEmpty() || staying.stream().anyMatch(version -> join.took(version.id())))
            throw ArticleProblem.NEWER_VERSIONS.refusal();
        for (VersionRow version : leaving) move(version.id(), new VersionPlace(articleId, join.number(version.id())));
        own.separated(newest(leaving));
        into.newest(newest(staying));
        join.undo(by.id(), clock.instant());
        record(by, ArticleAction.ARTICLE_SEPARATED, own, into, leaving.get(0).number());
        moved.fire(new VersionsMoved(intoId, articleId, ids(leaving), false, by));
    }

    private ArticleJoin inForce(long articleId) {
        return find("articleId = :article and undoneAt is null order by id desc", Parameters.with("article", articleId))
                .firstResult();
    }

    private void move(long versionId, VersionPlace to) {
        versions.move(versionId, to);
        uploads.move(versionId, to.articleId());
    }

    private void record(Actor by, Action action, Article part, Article whole, int number) {
        Map<String, Object> what = new LinkedHashMap<>();
        what.put("title", part.title());
        what.put("versionNumber", number);
        history.record(by, action, Subject.article(whole.id()), null, what, Subject.article(part.id()));
    }

    private static Map<Long, Integer> numbers(List<VersionRow> versions) {
        return versions.stream().collect(Collectors.toMap(VersionRow::id, VersionRow::number));
    }

    private static List<Long> ids(List<VersionRow> versions) {
        return versions.stream().map(VersionRow::id).toList();
    }

    private static long newest(List<VersionRow> ascending) {
        return ascending.get(ascending.size() - 1).id();
    }

    private static List<VersionRow> ascending(List<VersionRow> newestFirst) {
        List<VersionRow> ascending = new ArrayList<>(newestFirst);
        Collections.reverse(ascending);
        return ascending;
    }
}
