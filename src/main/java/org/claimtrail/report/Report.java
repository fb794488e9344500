package org.claimtrail.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A selection of claims under a title. It says what the claims say when it is read, not when it was made. */
@Entity
class Report {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String title;
    String intro;
    Long createdBy;
    Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "report_claim", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "claim_id")
    List<Long> claimIds = new ArrayList<>();

    protected Report() {}

    Report(NewReport chosen, long createdBy, Instant createdAt) {
        this.title = chosen.title();
        this.intro = chosen.intro();
        this.claimIds.addAll(chosen.claimIds());
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }
}
