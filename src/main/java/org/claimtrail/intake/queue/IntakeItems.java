package org.claimtrail.intake.queue;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.work.Jobs;
import org.claimtrail.work.NewJob;

/** What became of the files that came in, and how far the queue is. */
@ApplicationScoped
public class IntakeItems implements PanacheRepository<IntakeItem> {
    private static final String VIEW = """
            select i.id, i.batch, i.fileName, value(g), i.originalSize, i.state, i.reason, i.mediaType,
                   i.originalSha256 is not null, i.articleId, a.title, i.arrivedThrough, i.uploadedBy, i.uploadedAt, i.finishedAt,
                   i.parentId, w.fileName, (select count(*) from IntakeItem c where c.parentId = i.id)
            from IntakeItem i left join Article a on a.id = i.articleId
            left join IntakeItem w on w.id = i.parentId left join i.given g on key(g) = MetadataField.TITLE
            """;

    private static final String WENT_WRONG = "state in :wrong and originalSha256 is not null";
    private static final String ORDER = " order by id";
    private static final String JOB =
            "(select 1 from Job j where j.kind = '" + IntakeItem.KIND_OF_JOB + "' and j.subject = i.id";
    private static final String CANCEL =
            "update IntakeItem i set i.state = 'cancelled', i.finishedAt = :now, i.version = i.version + 1"
                    + " where i.state in :underWay and not exists " + JOB + ")";

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int BATCHES = 20;

    private final Jobs jobs;
    private final PeopleNames people;
    private final Clock clock;

    IntakeItems(Jobs jobs, PeopleNames people, Clock clock) {
        this.jobs = jobs;
        this.people = people;
        this.clock = clock;
    }

    /** Files that were brought in a batch; those that came out of them do not count. */
    @Transactional
    public long brought(String batch) {
        return count("batch = :batch and parentId is null", Parameters.with("batch", batch));
    }

    /** Files that wait, rest or are being read. */
    @Transactional
    long underWay() {
        return count("state in :underWay", Parameters.with("underWay", State.underWay()));
    }

    /**
     * The files of a batch in the order they came; refused as {@link CommonProblem#NOT_FOUND} when there are none. How far they
     * are is read before the files: where it says that all are read, they are shown read.
     */
    @Transactional
    public Batch batch(String id, Paging paging) {
        ItemCriteria criteria = ItemCriteria.ofBatch(id);
        Pace pace = pace(criteria);
        Slice<ItemView> items = slice(criteria, "i.id", paging);
        if (items.total() == 0) throw CommonProblem.NOT_FOUND.refusal();
        return new Batch(id, pace, items, paused());
    }

    /** Whether somebody lets the whole queue rest. */
    @Transactional
    public boolean paused() {
        return jobs.paused(IntakeItem.KIND_OF_JOB);
    }

    /** Refused as {@link CommonProblem#NOT_FOUND} when the batch has none. */
    IntakeItem first(String batch) {
        return find("batch = :batch order by id", Parameters.with("batch", batch))
                .firstResultOptional()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
    }

    /** The given files in their order. */
    @Transactional
    public List<ItemView> views(Collection<Long> ids) {
        return find(VIEW + "where i.id in :ids order by i.id", Parameters.with("ids", ids))
                .project(ItemView.class)
                .list();
    }

    @Transactional
    public ItemView view(long itemId) {
        List<ItemView> found = views(List.of(itemId));
        if (found.isEmpty()) throw CommonProblem.NOT_FOUND.refusal();
        return found.get(0);
    }

    /** The newest files first. */
    @Transactional
    public Slice<ItemView> list(ItemCriteria criteria, Paging paging) {
        return slice(criteria, "i.id desc", paging);
    }

    private Slice<ItemView> slice(ItemCriteria criteria, String order, Paging paging) {
        String where = " where " + criteria.condition();
        Map<String, Object> values = criteria.values();
        List<ItemView> items = find(VIEW + where + " order by " + order, values)
                .page(paging.page() - 1, paging.size())
                .project(ItemView.class)
                .list();
        return Slice.of(items, count("from IntakeItem i" + where, values), paging);
    }

    /** Files in one of these states that came in since then, the newest first. */
    @Transactional
    Slice<ItemView> since(Instant since, List<String> states, Paging paging) {
        String where = "where i.state in :states and i.uploadedAt >= :since";
        Map<String, Object> values = Map.of("states", states, "since", since);
        List<ItemView> items = find(VIEW + where + " order by i.id desc", values)
                .page(paging.page() - 1, paging.size())
                .project(ItemView.class)
                .list();
        return Slice.of(items, count("from IntakeItem i " + where, values), paging);
    }

