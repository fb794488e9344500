package org.claimtrail.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Slice;
import org.claimtrail.web.words.Texts;

/** What administrators see of the work that is done later, in their language. */
@RequestScoped
class WorkOverview {
    /**
     * How the jobs of a kind stand.
     *
     * @param kind its slug
     * @param name what people call it, in their language
     * @param paused whether somebody lets all of them rest
     */
    record KindOverview(
            String kind, String name, boolean paused, long waiting, long resting, long working, long givenUp) {}

    /**
     * A job that was given up, in the language of whoever looks.
     *
     * @param kind the slug of its kind
     * @param kindName what people call that
     * @param subject the id of what it is about
     * @param name what that is called, or its id as people write it
     * @param address the page of that; missing where it has none
     * @param reason {@code cut-short} or {@code failed}
     * @param explanation the same as a sentence
     * @param failure the step and the error that it failed with; missing where it was cut short
     */
    record GivenUpJob(
            long id,
            String kind,
            String kindName,
            long subject,
            String name,
            String address,
            String reason,
            String explanation,
            String failure,
            Instant addedAt,
            Instant givenUpAt) {}

    private final JobTable table;
    private final Pauses pauses;
    private final JobKinds kinds;
    private final Texts texts;

    WorkOverview(JobTable table, Pauses pauses, JobKinds kinds, Texts texts) {
        this.table = table;
        this.pauses = pauses;
        this.kinds = kinds;
        this.texts = texts;
    }

    /** By name. */
    @Transactional
    List<KindOverview> kinds() {
        Map<String, Map<JobState, Long>> counts = new HashMap<>();
        for (JobTable.Count each : table.counts())
            counts.computeIfAbsent(each.kind(), kind -> new EnumMap<>(JobState.class))
                    .put(each.state(), each.count());
        Set<String> paused = pauses.listAll().stream().map(pause -> pause.kind).collect(Collectors.toSet());
        return kinds.all().stream()
                .map(kind -> overview(kind, counts.getOrDefault(kind.name(), Map.of()), paused.contains(kind.name())))
                .toList();
    }

    private KindOverview overview(JobKind kind, Map<JobState, Long> counts, boolean paused) {
        return new KindOverview(
                kind.name(),
                name(kind),
                paused,
                counts.getOrDefault(JobState.WAITING, 0L),
                counts.getOrDefault(JobState.RESTING, 0L),
                counts.getOrDefault(JobState.WORKING, 0L),
                counts.getOrDefault(JobState.GIVEN_UP, 0L));
    }

    /** What was given up last comes first. */
    @Transactional
    Slice<GivenUpJob> givenUp(Paging paging) {
        List<JobTable.GivenUp> rows = table.givenUp(paging);
        Map<String, List<Long>> subjects = rows.stream()
                .collect(Collectors.groupingBy(
                        JobTable.GivenUp::kind, Collectors.mapping(JobTable.GivenUp::subject, Collectors.toList())));
        Map<String, Map<Long, JobSubject>> called = new HashMap<>();
        subjects.forEach((kind, ids) ->
                called.put(kind, kinds.named(kind).map(it -> it.called(ids)).orElse(Map.of())));
        List<GivenUpJob> jobs = rows.stream()
                .map(row -> job(row, called.get(row.kind()).get(row.subject())))
                .toList();
        return Slice.of(jobs, table.givenUpInAll(), paging);
    }

    private GivenUpJob job(JobTable.GivenUp row, JobSubject subject) {
        return new GivenUpJob(
                row.id(),
                row.kind(),
                kinds.named(row.kind()).map(this::name).orElse(row.kind()),
                row.subject(),
                subject == null ? texts.of(WorkMessages.class).numbered(row.subject()) : subject.name(),
                subject == null ? null : subject.address(),
                row.surrender().slug(),
                texts.text("work", row.surrender().key()),
                row.failure(),
                row.addedAt(),
                row.givenUpAt());
    }

    private String name(JobKind kind) {
        return WorkVocabulary.name(kind, texts);
    }
}
