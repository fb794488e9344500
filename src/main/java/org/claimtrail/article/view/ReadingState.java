package org.claimtrail.article.view;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.HashMap;
import java.util.Map;
import org.claimtrail.extraction.MetadataField;

/** What people decided about how a text is read, as a whole. */
@Entity
class ReadingState {
    @Id
    Long articleVersionId;

    /** How many decisions there were. */
    int version;

    boolean repaired;

    /** What was known of the article before its letters were put right along with those of this text. */
    @ElementCollection
    @CollectionTable(name = "repaired_value", joinColumns = @JoinColumn(name = "article_version_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "found")
    Map<MetadataField, String> found = new HashMap<>();

    protected ReadingState() {}

    ReadingState(long articleVersionId) {
        this.articleVersionId = articleVersionId;
    }

    /** Somebody decided something. */
    void decided() {
        version++;
    }

    /** Letters that were read in the wrong encoding are shown as they were meant, or as they are. */
    void repair(boolean repaired) {
        this.repaired = repaired;
        decided();
    }
}
