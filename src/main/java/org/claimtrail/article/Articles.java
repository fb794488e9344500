package org.claimtrail.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.extraction.Found;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.Source;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.original.Originals;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.text.Sha256;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Search;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.ETags;
import org.claimtrail.web.problem.Problem;

/** The articles of the desk. */
@ApplicationScoped
public class Articles {
    private static final int LONGEST_DATE = 40;

    private final EntityManager entities;
    private final Originals originals;
    private final Outlets outlets;
    private final Addresses addresses;
    private final History history;
    private final Event<VersionReady> versionReady;
    private final Clock clock;

    /**
     * What adding an article came to.
     *
     * @param otherwise whether something was said about it that was not used, since the article there was says otherwise
     */
    public record Added(long articleId, Kind kind, boolean otherwise) {
        Added(long articleId, Kind kind) {
            this(articleId, kind, false);
        }

        /** Whether an article was there already, or even had the same text. */
        public enum Kind {
            NEW,
            NEW_VERSION,
            KNOWN
        }
    }

    Articles(
            EntityManager entities,
            Originals originals,
            Outlets outlets,
            Addresses addresses,
            History history,
            Event<VersionReady> versionReady,
            Clock clock) {
        this.entities = entities;
        this.originals = originals;
        this.outlets = outlets;
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
        Optional<Added> known = arrivedAgain(brought.original(), brought.stated(), brought.arrival());
        if (known.isPresent()) return known.get();
        Article article = article(brought);
        Optional<Long> edition = Optional.ofNullable(brought.stated().versionOf());
        if (edition.isEmpty()) edition = addresses.owner(article.urlKey);
        if (edition.isPresent()) return later(edition.get(), article, brought);
        entities.persist(article);
        version(article, 1, brought);
        history.record(
                brought.arrival().by(),
                "article.added",
                Subject.article(article.id),
                null,
                added(article, brought.arrival()));
        return new Added(article.id, Added.Kind.NEW);
    }

    /** What a later edition of an article comes to; {@code said} is what it says about itself. */
    private Added later(long edition, Article said, NewArticle brought) {
        Article article = standing(edition);
        long articleId = article.id;
        Optional<Long> same = versions(
                        articleId,
                        "v.textSha256 = ?2",
                        Sha256.of(brought.extracted().text()))
                .findFirst();
        if (same.isPresent()) {
            uploaded(articleId, same.get(), "article.same-text", brought.original(), brought.arrival());
            return known(articleId, brought.stated(), brought.arrival());
        }
        ArticleMetadata before = metadata(article);
        int number = number(articleId) + 1;
        article.renew(said);
        version(article, number, brought);
        entities.flush();
        Map<String, Object> was = new LinkedHashMap<>();
        was.put("title", before.title());
        Map<String, Object> is = added(article, brought.arrival());
        is.put("versionNumber", number);
        history.record(brought.arrival().by(), "article.version-added", Subject.article(articleId), was, is);
        return new Added(articleId, Added.Kind.NEW_VERSION);
    }

