package org.claimtrail.intake.queue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.claimtrail.article.metadata.MetadataValues;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.version.Arrival;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.work.NewJob;

/** A file on its way to becoming an article, and afterwards the record of what became of it. */
@Entity
class IntakeItem {
    /** The name of the kind of job that reads items. */
    static final String KIND_OF_JOB = "reading";

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
    /** What was said about it. */
    @ElementCollection
    @CollectionTable(name = "intake_given", joinColumns = @JoinColumn(name = "intake_item_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "content")
    Map<MetadataField, String> given = new HashMap<>();

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

    String state;
    String reason;
    String mediaType;
    Long articleId;
    Instant finishedAt;

    protected IntakeItem() {}

    private IntakeItem(String batch, long size, Stated stated, Arrival arrival) {
        this.batch = batch;
        this.originalSize = size;
        this.fileName = arrival.fileName();
        this.given.putAll(stated.values().all());
        this.versionOf = stated.versionOf();
        this.arrivedThrough = arrival.way().slug();
        this.uploadedBy = arrival.by().id();
        this.uploadedAt = arrival.at();
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
        return new Stated(new MetadataValues(given), versionOf);
    }

    ItemToRead toRead() {
        return new ItemToRead(id, originalSha256, fileName, plainText, depth, root());
    }

    /** What the reading of it is in the queue. */
    NewJob job() {
        return new NewJob(KIND_OF_JOB, id, uploadedBy == null ? NewJob.NOBODY : uploadedBy, batch);
    }

    /** Somebody reads it. */
    void begin() {
        state = State.READING.slug();
    }

    /** Waits until somebody lets it go on. */
    void rest() {
        state = State.PAUSED.slug();
    }

    void end(ItemOutcome outcome, Long articleId, Instant at) {
        this.state = outcome.state().slug();
        this.reason = outcome.reason();
        this.mediaType = outcome.mediaType();
        this.articleId = articleId;
        this.finishedAt = at;
    }

    /** Back into the queue by somebody's wish; refused where another try would end the same. */
    void retry() {
        if (!state().retryable() || originalSha256 == null) throw IntakeProblem.NOT_RETRYABLE.refusal();
        queue();
    }

    /** It waits to be read. */
    void queue() {
        state = State.QUEUED.slug();
        reason = null;
        finishedAt = null;
    }
}
