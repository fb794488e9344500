package org.claimtrail.report;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;

/** Making reports and finding them again. */
@ApplicationScoped
class Reports implements PanacheRepository<Report> {
    private final PeopleNames names;
    private final History history;
    private final Clock clock;

    Reports(PeopleNames names, History history, Clock clock) {
        this.names = names;
        this.history = history;
        this.clock = clock;
    }

    /** What one query brings of a row. */
    record Row(Long id, String title, Long createdBy, Instant createdAt, Integer claims) {
        ReportRow named(PeopleNames names) {
            return new ReportRow(id, title, names.of(createdBy), createdAt, claims);
        }
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
        history.record(by, ReportAction.REPORT_CREATED, Subject.report(report.id), null, made);
        return report.id;
    }

    @Transactional
    ReportView required(long id) {
        Report report = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::refusal);
        return new ReportView(
                report.id,
                report.version,
                report.title,
                report.intro,
                names.of(report.createdBy),
                report.createdAt,
                List.copyOf(report.claimIds));
    }

    /** The newest first. */
    @Transactional
    Slice<ReportRow> list(Paging paging) {
        List<ReportRow> rows = getEntityManager()
                .createQuery(
                        "select r.id, r.title, r.createdBy, r.createdAt, size(r.claimIds) from Report r"
                                + " order by r.createdAt desc, r.id desc",
                        Row.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(row -> row.named(names))
                .toList();
        return Slice.of(rows, count(), paging);
    }
}
