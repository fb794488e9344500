package org.claimtrail.claim;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimtrail.claim.passage.Passage;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.text.Anchor;
import org.claimtrail.text.Span;
import org.hibernate.annotations.OptimisticLock;

/** A claim as it stands in one version of an article; its span counts code points of that version's raw text. */
@Entity
public class Appearance {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    public Long claimId;
    public Long articleId;
    public Long articleVersionId;
    int spanBegin;
    int spanEnd;
    String quote;
    String prefix;
    String suffix;
    QuoteKind kind;
    String cue;
    String speakerMention;
    public Long speakerId;
    public Long outletId;

    /** The fullest name that the article has for the speaker, and the mention that it is the name of. */
    @OptimisticLock(excluded = true)
    String fullName;

    @OptimisticLock(excluded = true)
    String fullNameOf;

    String language;
    Long createdBy;
    Instant createdAt;

    /** Through whom it reached the article, from the speaker outwards. */
    @ElementCollection
    @CollectionTable(name = "appearance_chain", joinColumns = @JoinColumn(name = "appearance_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "name")
    List<String> chain = new ArrayList<>();

    public Appearance() {}

    public Appearance(long claimId, Passage passage, Attribution link, long createdBy, Instant createdAt) {
        this.claimId = claimId;
        this.articleId = passage.text().articleId();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        link(passage, link);
    }

    public final void link(Passage passage, Attribution link) {
        Anchor anchor = passage.anchor();
        articleVersionId = passage.text().versionId();
        language = passage.text().language();
        spanBegin = anchor.position().begin();
        spanEnd = anchor.position().end();
        quote = anchor.quote();
        prefix = anchor.prefix();
        suffix = anchor.suffix();
        kind = link.kind();
        cue = link.cue();
        speakerMention = link.speakerMention();
        speakerId = link.speakerId();
        outletId = link.outletId();
        if (!chain.equals(link.chain())) {
            chain.clear();
            chain.addAll(link.chain());
        }
    }

    /** What holds for the mention as it stands gives way neither to nothing nor to the name of another mention. */
    void named(String mention, String name) {
        boolean holds = fullName != null && Objects.equals(fullNameOf, speakerMention);
        if (name == null || (holds && !Objects.equals(mention, speakerMention))) return;
        fullNameOf = mention;
        fullName = name;
    }

    public void linkSpeaker(long id) {
        speakerId = id;
    }

    /** How it is linked, for one that is to be linked likewise. */
    public Attribution link() {
        return new Attribution(kind, cue, speakerMention, speakerId, outletId, List.copyOf(chain));
    }

    /** As rooms above refer to it. */
    public AppearanceRef ref(boolean claimDeleted) {
        return new AppearanceRef(id, version, claimId, quote, claimDeleted);
    }

    Span span() {
        return new Span(spanBegin, spanEnd);
    }

    /** For the history; {@code speaker} and {@code outlet} are the names behind the ids. */
    public Map<String, Object> state(String speaker, String outlet) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("quote", quote);
        state.put("kind", kind.slug());
        state.put("cue", cue);
        state.put("speakerMention", speakerMention);
        state.put("speaker", speaker);
        state.put("outlet", outlet);
        state.put("chain", List.copyOf(chain));
        state.put("begin", spanBegin);
        state.put("end", spanEnd);
        state.put("versionId", articleVersionId);
        return state;
    }
}
