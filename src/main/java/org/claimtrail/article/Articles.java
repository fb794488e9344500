package org.claimtrail.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.article.metadata.ArticleMetadata;
import org.claimtrail.article.metadata.MetadataChecks;
import org.claimtrail.article.metadata.Sourced;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.extraction.Found;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.Source;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;

/** The articles of the desk. */
@ApplicationScoped
public class Articles implements PanacheRepository<Article> {
    private static final int LONGEST_DATE = 40;

    private final Outlets outlets;
    private final History history;

    Articles(Outlets outlets, History history) {
        this.outlets = outlets;
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

    /**
     * What somebody said who brought it again fills in what is not known of it; the rest is as it was.
     *
     * @return whether something was said that was not used, since the article says otherwise
     */
    public boolean complete(long articleId, Stated stated, Actor by) {
        if (stated.equals(Stated.NOTHING)) return false;
        Article article = held(articleId);
        ArticleMetadata before = metadata(article);
        if (stated.title() != null && Sourced.FILE_NAME.equals(article.titleSource))
            article.title(Sourced.byPerson(stated.title()));
        if (article.byline == null) article.byline(Sourced.byPerson(stated.byline()));
        if (article.outletId == null) outlet(article, stated.outlet());
        if (article.publishedOn == null) article.published(stated.publishedOn(), byPerson(stated.publishedOn()));
        if (article.modifiedOn == null) article.modified(stated.modifiedOn(), byPerson(stated.modifiedOn()));
        if (article.section == null) article.section(Sourced.byPerson(stated.section()));
        if (article.language == null) article.language(Sourced.byPerson(stated.language()));
        if (article.canonicalUrl == null)
            article.canonicalUrl(Sourced.byPerson(MetadataChecks.webAddress(stated.canonicalUrl())));
        ArticleMetadata after = metadata(article);
        if (!after.equals(before)) {
            flush();
            history.record(by, ArticleAction.ARTICLE_CORRECTED, Subject.article(articleId), before, after);
        }
        return !stated.isIn(after);
    }

    public ArticleMetadata metadata(Article article) {
        String outlet = outlets.name(article.outletId);
        return new ArticleMetadata(
                article.title,
                article.byline,
                outlet,
                article.publishedOn,
                article.modifiedOn,
                article.section,
                article.language,
                article.canonicalUrl,
                article.origin);
    }

    /** Everything about an article; refused as {@link CommonProblem#NOT_FOUND}. */
    @Transactional
    public ArticleView view(long id) {
        record Part(
                Article article,
                String outlet,
                Long versionId,
                int number,
                int textLength,
                String mediaType,
                String originalSha256,
                Long size,
                String addedBy) {}
        Part part = present(
                id, find("""
                        select a, o.name, v.id, v.number, v.textLength, v.mediaType, v.originalSha256, g.size, p.name
                        from Article a
                        join ArticleVersion v on v.id = a.currentVersionId
                        join Original g on g.sha256 = v.originalSha256
                        left join Outlet o on o.id = a.outletId
                        left join Person p on p.id = a.addedBy
                        where a.id = :id
                        """, Parameters.with("id", id)).project(Part.class).singleResultOptional());
        Article a = part.article();
        return new ArticleView(
                a.id,
                a.version,
                a.title,
                a.titleSource,
                a.byline,
                a.bylineSource,
                a.outletId,
                part.outlet(),
                a.outletSource,
                a.published,
                a.publishedOn,
                a.publishedSource,
                a.modified,
                a.modifiedOn,
                a.modifiedSource,
                a.section,
                a.sectionSource,
                a.language,
                a.languageSource,
                a.canonicalUrl,
                a.canonicalUrlSource,
                a.origin,
                a.originSource,
                ArticleView.Sure.of(a),
                part.versionId(),
                part.number(),
                part.textLength(),
                part.mediaType(),
                part.originalSha256(),
                part.size(),
                part.addedBy(),
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
        List<ArticleRow> rows = find(
                        "select a.id, a.title, a.outletId, o.name, a.byline, a.publishedOn, a.language, p.name,"
                                + " u.arrivedThrough, a.addedAt " + from + " left join Person p on p.id = a.addedBy"
                                + " left join ArticleUpload u on u.id ="
                                + " (select min(x.id) from ArticleUpload x where x.articleId = a.id)" + where
                                + " order by "
                                + ArticleCriteria.SORTS.get(criteria.sort()),
                        where.values())
                .project(ArticleRow.class)
                .page(Page.of(paging.page() - 1, paging.size()))
                .list();
        return Slice.of(rows, count(from + where, where.values()), paging);
    }

    /** Where articles were published, as far as that is known; in one query. */
    @Transactional
    public Map<Long, String> addresses(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        record Place(Long id, String address) {}
        return find(
                        "select a.id, a.canonicalUrl from Article a where a.id in :ids and a.canonicalUrl is not null",
                        Parameters.with("ids", Set.copyOf(ids)))
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
    public void correct(long id, int seen, ArticleMetadata corrected, Actor by) {
        Article article = found(findById(id));
        ETags.check(seen, article.version);
        ArticleMetadata before = metadata(article);
        if (before.equals(corrected)) return;
        if (!corrected.title().equals(before.title())) article.title(Sourced.byPerson(corrected.title()));
        if (!Objects.equals(corrected.byline(), before.byline())) article.byline(Sourced.byPerson(corrected.byline()));
        if (!Objects.equals(corrected.outlet(), before.outlet())) outlet(article, corrected.outlet());
        if (!Objects.equals(corrected.publishedOn(), before.publishedOn()))
            article.published(corrected.publishedOn(), byPerson(corrected.publishedOn()));
        if (!Objects.equals(corrected.modifiedOn(), before.modifiedOn()))
            article.modified(corrected.modifiedOn(), byPerson(corrected.modifiedOn()));
        if (!Objects.equals(corrected.section(), before.section()))
            article.section(Sourced.byPerson(corrected.section()));
        if (!Objects.equals(corrected.language(), before.language()))
            article.language(Sourced.byPerson(corrected.language()));
        if (!Objects.equals(corrected.canonicalUrl(), before.canonicalUrl()))
            article.canonicalUrl(Sourced.byPerson(corrected.canonicalUrl()));
        if (!Objects.equals(corrected.origin(), before.origin())) article.origin(Sourced.byPerson(corrected.origin()));
        flush();
        history.record(by, ArticleAction.ARTICLE_CORRECTED, Subject.article(id), before, metadata(article));
    }

    private void outlet(Article article, String name) {
        article.outlet(name == null ? null : outlets.ensure(name).id(), Sourced.byPerson(name));
    }

    private static Sourced byPerson(LocalDate day) {
        return day == null ? null : Sourced.byPerson(day.toString());
    }

    private List<ArticleView.Upload> uploads(long articleId) {
        return find("""
                        select u.fileName, u.arrivedThrough, p.name, u.uploadedAt, u.withinName, u.withinItemId, a.id, a.title
                        from ArticleUpload u left join Person p on p.id = u.uploadedBy
                        left join ArticleVersion w on w.id = u.withinVersionId
                        left join Article a on a.id = w.articleId
                        where u.articleId = :article order by u.id
                        """, Parameters.with("article", articleId))
                .project(ArticleView.Upload.class)
                .list();
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

    /** An article that is not stored yet, with what a person and its file say of it. */
    public Article described(Actor by, Instant at, String fileName, Stated stated, Metadata found) {
        Article article = new Article(by.id(), at);
        Sourced title = Sourced.first(
                Sourced.of(found.title(), ArticleMetadata.LONGEST_TITLE),
                Sourced.of(new Found(fileName, Source.FILE_NAME), ArticleMetadata.LONGEST_TITLE));
        article.title(Sourced.first(Sourced.byPerson(stated.title()), title));
        article.byline(Sourced.first(
                Sourced.byPerson(stated.byline()), Sourced.of(found.byline(), ArticleMetadata.LONGEST_BYLINE)));
        Sourced outlet =
                Sourced.first(Sourced.byPerson(stated.outlet()), Sourced.of(found.outlet(), Outlets.LONGEST_NAME));
        if (outlet != null) article.outlet(outlets.ensure(outlet.value()).id(), outlet);
        published(article, stated, found);
        modified(article, stated, found);
        article.language(Sourced.first(
                Sourced.byPerson(stated.language()), Sourced.of(found.language(), ArticleMetadata.LONGEST_LANGUAGE)));
        article.section(Sourced.first(
                Sourced.byPerson(stated.section()), Sourced.of(found.section(), ArticleMetadata.LONGEST_SECTION)));
        article.canonicalUrl(
                Sourced.first(Sourced.byPerson(MetadataChecks.webAddress(stated.canonicalUrl())), address(found)));
        article.origin(Sourced.of(found.origin(), ArticleMetadata.LONGEST_ORIGIN));
        return article;
    }

    private static void published(Article article, Stated stated, Metadata found) {
        if (stated.publishedOn() != null) {
            article.published(stated.publishedOn(), byPerson(stated.publishedOn()));
            return;
        }
        Sourced published = Sourced.of(found.published(), LONGEST_DATE);
        LocalDate day = day(published);
        if (day != null) article.published(day, published);
    }

    private static void modified(Article article, Stated stated, Metadata found) {
        if (stated.modifiedOn() != null) {
            article.modified(stated.modifiedOn(), byPerson(stated.modifiedOn()));
            return;
        }
        Sourced modified = Sourced.of(found.modified(), LONGEST_DATE);
        LocalDate day = day(modified);
        if (day != null) article.modified(day, modified);
    }

    private static Sourced address(Metadata found) {
        Sourced address = Sourced.of(found.canonicalUrl(), ArticleMetadata.LONGEST_URL + 1);
        return address == null || MetadataChecks.webAddress(address.value()) == null ? null : address;
    }

    private static LocalDate day(Sourced date) {
        if (date == null) return null;
        String published = date.value();
        try {
            return LocalDate.parse(published.substring(0, Math.min(10, published.length())));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
