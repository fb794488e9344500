package org.claimtrail.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.ArticleCriteria;
import org.claimtrail.article.Articles;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.claim.ClaimRow;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.Claims;
import org.claimtrail.intake.folder.DropFolderSettings;
import org.claimtrail.intake.queue.FailedFile;
import org.claimtrail.intake.queue.IntakeNews;
import org.claimtrail.placement.Placements;
import org.claimtrail.placement.WaitingPlacements;
import org.claimtrail.review.verdict.SentBack;
import org.claimtrail.review.verdict.Verdicts;
import org.claimtrail.review.verdict.WaitingVerdict;
import org.claimtrail.suggestion.ReadingList;
import org.claimtrail.suggestion.ToRead;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.words.PageContext;

/** The first page after signing in: what waits for this person. */
@Path("/")
class HomePage {
    /** {@code first} while no article is there; then only {@code underWay} and {@code folder} are of interest. */
    @CheckedTemplate(basePath = "desk")
    record home(
            boolean first,
            long underWay,
            String folder,
            Slice<WaitingVerdict> toSignOff,
            Slice<SentBack> sentBack,
            Slice<ToRead> toRead,
            Slice<WaitingPlacements> placements,
            Slice<ClaimRow> open,
            Slice<WaitingVerdict> waiting,
            Slice<FailedFile> failures)
            implements TemplateInstance {}

    /** Whoever brought a file in has seen by then what became of it. */
    private static final Duration LATELY = Duration.ofDays(7);

    private static final Paging SOME = new Paging(1, 8);
    private static final Paging FEW = new Paging(1, 4);

    private final Articles articles;
    private final ReadingList readingList;
    private final Placements placements;
    private final Claims claims;
    private final Verdicts verdicts;
    private final IntakeNews intake;
    private final Me me;
    private final PageContext page;
    private final DropFolderSettings dropFolder;
    private final Clock clock;

    HomePage(
            Articles articles,
            ReadingList readingList,
            Placements placements,
            Claims claims,
            Verdicts verdicts,
            IntakeNews intake,
            Me me,
            PageContext page,
            DropFolderSettings dropFolder,
            Clock clock) {
        this.articles = articles;
        this.readingList = readingList;
        this.placements = placements;
        this.claims = claims;
        this.verdicts = verdicts;
        this.intake = intake;
        this.me = me;
        this.page = page;
        this.dropFolder = dropFolder;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance home() {
        return new home(
                articles.list(ArticleCriteria.ALL, new Paging(1, 1)).total() == 0,
                intake.underWay(),
                dropFolder.importsDirectory().toString(),
                page.isReviewer() ? verdicts.awaitingSignOff(me.id(), SOME) : Slice.of(List.of(), 0, SOME),
                verdicts.sentBackTo(me.id(), SOME),
                readingList.latest(SOME),
                page.isReviewer() ? placements.waiting(SOME) : Slice.of(List.of(), 0, SOME),
                claims.list(open(), SOME),
                verdicts.proposedAndWaiting(me.id(), SOME),
                intake.failedSince(clock.instant().minus(LATELY), FEW));
    }

    private static ClaimCriteria open() {
        return new ClaimCriteria(null, ClaimStatus.OPEN.slug(), null, null, null, null, null, null, null);
    }
}
