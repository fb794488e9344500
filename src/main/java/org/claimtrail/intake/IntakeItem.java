package org.claimtrail.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.version.Arrival;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.web.problem.Problem;

/** A file on its way to becoming an article, and afterwards the record of what became of it. */
@Entity
class IntakeItem {
    /** After so many attempts that the end of the server cut short a file is given up: it may be what ends it. */
    private static final int MOST_ATTEMPTS = 5;
    /** The lane of files that nobody in particular brought. */
    static final long NOBODY = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String batch;

    @Column(columnDefinition = "char(64)")
    String originalSha256;

    long originalSize;
    String fileName;
    String givenTitle;
    String givenByline;
    String givenOutlet;
    LocalDate givenPublishedOn;
    LocalDate givenModifiedOn;
    String givenSection;
    String givenLanguage;
    String givenCanonicalUrl;
    /** The article that it was said to be a newer version of. */
    Long versionOf;

    boolean plainText;
    String arrivedThrough;
    Long uploadedBy;
    Instant uploadedAt;
    /** The file that this one came out of, and the outermost one; null for what was brought as it is. */
    Long parentId;

    Long rootId;
    /** How many files this one was within. */
    int depth;

    /** Who waits for their turn: a person's id, or {@link #NOBODY}. */
    long lane;

    String state;
    String reason;
    String mediaType;
    int attempts;
    /** The node that reads it, until {@link #leaseUntil}; null while nobody does. */
    String takenBy;

    Instant leaseUntil;
    Long articleId;
    Instant finishedAt;

    protected IntakeItem() {}

    private IntakeItem(String batch, long size, Stated stated, Arrival arrival) {
        this.batch = batch;
        this.originalSize = size;
        this.fileName = arrival.fileName();
        this.givenTitle = stated.title();
        this.givenByline = stated.byline();
        this.givenOutlet = stated.outlet();
        this.givenPublishedOn = stated.publishedOn();
        this.givenModifiedOn = stated.modifiedOn();
        this.givenSection = stated.section();
        this.givenLanguage = stated.language();
        this.givenCanonicalUrl = stated.canonicalUrl();
        this.versionOf = stated.versionOf();
        this.arrivedThrough = arrival.way().slug();
        this.uploadedBy = arrival.by().id();
        this.uploadedAt = arrival.at();
        this.lane = arrival.by().id() == null ? NOBODY : arrival.by().id();
        this.state = State.QUEUED.slug();
    }

    static IntakeItem queued(String batch, StoredOriginal original, Stated stated, Arrival arrival) {
        IntakeItem item = new IntakeItem(batch, original.size(), stated, arrival);
        item.originalSha256 = original.sha256();
        return item;
    }

    static IntakeItem queuedText(String batch, StoredOriginal original, Stated stated, Arrival arrival) {
        IntakeItem item = queued(batch, original, stated, arrival);
        item.plainText = true;
        return item;
    }

    /** A file that came out of this one; it came in as this one did. */
    IntakeItem part(Unpacked unpacked, Arrival arrival) {
        IntakeItem part = queued(
                batch,
                unpacked.original(),
                Stated.NOTHING,
                new Arrival(unpacked.name(), arrival.way(), arrival.by(), arrival.at()));
        part.parentId = id;
        part.rootId = root();
        part.depth = depth + 1;
        return part;
    }

    /** The file that somebody brought, in which this one was; or this one. */
    long root() {
        return rootId == null ? id : rootId;
    }

    /** A file whose bytes were not taken. */
    static IntakeItem refused(String batch, long size, Arrival arrival, ItemOutcome why) {
        IntakeItem item = new IntakeItem(batch, size, Stated.NOTHING, arrival);
        item.end(why, null, arrival.at());
        return item;
    }

    State state() {
        return State.of(state);
    }

    StoredOriginal original() {
        return new StoredOriginal(originalSha256, originalSize);
    }

    Stated stated() {
        return new Stated(
                givenTitle,
                givenByline,
                givenOutlet,
                givenPublishedOn,
                givenModifiedOn,
                givenSection,
                givenLanguage,
                givenCanonicalUrl,
                versionOf);
    }

    /** Begins with it. */
    void take(String node, Instant leaseUntil) {
        this.state = State.READING.slug();
        this.takenBy = node;
        this.leaseUntil = leaseUntil;
        this.attempts++;
    }

    LeasedItem work() {
        return new LeasedItem(id, version, originalSha256, fileName, plainText, depth, root());
    }

    /** Waits until somebody lets it go on. */
    void rest() {
        if (state() == State.QUEUED) state = State.PAUSED.slug();
    }

    void end(ItemOutcome outcome, Long articleId, Instant at) {
        this.state = outcome.state().slug();
        this.reason = outcome.reason();
        this.mediaType = outcome.mediaType();
        this.articleId = articleId;
        this.finishedAt = at;
        letGo();
    }

    /** Back into the queue by somebody's wish; refused where another try would end the same. */
    void retry() {
        if (!state().retryable() || originalSha256 == null) throw Problem.NOT_RETRYABLE.refusal();
        attempts = 0;
        queueAgain();
    }

    /** Back into the queue after its node ended while it read it; given up when that was not the first time. */
    void resume(Instant now) {
        if (attempts >= MOST_ATTEMPTS) end(ItemOutcome.GIVEN_UP, null, now);
        else queueAgain();
    }

    /** Back into the queue because its node is being stopped, which is not the file's fault. */
    void release() {
        attempts--;
        queueAgain();
    }

    private void queueAgain() {
        state = State.QUEUED.slug();
        reason = null;
        finishedAt = null;
        letGo();
    }

    private void letGo() {
        takenBy = null;
        leaseUntil = null;
    }
}
