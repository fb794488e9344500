package org.claimtrail.article.view;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.claimtrail.article.version.BlockList;
import org.claimtrail.article.version.VersionPlace;
import org.claimtrail.web.problem.CommonProblem;

/** The texts of articles as they are read: with all that people decided about them. */
@ApplicationScoped
public class VersionTexts implements PanacheRepository<ReadingState> {
    private final StoredMarks marks;

    VersionTexts(StoredMarks marks) {
        this.marks = marks;
    }

    /** The newest text of an article; refused as {@link CommonProblem#NOT_FOUND}. */
    @Transactional
    public VersionText currentText(long articleId) {
        return one("a.id = :article and v.id = a.currentVersionId", Parameters.with("article", articleId));
    }

    /** The text of any version; refused as {@link CommonProblem#NOT_FOUND}. */
    @Transactional
    public VersionText text(long versionId) {
        return one("v.id = :version", Parameters.with("version", versionId));
    }

    /** A version's text by its number; refused as {@link CommonProblem#NOT_FOUND}. */
    @Transactional
    public VersionText text(long articleId, int number) {
        return one(
                "v.articleId = :article and v.number = :number",
                Parameters.with("article", articleId).and("number", number));
    }

    /** The texts of these versions in the order of their ids; what does not exist is left out. */
    @Transactional
    public List<VersionText> texts(Collection<Long> versionIds) {
        if (versionIds.isEmpty()) return List.of();
        return found("v.id in :versions order by v.id", Parameters.with("versions", Set.copyOf(versionIds)));
    }

    /**
     * The paths of the pages where a text is read, the shortest first: the newest one of an article needs no number. Refused
     * as {@link CommonProblem#NOT_FOUND}.
     */
    @Transactional
    public List<String> pages(long versionId) {
        record Place(Long articleId, Integer number, Long current) {}
        Place place = find("""
                        select a.id, v.number, a.currentVersionId from ArticleVersion v join Article a on a.id = v.articleId
                        where v.id = :version
                        """, Parameters.with("version", versionId))
                .project(Place.class)
                .singleResultOptional()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
        String own = new VersionPlace(place.articleId(), place.number()).address();
        boolean newest = place.current() != null && place.current() == versionId;
        return newest ? List.of("/articles/" + place.articleId(), own) : List.of(own);
    }

    private VersionText one(String which, Parameters values) {
        return found(which, values).stream().findFirst().orElseThrow(CommonProblem.NOT_FOUND::refusal);
    }

    /** @param decisions how many there were; null where nobody decided anything */
    private record Row(
            Long articleId,
            Long versionId,
            Integer number,
            String title,
            String rawText,
            String blocks,
            String language,
            Long outletId,
            String outlet,
            LocalDate publishedOn,
            Integer decisions,
            Boolean repaired) {}

    private List<VersionText> found(String which, Parameters values) {
        return find(
                        "select a.id, v.id, v.number, a.title, v.rawText, v.blocks, a.language, a.outletId, o.name,"
                                + " a.publishedOn, s.version, s.repaired from ArticleVersion v"
                                + " join Article a on a.id = v.articleId"
                                + " left join Outlet o on o.id = a.outletId"
                                + " left join ReadingState s on s.articleVersionId = v.id where " + which,
                        values)
                .project(Row.class)
                .stream()
                .map(this::text)
                .toList();
    }

    private VersionText text(Row row) {
        Decisions decisions = row.decisions() == null
                ? Decisions.NONE
                : new Decisions(row.decisions(), row.repaired(), marks.shown(row.versionId()));
        return new VersionText(
                row.articleId(),
                row.versionId(),
                row.number(),
                row.title(),
                row.rawText(),
                BlockMark.applied(BlockList.parse(row.blocks()), decisions.marks()),
                row.language(),
                row.outletId(),
                row.outlet(),
                row.publishedOn(),
                decisions);
    }
}