    /** The article, or the one that it was made a part of meanwhile; locked. */
    private Article standing(long id) {
        Article article = found(entities.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE));
        return article.joinedInto == null ? article : standing(article.joinedInto);
    }

    private void version(Article article, int number, NewArticle brought) {
        ArticleVersion version =
                new ArticleVersion(article.id, number, brought.extracted(), brought.original(), clock.instant());
        entities.persist(version);
        article.currentVersionId = version.id;
        entities.persist(new ArticleUpload(
                article.id, version.id, brought.original(), brought.arrival(), whole(brought.arrival())));
        versionReady.fire(new VersionReady(article.id, version.id));
    }

    private int number(long articleId) {
        return entities.createQuery("select max(v.number) from ArticleVersion v where v.articleId = ?1", Integer.class)
                .setParameter(1, articleId)
                .getSingleResult();
    }

    private Stream<Long> versions(long articleId, String which, Object value) {
        return entities.createQuery(
                        "select v.id from ArticleVersion v where v.articleId = ?1 and " + which + " order by v.id",
                        Long.class)
                .setParameter(1, articleId)
                .setParameter(2, value)
                .getResultStream();
    }

    private record Known(Long articleId, Long versionId) {}

    private Known known(String sha256) {
        return entities.createQuery(
                        "select u.articleId, u.versionId from ArticleUpload u where u.originalSha256 = ?1 order by u.id",
                        Known.class)
                .setParameter(1, sha256)
                .setMaxResults(1)
                .getSingleResultOrNull();
    }

    /** The version that what came in is a part of. */
    private Long whole(Arrival arrival) {
        if (arrival.within() == null || arrival.within().wholeSha256() == null) return null;
        Known whole = known(arrival.within().wholeSha256());
        return whole == null ? null : whole.versionId();
    }

    /** Notes one more upload of an original, if an article has it, and completes what is known of that. */
    @Transactional
    public Optional<Added> arrivedAgain(StoredOriginal original, Stated stated, Arrival arrival) {
        Known known = known(original.sha256());
        if (known == null) return Optional.empty();
        uploaded(known.articleId(), known.versionId(), "article.uploaded-again", original, arrival);
        return Optional.of(known(known.articleId(), stated, arrival));
    }

    /** What somebody said who brought it again fills in what is not known of it; the rest is as it was. */
    private Added known(long articleId, Stated stated, Arrival arrival) {
        if (stated.equals(Stated.NOTHING)) return new Added(articleId, Added.Kind.KNOWN);
        Article article = entities.find(Article.class, articleId, LockModeType.PESSIMISTIC_WRITE);
        ArticleMetadata before = metadata(article);
        if (stated.title() != null && Sourced.FILE_NAME.equals(article.titleSource))
            article.title(Sourced.byPerson(stated.title()));
        if (article.byline == null) article.byline(Sourced.byPerson(stated.byline()));
        if (article.outletId == null) outlet(article, stated.outlet());
        if (article.publishedOn == null) article.published(stated.publishedOn(), byPerson(stated.publishedOn()));
        if (article.modifiedOn == null) article.modified(stated.modifiedOn(), byPerson(stated.modifiedOn()));
        if (article.section == null) article.section(Sourced.byPerson(stated.section()));
        if (article.language == null) article.language(Sourced.byPerson(stated.language()));
        if (article.canonicalUrl == null) article.canonicalUrl(Sourced.byPerson(webAddress(stated.canonicalUrl())));
        ArticleMetadata after = metadata(article);
        if (!after.equals(before)) {
            entities.flush();
            history.record(arrival.by(), "article.corrected", Subject.article(articleId), before, after);
        }
        return new Added(articleId, Added.Kind.KNOWN, !stated.isIn(after));
    }

    private ArticleMetadata metadata(Article article) {
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

    private void uploaded(long articleId, long versionId, String action, StoredOriginal original, Arrival arrival) {
        entities.persist(new ArticleUpload(articleId, versionId, original, arrival, whole(arrival)));
        history.record(arrival.by(), action, Subject.article(articleId), null, Map.of("fileName", arrival.fileName()));
    }

    /** Everything about an article; refused as {@link Problem#NOT_FOUND}. */
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
                id, entities.createQuery("""
                        select a, o.name, v.id, v.number, v.textLength, v.mediaType, v.originalSha256, g.size, p.name
                        from Article a
                        join ArticleVersion v on v.id = a.currentVersionId
                        join Original g on g.sha256 = v.originalSha256
                        left join Outlet o on o.id = a.outletId
                        left join Person p on p.id = a.addedBy
                        where a.id = ?1
                        """, Part.class).setParameter(1, id).getSingleResultOrNull());
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

    /** An article as it is named elsewhere; refused as {@link Problem#NOT_FOUND}. */
    @Transactional
    public ArticleRef ref(long id) {
        return found(
                entities.createQuery("""
                        select a.id, a.title, a.outletId, o.name, a.publishedOn, a.language, a.currentVersionId
                        from Article a left join Outlet o on o.id = a.outletId
                        where a.id = ?1
                        """, ArticleRef.class).setParameter(1, id).getSingleResultOrNull());
    }

    /**
     * The paths of the pages where a text is read, the shortest first: the newest one of an article needs no number. Refused
     * as {@link Problem#NOT_FOUND}.
     */
    @Transactional
    public List<String> pages(long versionId) {
        record Place(Long articleId, Integer number, Long current) {}
        Place place = found(entities.createQuery("""
                        select a.id, v.number, a.currentVersionId from ArticleVersion v join Article a on a.id = v.articleId
                        where v.id = ?1
                        """, Place.class)
                .setParameter(1, versionId)
                .getSingleResultOrNull());
        String own = new VersionPlace(place.articleId(), place.number()).address();
        boolean newest = place.current() != null && place.current() == versionId;
        return newest ? List.of("/articles/" + place.articleId(), own) : List.of(own);
    }

    /** The newest text of an article; refused as {@link Problem#NOT_FOUND}. */
    @Transactional
    public VersionText currentText(long articleId) {
        return text("a.id = ?1 and v.id = a.currentVersionId", articleId);
    }

    /** The text of any version; refused as {@link Problem#NOT_FOUND}. */
    @Transactional
    public VersionText text(long versionId) {
        return text("v.id = ?1", versionId);
    }

    /** One page of the articles that meet the criteria. */
    @Transactional
    public Slice<ArticleRow> list(ArticleCriteria criteria, Paging paging) {
        Where where = where(criteria);
        String from = "from Article a left join Outlet o on o.id = a.outletId";
        long total = where.in(entities.createQuery("select count(*) " + from + where, Long.class))
                .getSingleResult();
        List<ArticleRow> rows = where.in(entities.createQuery(
                        "select a.id, a.title, a.outletId, o.name, a.byline, a.publishedOn, a.language, p.name,"
                                + " u.arrivedThrough, a.addedAt " + from + " left join Person p on p.id = a.addedBy"
                                + " left join ArticleUpload u on u.id ="
                                + " (select min(x.id) from ArticleUpload x where x.articleId = a.id)" + where
                                + " order by "
                                + ArticleCriteria.SORTS.get(criteria.sort()),
                        ArticleRow.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return Slice.of(rows, total, paging);
    }

    /** Where articles were published, as far as that is known; in one query. */
    @Transactional
    public Map<Long, String> addresses(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        record Part(Long id, String address) {}
        return entities.createQuery(
                        "select a.id, a.canonicalUrl from Article a where a.id in ?1 and a.canonicalUrl is not null",
                        Part.class)
                .setParameter(1, Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(Part::id, Part::address));
    }

    /** The tags of all languages that articles are in. */
    @Transactional
    public List<String> languages() {
        return entities.createQuery(
                        "select distinct a.language from Article a where a.language is not null order by a.language",
                        String.class)
                .getResultList();
    }

    /** Refused as {@link Problem#JOINED} when the article has become a version of another. */
    private <T> T present(long articleId, T thing) {
        if (thing != null) return thing;
        Article article = entities.find(Article.class, articleId);
        throw (article == null || article.joinedInto == null ? Problem.NOT_FOUND : Problem.JOINED).refusal();
    }

    private static <T> T found(T thing) {
        if (thing == null) throw Problem.NOT_FOUND.refusal();
        return thing;
    }

    /**
     * Corrects what is known of an article; every value that changes is from then on one that a person gave.
     *
     * @param seen the version of the metadata that the correction was made on; refused as
     *     {@link Problem#CHANGED_MEANWHILE} when it is no longer the stored one
     */
    @Transactional
    public void correct(long id, int seen, ArticleMetadata corrected, Actor by) {
        Article article = found(entities.find(Article.class, id));
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
        entities.flush();
        history.record(by, "article.corrected", Subject.article(id), before, metadata(article));
    }

    private void outlet(Article article, String name) {
        article.outlet(name == null ? null : outlets.ensure(name).id(), Sourced.byPerson(name));
    }

    private static Sourced byPerson(LocalDate day) {
        return day == null ? null : Sourced.byPerson(day.toString());
    }

    private List<ArticleView.Upload> uploads(long articleId) {
        return entities.createQuery("""
                        select u.fileName, u.arrivedThrough, p.name, u.uploadedAt, u.withinName, u.withinItemId, a.id, a.title
                        from ArticleUpload u left join Person p on p.id = u.uploadedBy
                        left join ArticleVersion w on w.id = u.withinVersionId
                        left join Article a on a.id = w.articleId
                        where u.articleId = ?1 order by u.id
                        """, ArticleView.Upload.class)
                .setParameter(1, articleId)
                .getResultList();
    }

    private List<ArticlePart> parts(long articleId) {
        return entities.createQuery("""
                        select a.id, a.title from Article a
                        where exists (
                            select 1 from ArticleUpload u join ArticleVersion w on w.id = u.withinVersionId
                            where u.articleId = a.id and w.articleId = ?1)
                        order by a.id
                        """, ArticlePart.class)
                .setParameter(1, articleId)
                .getResultList();
    }

    /** The texts of these versions in the order of their ids; what does not exist is left out. */
    @Transactional
    public List<VersionText> texts(Collection<Long> versionIds) {
        if (versionIds.isEmpty()) return List.of();
        return parts("v.id in ?1 order by v.id", versionIds).stream()
                .map(this::text)
                .toList();
    }

    private VersionText text(String which, long id) {
        return text(found(parts(which, id).stream().findFirst().orElse(null)));
    }

    private record Part(Article article, String outlet, ArticleVersion version, Integer decisions, Boolean repaired) {}

    private List<Part> parts(String which, Object parameter) {
        return entities.createQuery(
                        "select a, o.name, v, s.version, s.repaired from ArticleVersion v"
                                + " join Article a on a.id = v.articleId"
                                + " left join Outlet o on o.id = a.outletId"
                                + " left join ReadingState s on s.articleVersionId = v.id where " + which,
                        Part.class)
                .setParameter(1, parameter)
                .getResultList();
    }

    private VersionText text(Part part) {
        Article a = part.article();
        ArticleVersion v = part.version();
        Decisions decisions = part.decisions() == null
                ? Decisions.NONE
                : new Decisions(part.decisions(), part.repaired(), marks(v.id));
        return new VersionText(
                a.id,
                v.id,
                v.number,
                a.title,
                v.rawText,
                BlockMark.applied(BlockList.parse(v.blocks), decisions.marks()),
                a.language,
                a.outletId,
                part.outlet(),
                a.publishedOn,
                decisions);
    }

    private List<BlockMark> marks(long versionId) {
        return entities.createQuery("""
                        select m.spanBegin, m.spanEnd, m.main, p.name, m.madeAt
                        from StoredMark m left join Person p on p.id = m.madeBy
                        where m.articleVersionId = ?1 and m.undoneAt is null order by m.id
                        """, BlockMark.class)
                .setParameter(1, versionId)
                .getResultList();
    }

    private Article article(NewArticle brought) {
        Arrival arrival = brought.arrival();
        Article article = new Article(arrival.by().id(), arrival.at());
        Stated stated = brought.stated();
        Metadata found = brought.extracted().metadata();
        Sourced title = Sourced.first(
                Sourced.of(found.title(), Article.LONGEST_TITLE),
                Sourced.of(new Found(arrival.fileName(), Source.FILE_NAME), Article.LONGEST_TITLE));
        article.title(Sourced.first(Sourced.byPerson(stated.title()), title));
        article.byline(
                Sourced.first(Sourced.byPerson(stated.byline()), Sourced.of(found.byline(), Article.LONGEST_BYLINE)));
        Sourced outlet =
                Sourced.first(Sourced.byPerson(stated.outlet()), Sourced.of(found.outlet(), Outlets.LONGEST_NAME));
        if (outlet != null) article.outlet(outlets.ensure(outlet.value()).id(), outlet);
        published(article, stated, found);
        modified(article, stated, found);
        article.language(Sourced.first(
                Sourced.byPerson(stated.language()), Sourced.of(found.language(), Article.LONGEST_LANGUAGE)));
        article.section(Sourced.first(
                Sourced.byPerson(stated.section()), Sourced.of(found.section(), Article.LONGEST_SECTION)));
        article.canonicalUrl(Sourced.first(Sourced.byPerson(webAddress(stated.canonicalUrl())), address(found)));
        article.origin(Sourced.of(found.origin(), Article.LONGEST_ORIGIN));
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
        Sourced address = Sourced.of(found.canonicalUrl(), Article.LONGEST_URL + 1);
        return address == null || webAddress(address.value()) == null ? null : address;
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

    /** An address that may safely become a link, else null. */
    static String webAddress(String address) {
        if (address == null || address.length() > Article.LONGEST_URL) return null;
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static Map<String, Object> added(Article article, Arrival arrival) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("title", article.title);
        after.put("fileName", arrival.fileName());
        after.put("arrivedThrough", arrival.way().slug());
        if (arrival.within() != null) after.put("within", arrival.within().fileName());
        return after;
    }

    private static Where where(ArticleCriteria criteria) {
        Where where = new Where("a.joinedInto is null");
        if (criteria.text() != null)
            where.and(
                    "(lower(a.title) like ? escape '!' or lower(a.byline) like ? escape '!' or lower(o.name) like ? escape '!')",
                    Search.pattern(criteria.text()));
        if (criteria.outletId() != null) where.and("a.outletId = ?", criteria.outletId());
        if (criteria.language() != null) where.and("a.language = ?", criteria.language());
        if (criteria.from() != null) where.and("a.publishedOn >= ?", criteria.from());
        if (criteria.to() != null) where.and("a.publishedOn <= ?", criteria.to());
        return where;
    }

    /** Conditions with their parameters; built by what is asked for, because PostgreSQL cannot type a null. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Where(String always) {
            conditions.add(always);
        }

        void and(String condition, Object value) {
            values.add(value);
            conditions.add(condition.replace("?", "?" + values.size()));
        }

        <T> TypedQuery<T> in(TypedQuery<T> query) {
            for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
            return query;
        }

        @Override
        public String toString() {
            return " where " + String.join(" and ", conditions);
        }
    }
}