    /** Of the files that meet the criteria. */
    @Transactional
    public Pace pace(ItemCriteria criteria) {
        record Count(String state, long count) {}
        Map<State, Long> counts = new EnumMap<>(State.class);
        find(
                        "select i.state, count(*) from IntakeItem i where " + criteria.condition()
                                + " group by i.state",
                        criteria.values())
                .project(Count.class)
                .list()
                .forEach(each -> counts.put(State.of(each.state()), each.count()));
        return new Pace(counts, perMinute(criteria));
    }

    private Double perMinute(ItemCriteria criteria) {
        record Read(long count, Instant first) {}
        Instant now = clock.instant();
        Map<String, Object> values = new HashMap<>(criteria.values());
        values.put("from", now.minus(WINDOW));
        Read read = find(
                        "select count(*), min(i.finishedAt) from IntakeItem i where i.finishedAt >= :from"
                                + " and i.state <> 'cancelled' and " + criteria.condition(),
                        values)
                .project(Read.class)
                .singleResult();
        if (read.count() < 2) return null;
        double seconds = Math.max(1, Duration.between(read.first(), now).toMillis() / 1000.0);
        return read.count() / seconds * 60;
    }

    /** What came out of a file so far. */
    @Transactional
    Descent descent(long rootId) {
        return find(
                        "select count(*), coalesce(sum(i.originalSize), 0) from IntakeItem i where i.rootId = :root",
                        Parameters.with("root", rootId))
                .project(Descent.class)
                .singleResult();
    }

    /** Everybody whose files are under way. */
    @Transactional
    public List<WaitingPerson> waitingPeople() {
        record Row(Long person, Long waiting, Long resting, Long reading) {}
        return find("""
                        select i.uploadedBy, sum(case when i.state = 'queued' then 1 else 0 end),
                               sum(case when i.state = 'paused' then 1 else 0 end),
                               sum(case when i.state = 'reading' then 1 else 0 end)
                        from IntakeItem i where i.state in :underWay
                        group by i.uploadedBy order by coalesce(i.uploadedBy, 0L)
                        """, Parameters.with("underWay", State.underWay())).project(Row.class).stream()
                .map(row -> new WaitingPerson(
                        row.person() == null ? NewJob.NOBODY : row.person(),
                        people.of(row.person()),
                        row.waiting(),
                        row.resting(),
                        row.reading()))
                .toList();
    }

    /** The newest batches of which files are under way. */
    @Transactional
    public List<BatchRow> batches() {
        record Row(String batch, Long by, Instant at, String file, Long all, Long underWay) {}
        return find("""
                        select i.batch, max(i.uploadedBy), min(i.uploadedAt), min(i.fileName), count(*),
                               sum(case when i.state in :underWay then 1 else 0 end)
                        from IntakeItem i where i.batch in (select u.batch from IntakeItem u where u.state in :underWay)
                        group by i.batch order by max(i.id) desc
                        """, Parameters.with("underWay", State.underWay())).page(0, BATCHES).project(Row.class).stream()
                .map(row ->
                        new BatchRow(row.batch(), people.of(row.by()), row.at(), row.file(), row.all(), row.underWay()))
                .toList();
    }

    /** Those that went wrong and whose bytes are kept. */
    List<IntakeItem> wentWrong() {
        return list(WENT_WRONG + ORDER, Parameters.with("wrong", State.wentWrong()));
    }

    List<IntakeItem> wentWrong(String batch) {
        return list(
                WENT_WRONG + " and batch = :batch" + ORDER,
                Parameters.with("wrong", State.wentWrong()).and("batch", batch));
    }

    /** Has the rows of a batch say that their jobs rest; how many they were. */
    int rest(String batch) {
        return update(
                "update IntakeItem i set i.state = 'paused', i.version = i.version + 1"
                        + " where i.state = 'queued' and i.batch = :batch and exists " + JOB
                        + " and j.state = RESTING)",
                Parameters.with("batch", batch));
    }

    /** Has the rows of a batch say that their jobs wait; how many they were. */
    int goOn(String batch) {
        return update(
                "state = 'queued', version = version + 1 where state = 'paused' and batch = :batch",
                Parameters.with("batch", batch));
    }

    /** Has the rows whose jobs are gone say that they were cancelled; how many they were. */
    int cancel() {
        return update(CANCEL, cancelled());
    }

    int cancel(String batch) {
        return update(CANCEL + " and i.batch = :batch", cancelled().and("batch", batch));
    }

    private Parameters cancelled() {
        return Parameters.with("now", clock.instant()).and("underWay", State.underWay());
    }
}
