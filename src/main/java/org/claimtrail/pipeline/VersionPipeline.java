package org.claimtrail.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.article.version.TitledVersion;
import org.claimtrail.article.version.VersionReady;
import org.claimtrail.article.version.VersionsMoved;
import org.claimtrail.article.view.ReadingDecisions;
import org.claimtrail.claim.link.AddedBelow;
import org.claimtrail.placement.Placing;
import org.claimtrail.suggestion.SuggestionMaker;
import org.claimtrail.suggestion.Suggestions;
import org.claimtrail.work.JobKind;
import org.claimtrail.work.JobSubject;
import org.claimtrail.work.Jobs;
import org.claimtrail.work.LeasedJob;
import org.claimtrail.work.NewJob;
import org.claimtrail.work.Step;

/**
 * What happens with every version of an article, in this order. It is gone through when the text is stored and whenever
 * something changes that a step looks at; each step finds out for itself what is left to do.
 */
@ApplicationScoped
class VersionPipeline implements JobKind {
    private static final String KIND = Suggestions.KIND_OF_JOB;

    private final List<Step> steps;
    private final Placing placing;
    private final SuggestionMaker suggestions;
    private final ArticleVersions versions;
    private final Jobs jobs;

    VersionPipeline(
            ReadingDecisions reading,
            Placing placing,
            SuggestionMaker suggestions,
            ArticleVersions versions,
            Jobs jobs) {
        this.placing = placing;
        this.suggestions = suggestions;
        this.versions = versions;
        this.jobs = jobs;
        this.steps = List.of(
                new Step("carry-reading-decisions", version -> {
                    if (!suggestions.complete(version)) reading.carry(version);
                }),
                new Step("place-appearances", placing::place),
                new Step("make-suggestions", suggestions::make));
    }

    void stored(@Observes VersionReady ready) {
        queue(List.of(ready.versionId()));
    }

    void moved(@Observes VersionsMoved moved) {
        queue(moved.versionIds());
    }

    void added(@Observes AddedBelow added) {
        queue(added.newerVersionIds());
    }

    /** In nobody's turn, so in the order they came: a version takes over what was decided about the one before. */
    private void queue(List<Long> versionIds) {
        jobs.add(versionIds.stream()
                .map(id -> new NewJob(KIND, id, NewJob.NOBODY, null))
                .toList());
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public String words() {
        return "pipeline";
    }

    /** A long text takes as long as it takes, and all of one processor. */
    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public void work(LeasedJob job) {
        Step.all(steps, job.subject());
    }

    /** Appearances that came to stand in the version before by what nothing told, and texts that an older engine went through. */
    @Override
    public Collection<Long> spare() {
        List<Long> spare = new ArrayList<>(placing.versionsToPlace());
        suggestions.nextOutdated().ifPresent(spare::add);
        return spare;
    }

    @Override
    public Map<Long, JobSubject> called(Collection<Long> versionIds) {
        return versions.titled(versionIds).stream()
                .collect(Collectors.toMap(
                        TitledVersion::id,
                        version ->
                                new JobSubject(version.title(), version.place().address())));
    }
}
