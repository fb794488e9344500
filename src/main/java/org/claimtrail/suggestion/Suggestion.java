package org.claimtrail.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.claim.passage.QuoteKind;
import org.claimtrail.claim.passage.Statements;
import org.claimtrail.quotation.ChainLink;
import org.claimtrail.quotation.Context;
import org.claimtrail.quotation.Quotation;
import org.claimtrail.quotation.Reason;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.web.problem.CommonProblem;

/**
 * A quotation that the engine found: a draft, until a person accepts or dismisses it. Spans count code points of the
 * version's raw text; {@code chain} has a name on each line, {@code reasons} are names of {@link Reason}s.
 */
@Entity
public class Suggestion {
    private static final int LONGEST_CUE = 200;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_CHAIN = 1000;
    private static final int LONGEST_LINK = 200;
    private static final int LONGEST_REFERENCES = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    int version;

    Long articleVersionId;
    int spanBegin;
    int spanEnd;
    String kind;
    String cue;
    Integer cueBegin;
    Integer cueEnd;
    String speakerMention;
    Integer speakerBegin;
    Integer speakerEnd;
    String speakerName;
    String speakerDescription;
    String chain;
    double confidence;
    String reasons;
    String notes;
    String referenceLines;
    String saidWhen;
    Double worth;
    String engine;

    @Enumerated(EnumType.STRING)
    SuggestionState state;

    Long decidedBy;
    Instant decidedAt;
    Long appearanceId;

    public Suggestion() {}

    public Suggestion(long articleVersionId, Quotation found, CodePoints points, String engine) {
        this.articleVersionId = articleVersionId;
        this.engine = engine;
        state = SuggestionState.OPEN;
        spanBegin = found.span().begin();
        spanEnd = found.span().end();
        kind = QuoteKind.of(found).slug();
        confidence = found.confidence();
        reasons = found.reasons().stream().map(Reason::name).collect(Collectors.joining(","));
        chain = chain(found.chain());
        notes = SuggestionNote.of(found);
        worth = found.worth() == null ? null : found.worth().score();
        Context context = found.context();
        referenceLines = context == null ? "" : lines(context.references(), points);
        saidWhen = context == null || context.date() == null
                ? null
                : Statements.fitting(context.date().text(), LONGEST_LINK);
        if (found.cue() != null) {
            cue = Statements.fitting(found.cue().text(), LONGEST_CUE);
            cueBegin = found.cue().span().begin();
            cueEnd = found.cue().span().end();
        }
        if (found.speaker() != null) {
            speakerMention = Statements.fitting(found.speaker().text(), LONGEST_NAME);
            speakerBegin = found.speaker().span().begin();
            speakerEnd = found.speaker().span().end();
            speakerName = Statements.fitting(found.speaker().canonical(), LONGEST_NAME);
            speakerDescription = Statements.fitting(found.speaker().description(), LONGEST_DESCRIPTION);
        }
    }

    private static String chain(List<ChainLink> links) {
        StringBuilder chain = new StringBuilder();
        for (ChainLink link : links) {
            String name = Statements.fitting(link.name().replaceAll("\\s+", " "), LONGEST_LINK);
            if (chain.length() + name.length() + 1 > LONGEST_CHAIN) break;
            chain.append(chain.isEmpty() ? "" : "\n").append(name);
        }
        return chain.toString();
    }

    private static String lines(List<Context.Reference> references, CodePoints points) {
        StringBuilder lines = new StringBuilder();
        for (Context.Reference reference : references) {
            String line = (points.slice(reference.span()) + "\t" + reference.text()).replace('\n', ' ');
            if (lines.length() + line.length() + 1 > LONGEST_REFERENCES) break;
            lines.append(lines.isEmpty() ? "" : "\n").append(line);
        }
        return lines.toString();
    }

    Span span() {
        return new Span(spanBegin, spanEnd);
    }

    /** Through whom it came, from the speaker outwards. */
    List<String> chainLinks() {
        return chain.isEmpty() ? List.of() : List.of(chain.split("\n"));
    }

    void requireOpen() {
        if (state != SuggestionState.OPEN) throw CommonProblem.ALREADY_DECIDED.refusal();
    }

    void accept(long appearance, long by, Instant at) {
        requireOpen();
        decide(SuggestionState.ACCEPTED, by, at);
        appearanceId = appearance;
    }

    void dismiss(long by, Instant at) {
        requireOpen();
        decide(SuggestionState.DISMISSED, by, at);
    }

    /** As a person decided on the same words in an earlier version; {@code appearance} is the one in this version. */
    void decideLike(Suggestion earlier, Long appearance) {
        requireOpen();
        decide(earlier.state, earlier.decidedBy, earlier.decidedAt);
        appearanceId = appearance;
    }

    void reopen() {
        state = SuggestionState.OPEN;
        decidedBy = null;
        decidedAt = null;
        appearanceId = null;
    }

    private void decide(SuggestionState decision, Long by, Instant at) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    /** Whom the article names: in full where it does, else as beside the quotation, else null. */
    String who() {
        return speakerName != null ? speakerName : speakerMention;
    }
}
