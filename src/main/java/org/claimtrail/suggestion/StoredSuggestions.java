package org.claimtrail.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimtrail.text.Span;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.hibernate.jpa.HibernateHints;

/** What is stored of suggestions. */
@ApplicationScoped
class StoredSuggestions implements PanacheRepository<Suggestion> {
    private static final String DECIDED = " from ArticleVersion v where exists (select 1 from Suggestion s"
            + " where s.articleVersionId = v.id and s.state <> org.claimtrail.suggestion.SuggestionState.OPEN)"
            + " or exists (select 1 from Appearance a where a.articleVersionId = v.id)";

    private static final String TO_READ = " from Suggestion s join Article a on a.currentVersionId = s.articleVersionId"
            + " left join Outlet o on o.id = a.outletId where s.state = org.claimtrail.suggestion.SuggestionState.OPEN";

    /** The id of a suggestion or an appearance, and where it stands, in code points. */
    record Place(Long id, Integer begin, Integer end) {
        Span span() {
            return new Span(begin, end);
        }
    }

    /** Those of a version, only to be read. */
    List<Suggestion> in(long versionId) {
        return find("articleVersionId = :version", version(versionId))
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    /** The open ones of a version; held until the transaction ends. */
    List<Suggestion> openIn(long versionId) {
        return find(
                        "articleVersionId = :version and state = :open order by id",
                        version(versionId).and("open", SuggestionState.OPEN))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The open one of exactly this passage, held until the transaction ends. */
    Optional<Suggestion> openAt(long versionId, Span span) {
        return find(
                        "articleVersionId = :version and spanBegin = :begin and spanEnd = :end and state = :open order by id",
                        version(versionId)
                                .and("begin", span.begin())
                                .and("end", span.end())
                                .and("open", SuggestionState.OPEN))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .findFirst();
    }

    void deleteOpenIn(long versionId) {
        delete(
                "articleVersionId = :version and state = :open",
                version(versionId).and("open", SuggestionState.OPEN));
    }

    /** What people have accepted, dismissed or marked themselves in a version that has no open ones. */
    List<Span> decidedSpans(long versionId) {
        List<Place> places = new ArrayList<>(find(
                        "select s.id, s.spanBegin, s.spanEnd from Suggestion s where s.articleVersionId = :version",
                        version(versionId))
                .project(Place.class)
                .list());
        places.addAll(find(
                        "select a.id, a.spanBegin, a.spanEnd from Appearance a where a.articleVersionId = :version",
                        version(versionId))
                .project(Place.class)
                .list());
        return places.stream().map(Place::span).toList();
    }

    /** Those of a version that people decided. */
    List<Place> decidedIn(long versionId) {
        return find(
                        "select s.id, s.spanBegin, s.spanEnd from Suggestion s"
                                + " where s.articleVersionId = :version and s.state <> :open order by s.id",
                        version(versionId).and("open", SuggestionState.OPEN))
                .project(Place.class)
                .list();
    }

    /** Those of several versions that people decided, in the order of their texts. */
    List<Suggestion> decidedIn(Collection<Long> versionIds) {
        return list(
                "articleVersionId in :versions and state <> :open order by spanBegin",
                Parameters.with("versions", versionIds).and("open", SuggestionState.OPEN));
    }

    /** The versions about which anything was decided, in the order they came. */
    Slice<Long> decidedVersions(Paging paging) {
        long total = find("select count(v.id)" + DECIDED).project(Long.class).singleResult();
        List<Long> versions = find("select v.id" + DECIDED + " order by v.id")
                .project(Long.class)
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
        return Slice.of(versions, total, paging);
    }

    /** The articles in whose newest text some are open, those that came in last first. */
    Slice<ToRead> toRead(Paging paging) {
        long total = find("select count(distinct a.id)" + TO_READ)
                .project(Long.class)
                .singleResult();
        List<ToRead> rows = find("select a.id, a.title, o.name, a.publishedOn, count(s.id)" + TO_READ
                        + " group by a.id, a.title, o.name, a.publishedOn, a.addedAt"
                        + " order by a.addedAt desc, a.id desc")
                .project(ToRead.class)
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
        return Slice.of(rows, total, paging);
    }

    /** The ids of those that an appearance was made of. */
    List<Long> ofAppearance(long appearanceId) {
        return find(
                        "select s.id from Suggestion s where s.appearanceId = :appearance",
                        Parameters.with("appearance", appearanceId))
                .project(Long.class)
                .list();
    }

    /** What an appearance was placed as in a version; empty if it was not. */
    Optional<Long> placedAs(long appearanceId, long versionId) {
        return find(
                        "select x.placedId from Placement x where x.appearanceId = :appearance and x.articleVersionId = :version"
                                + " and x.placedId is not null",
                        version(versionId).and("appearance", appearanceId))
                .project(Long.class)
                .singleResultOptional();
    }

    /** For a decision: nobody else decides it until the transaction ends. */
    Suggestion locked(long id) {
        Suggestion suggestion = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (suggestion == null) throw CommonProblem.NOT_FOUND.refusal();
        return suggestion;
    }

    private static Parameters version(long id) {
        return Parameters.with("version", id);
    }
}
