package org.claimtrail.review.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.original.StoredOriginal;
import org.claimtrail.review.ReviewProblem;
import org.claimtrail.text.Anchor;

/** Something that speaks for, against or about a claim. Withdrawn, it stays to be seen: a verdict may rest on it. */
@Entity
class Evidence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    long claimId;
    String kind;
    String stance;
    String note;

    Long articleId;
    Long articleVersionId;
    /** Code points into the raw text of the article version. */
    Integer spanBegin;

    Integer spanEnd;
    String quote;
    String prefix;
    String suffix;

    @Column(columnDefinition = "char(64)")
    String originalSha256;

    String fileName;
    String url;
    /** The day on which the link said so. */
    LocalDate seenOn;

    long addedBy;
    Instant addedAt;
    Long withdrawnBy;
    Instant withdrawnAt;

    protected Evidence() {}

    private Evidence(EvidenceKind kind, long claimId, Assessment assessment, long addedBy, Instant addedAt) {
        this.kind = kind.slug();
        this.claimId = claimId;
        this.stance = assessment.stance();
        this.note = assessment.note();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    static Evidence passage(long claimId, PassageView passage, Assessment assessment, long by, Instant at) {
        Evidence evidence = new Evidence(EvidenceKind.PASSAGE, claimId, assessment, by, at);
        Anchor anchor = passage.anchor();
        evidence.articleId = passage.articleId();
        evidence.articleVersionId = passage.versionId();
        evidence.spanBegin = anchor.position().begin();
        evidence.spanEnd = anchor.position().end();
        evidence.quote = anchor.quote();
        evidence.prefix = anchor.prefix();
        evidence.suffix = anchor.suffix();
        return evidence;
    }

    static Evidence file(
            long claimId, StoredOriginal original, String fileName, Assessment assessment, long by, Instant at) {
        Evidence evidence = new Evidence(EvidenceKind.FILE, claimId, assessment, by, at);
        evidence.originalSha256 = original.sha256();
        evidence.fileName = fileName;
        return evidence;
    }

    static Evidence link(long claimId, WebSource link, Assessment assessment, long by, Instant at) {
        Evidence evidence = new Evidence(EvidenceKind.LINK, claimId, assessment, by, at);
        evidence.url = link.url();
        evidence.seenOn = link.seenOn();
        return evidence;
    }

    void assess(Assessment assessment) {
        requireNotWithdrawn();
        stance = assessment.stance();
        note = assessment.note();
    }

    void withdraw(long by, Instant at) {
        requireNotWithdrawn();
        withdrawnBy = by;
        withdrawnAt = at;
    }

    private void requireNotWithdrawn() {
        if (withdrawnAt != null) throw ReviewProblem.WITHDRAWN.refusal();
    }

    Assessment assessment() {
        return new Assessment(stance, note);
    }

    /** For the history. */
    Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("stance", stance);
        state.put("note", note);
        state.put("quote", quote);
        state.put("fileName", fileName);
        state.put("sha256", originalSha256);
        state.put("url", url);
        state.put("seenOn", seenOn);
        return state;
    }
}
