package org.claimtrail.report;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.Problem;

/** Making reports and finding them again. */
@ApplicationScoped
class Reports implements PanacheRepository<Report> {
    private final History history;
    private final Clock clock;

    Reports(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** @param chosen checked: the title is there, nothing is too long, the claims exist */
    @Transactional
    long create(NewReport chosen, Actor by) {
        Report report = new Report(chosen, Objects.requireNonNull(by.id()), clock.instant());
        persistAndFlush(report);
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("title", report.title);
        made.put("intro", report.intro);
        made.put("claims", report.claimIds);
        history.record(by, "report.created", Subject.report(report.id), null, made);
        return report.id;
    }

    @Transactional
    ReportView required(long id) {
        Report report = findByIdOptional(id).orElseThrow(Problem.NOT_FOUND::refusal);
        String createdBy = getEntityManager()
                .createQuery("select p.name from Person p where p.id = ?1", String.class)
                .setParameter(1, report.createdBy)
                .getSingleResult();
        return new ReportView(
                report.id,
                report.version,
                report.title,
                report.intro,
                createdBy,
                report.createdAt,
                List.copyOf(report.claimIds));
    }

    /** The newest first. */
    @Transactional
    Slice<ReportRow> list(Paging paging) {
        List<ReportRow> rows = getEntityManager()
                .createQuery(
                        "select r.id, r.title, p.name, r.createdAt, size(r.claimIds) from Report r"
                                + " join Person p on p.id = r.createdBy order by r.createdAt desc, r.id desc",
                        ReportRow.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return Slice.of(rows, count(), paging);
    }
}
