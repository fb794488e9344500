package org.claimtrail.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.article.metadata.Knowledge;
import org.claimtrail.article.metadata.MetadataValues;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.outlet.OutletRef;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;

/** The articles of the desk. */
@ApplicationScoped
public class Articles implements PanacheRepository<Article> {
    private final Outlets outlets;
    private final PeopleNames people;
    private final History history;

    Articles(Outlets outlets, PeopleNames people, History history) {
        this.outlets = outlets;
        this.people = people;
        this.history = history;
    }

    /** An article that nobody else changes until the transaction ends; refused as {@link CommonProblem#NOT_FOUND}. */
    public Article held(long id) {
        return found(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same of the one that it was made a part of meanwhile, if it was. */
    public Article standing(long id) {
        Article article = held(id);
        return article.joinedInto == null ? article : standing(article.joinedInto);
    }

    /** Stores an article that came in. */
    public Article add(Metadata known, Actor by, Instant at) {
        Article article = new Article(by.id(), at);
        know(article, known);
        persist(article);
        return article;
    }

    /** Takes over what a later version says of it. */
    public void renew(Article article, Metadata later) {
        know(article, Knowledge.renewed(article.known(), later));
    }

    /**
     * What somebody said who brought it again fills in what is not known of it; the rest is as it was.
     *
     * @return whether something was said that was not used, since the article says otherwise
     */
    public boolean complete(long articleId, Stated stated, Actor by) {
        if (stated.equals(Stated.NOTHING)) return false;
        Article article = held(articleId);
        Metadata known = article.known();
        know(article, Knowledge.completed(known, stated));
        MetadataValues before = MetadataValues.of(known);
        MetadataValues after = MetadataValues.of(article.known());
        if (!after.equals(before)) recordCorrection(article, before, by);
        return !stated.isIn(after);
    }

    /** Letters that were read in the wrong encoding are put right; returns what changed, as it was found. */
    public Map<MetadataField, String> repairLetters(Article article) {
        Metadata known = article.known();
        Metadata repaired = Knowledge.repaired(known);
        know(article, repaired);
        return Knowledge.repairs(known, repaired);
    }

    /** Takes that back. */
    public void restoreLetters(Article article, Map<MetadataField, String> found) {
        know(article, Knowledge.restored(article.known(), found));
    }

    /** Outlets have one spelling each, whatever was said. */
    private void know(Article article, Metadata known) {
        // What is known already leaves the article as it is, and whoever corrects it meanwhile undisturbed.
        if (known.equals(article.known())) return;
        Fact named = known.get(MetadataField.OUTLET);
        if (named == null) {
            article.know(known, null);
            return;
        }
        if (named.value().equals(article.known().value(MetadataField.OUTLET))) {
            article.know(known, article.outletId);
            return;
        }
        OutletRef outlet = outlets.ensure(named.value());
        article.know(known.with(MetadataField.OUTLET, new Fact(outlet.name(), named.source())), outlet.id());
    }

    private void recordCorrection(Article article, MetadataValues before, Actor by) {
        flush();
        history.record(
                by,
                ArticleAction.ARTICLE_CORRECTED,
                Subject.article(article.id),
                before.byMember(),
                MetadataValues.of(article.known()).byMember());
    }

    /** Everything about an article; refused as {@link CommonProblem#NOT_FOUND}. */
    @Transactional
    public ArticleView view(long id) {
        record Part(
                Article article,
                Long versionId,
                int number,
                int textLength,
                String mediaType,
                String originalSha256,
                Long size) {}
        Part part = present(
                id, find("""
                        select a, v.id, v.number, v.textLength, v.mediaType, v.originalSha256, g.size
                        from Article a
                        join ArticleVersion v on v.id = a.currentVersionId
                        join Original g on g.sha256 = v.originalSha256
                        where a.id = :id
                        """, Parameters.with("id", id)).project(Part.class).singleResultOptional());
        Article a = part.article();
        return new ArticleView(
                a.id,
                a.version,
                a.known(),
                a.outletId,
                part.versionId(),
                part.number(),
                part.textLength(),
                part.mediaType(),
                part.originalSha256(),
                part.size(),
                people.of(a.addedBy),
                a.addedAt,
                uploads(id),
                parts(id));
    }

    /** An article as it is named elsewhere; refused as {@link CommonProblem#NOT_FOUND}. */
    @Transactional
    public ArticleRef ref(long id) {
        return found(find("""
                        select a.id, a.title, a.outletId, o.name, a.publishedOn, a.language, a.currentVersionId
                        from Article a left join Outlet o on o.id = a.outletId
                        where a.id = :id
                        """, Parameters.with("id", id))
                .project(ArticleRef.class)
                .singleResultOptional()
                .orElse(null));
    }

    /** One page of the articles that meet the criteria. */
    @Transactional
    public Slice<ArticleRow> list(ArticleCriteria criteria, Paging paging) {
        ArticleCriteria.Conditions where = criteria.conditions();
        String from = "from Article a left join Outlet o on o.id = a.outletId";
        record Row(
                Long id,
                String title,
                Long outletId,
                String outlet,
                String byline,
                LocalDate publishedOn,
                String language,
                Long addedBy,
                String arrivedThrough,
                Instant addedAt) {}
        List<ArticleRow> rows = find(
                        "select a.id, a.title, a.outletId, o.name, a.byline, a.publishedOn, a.language, a.addedBy,"
                                + " u.arrivedThrough, a.addedAt " + from
                                + " left join ArticleUpload u on u.id ="
                                + " (select min(x.id) from ArticleUpload x where x.articleId = a.id)" + where
                                + " order by "
                                + ArticleCriteria.SORTS.get(criteria.sort()),
                        where.values())
                .project(Row.class)
                .page(Page.of(paging.page() - 1, paging.size()))
                .stream()
                .map(row -> new ArticleRow(
                        row.id(),
                        row.title(),
                        row.outletId(),
                        row.outlet(),
                        row.byline(),
                        row.publishedOn(),
                        row.language(),
                        people.of(row.addedBy()),
                        row.arrivedThrough(),
                        row.addedAt()))
                .toList();
        return Slice.of(rows, count(from + where, where.values()), paging);
    }

    /** Where articles were published, as far as that is known; in one query. */
    @Transactional
    public Map<Long, String> addresses(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        record Place(Long id, String address) {}
        return find(
                        "select a.id, f.value from Article a join a.facts f where a.id in :ids and key(f) = :field",
                        Parameters.with("ids", Set.copyOf(ids)).and("field", MetadataField.CANONICAL_URL))
                .project(Place.class)
                .stream()
                .collect(Collectors.toMap(Place::id, Place::address));
    }

    /** The tags of all languages that articles are in. */
    @Transactional
    public List<String> languages() {
        return find("select distinct a.language from Article a where a.language is not null order by a.language")
                .project(String.class)
                .list();
    }

    /** The article that this one has become a part of; empty while it stands on its own. */
    @Transactional
    public Optional<Long> joinedInto(long articleId) {
        Optional<Long> into = joined(articleId);
        for (Optional<Long> next = into; next.isPresent(); next = joined(next.get())) into = next;
        return into;
    }

    /** The same one step on. */
    public Optional<Long> joined(long articleId) {
        record Place(Long joinedInto) {}
        return find("id = :id", Parameters.with("id", articleId))
                .project(Place.class)
                .singleResultOptional()
                .map(Place::joinedInto);
    }

    /** The article with this address that was there first, of those that stand on their own. */
    Optional<Long> published(String urlKey) {
        record Place(Long id) {}
        return find("urlKey = :key and joinedInto is null order by id", Parameters.with("key", urlKey))
                .project(Place.class)
                .firstResultOptional()
                .map(Place::id);
    }

    /** An article to choose. */
    Optional<OfferedArticle> offered(long id) {
        return find("""
                        select a.id, a.title, o.name, a.publishedOn from Article a left join Outlet o on o.id = a.outletId
                        where a.id = :id
                        """, Parameters.with("id", id))
                .project(OfferedArticle.class)
                .singleResultOptional();
    }

    /** Refused as {@link ArticleProblem#JOINED} when the article has become a version of another. */
    private <T> T present(long articleId, Optional<T> thing) {
        return thing.orElseThrow(() -> {
            Article article = findById(articleId);
            return (article == null || article.joinedInto == null ? CommonProblem.NOT_FOUND : ArticleProblem.JOINED)
                    .refusal();
        });
    }

    private static <T> T found(T thing) {
        if (thing == null) throw CommonProblem.NOT_FOUND.refusal();
        return thing;
    }

    /**
     * Corrects what is known of an article; every value that changes is from then on one that a person gave.
     *
     * @param seen the version of the metadata that the correction was made on; refused as
     *     {@link CommonProblem#CHANGED_MEANWHILE} when it is no longer the stored one
     */
    @Transactional
    public void correct(long id, int seen, MetadataValues corrected, Actor by) {
        Article article = found(findById(id));
        ETags.check(seen, article.version);
        MetadataValues before = MetadataValues.of(article.known());
        if (before.equals(corrected)) return;
        know(article, Knowledge.corrected(article.known(), corrected));
        recordCorrection(article, before, by);
    }

    private List<ArticleView.Upload> uploads(long articleId) {
        record Row(
                String fileName,
                String arrivedThrough,
                Long by,
                Instant at,
                String withinFile,
                Long withinUpload,
                Long partOf,
                String partOfTitle) {}
        return find("""
                        select u.fileName, u.arrivedThrough, u.uploadedBy, u.uploadedAt, u.withinName, u.withinItemId,
                               a.id, a.title
                        from ArticleUpload u
                        left join ArticleVersion w on w.id = u.withinVersionId
                        left join Article a on a.id = w.articleId
                        where u.articleId = :article order by u.id
                        """, Parameters.with("article", articleId)).project(Row.class).stream()
                .map(row -> new ArticleView.Upload(
                        row.fileName(),
                        row.arrivedThrough(),
                        people.of(row.by()),
                        row.at(),
                        row.withinFile(),
                        row.withinUpload(),
                        row.partOf() == null ? null : new ArticlePart(row.partOf(), row.partOfTitle())))
                .toList();
    }

    private List<ArticlePart> parts(long articleId) {
        return find("""
                        select a.id, a.title from Article a
                        where exists (
                            select 1 from ArticleUpload u join ArticleVersion w on w.id = u.withinVersionId
                            where u.articleId = a.id and w.articleId = :whole)
                        order by a.id
                        """, Parameters.with("whole", articleId))
                .project(ArticlePart.class)
                .list();
    }
}
