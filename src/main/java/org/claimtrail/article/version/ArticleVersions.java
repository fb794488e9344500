package org.claimtrail.article.version;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.web.problem.CommonProblem;

/** The versions of articles. */
@ApplicationScoped
public class ArticleVersions implements PanacheRepository<ArticleVersion> {
    private final PeopleNames names;

    ArticleVersions(PeopleNames names) {
        this.names = names;
    }

    /** What leaves as a file. */
    record RawText(String title, String text) {}

    /** All of an article, the newest first; refused as {@link CommonProblem#NOT_FOUND} when there are none. */
    @Transactional
    public List<VersionRow> list(long articleId) {
        record Row(
                Long id,
                Integer number,
                Instant at,
                Long by,
                String arrivedThrough,
                String fileName,
                Integer textLength,
                String textSha256,
                String mediaType,
                String originalSha256) {}
        List<VersionRow> rows = find("""
                        select v.id, v.number, u.uploadedAt, u.uploadedBy, u.arrivedThrough, u.fileName, v.textLength,
                               v.textSha256, v.mediaType, v.originalSha256
                        from ArticleVersion v
                        join ArticleUpload u on u.id = (select min(x.id) from ArticleUpload x where x.versionId = v.id)
                        where v.articleId = :article order by v.number desc
                        """, Parameters.with("article", articleId)).project(Row.class).stream()
                .map(row -> new VersionRow(
                        row.id(),
                        row.number(),
                        row.at(),
                        names.of(row.by()),
                        row.arrivedThrough(),
                        row.fileName(),
                        row.textLength(),
                        row.textSha256(),
                        row.mediaType(),
                        row.originalSha256()))
                .toList();
        if (rows.isEmpty()) throw CommonProblem.NOT_FOUND.refusal();
        return rows;
    }

    /** Refused as {@link CommonProblem#NOT_FOUND}. */
    @Transactional
    public VersionRow row(long articleId, int number) {
        return list(articleId).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
    }

    /** The id of a version. */
    @Transactional
    public Optional<Long> id(long articleId, int number) {
        return first(
                "v.articleId = :article and v.number = :number",
                Parameters.with("article", articleId).and("number", number));
    }

    @Transactional
    public List<TitledVersion> titled(Collection<Long> ids) {
        return find(
                        "select v.id, a.title, v.articleId, v.number from ArticleVersion v join Article a on a.id = v.articleId"
                                + " where v.id in :ids order by v.id",
                        Parameters.with("ids", ids))
                .project(TitledVersion.class)
                .list();
    }

    /** The version before this one in its article. */
    @Transactional
    public Optional<Long> before(long versionId) {
        return find(
                        "select p.id from ArticleVersion v join ArticleVersion p"
                                + " on p.articleId = v.articleId and p.number = v.number - 1 where v.id = :id",
                        Parameters.with("id", versionId))
                .project(Long.class)
                .singleResultOptional();
    }

    /** The versions of an article after this one, in their order. */
    @Transactional
    public List<Long> after(long articleId, int number) {
        return find(
                        "select v.id from ArticleVersion v where v.articleId = :article and v.number > :number"
                                + " order by v.number",
                        Parameters.with("article", articleId).and("number", number))
                .project(Long.class)
                .list();
    }

    /** The first version of an article with this text. */
    Optional<Long> withText(long articleId, String sha256) {
        return first(
                "v.articleId = :article and v.textSha256 = :text order by v.id",
                Parameters.with("article", articleId).and("text", sha256));
    }

    int newestNumber(long articleId) {
        return find(
                        "select max(v.number) from ArticleVersion v where v.articleId = :article",
                        Parameters.with("article", articleId))
                .project(Integer.class)
                .singleResult();
    }

    private Optional<Long> first(String which, Parameters values) {
        return find("select v.id from ArticleVersion v where " + which, values)
                .project(Long.class)
                .firstResultOptional();
    }

    /** The newest text of an article; refused as {@link CommonProblem#NOT_FOUND}. */
    @Transactional
    RawText raw(long articleId) {
        return raw("a.id = :article and v.id = a.currentVersionId", Parameters.with("article", articleId));
    }

    @Transactional
    RawText raw(long articleId, int number) {
        return raw(
                "a.id = :article and v.number = :number",
                Parameters.with("article", articleId).and("number", number));
    }

    private RawText raw(String which, Parameters values) {
        return find(
                        "select a.title, v.rawText from ArticleVersion v join Article a on a.id = v.articleId where "
                                + which,
                        values)
                .project(RawText.class)
                .singleResultOptional()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
    }

    /** A version that nobody else changes until the transaction ends; refused as {@link CommonProblem#NOT_FOUND}. */
    public ArticleVersion held(long versionId) {
        ArticleVersion version = findById(versionId, LockModeType.PESSIMISTIC_WRITE);
        if (version == null) throw CommonProblem.NOT_FOUND.refusal();
        return version;
    }

    /** The article that a version belongs to; refused as {@link CommonProblem#NOT_FOUND}. */
    public long article(long versionId) {
        record Owner(Long articleId) {}
        return find("id = :id", Parameters.with("id", versionId))
                .project(Owner.class)
                .singleResultOptional()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal)
                .articleId();
    }

    /** Gives a version another place. */
    void move(long versionId, VersionPlace to) {
        update(
                "articleId = :article, number = :number where id = :id",
                Parameters.with("article", to.articleId())
                        .and("number", to.number())
                        .and("id", versionId));
    }
}
