package org.claimtrail.review.verdict;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.review.ReviewMessages;
import org.claimtrail.review.evidence.EvidenceView;
import org.claimtrail.scale.RatingView;
import org.claimtrail.scale.Ratings;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.Texts;

/** What a proposed verdict must be like, wherever it was typed. */
@RequestScoped
class VerdictChecks {
    static final int LONGEST_RATIONALE = 10_000;
    static final int LONGEST_REASON = 2000;
    static final int LONGEST_WHAT_CHANGED = 2000;

    private final Fields fields;
    private final Texts texts;
    private final Ratings ratings;

    VerdictChecks(Fields fields, Texts texts, Ratings ratings) {
        this.fields = fields;
        this.texts = texts;
        this.ratings = ratings;
    }

    /**
     * Errors are added for the fields rating, rationale, evidence and whatChanged.
     *
     * @param folder the claim's evidence
     */
    Proposal check(FormErrors errors, Proposal typed, List<EvidenceView> folder) {
        List<RatingView> scale = ratings.preset();
        String rating = fields.oneOf(
                errors,
                "rating",
                typed.rating(),
                scale.stream().map(RatingView::slug).collect(Collectors.toSet()));
        String rationale = fields.required(errors, "rationale", typed.rationale(), LONGEST_RATIONALE);
        List<Long> evidence = evidence(errors, typed.evidenceIds(), folder);
        boolean needed = scale.stream()
                .anyMatch(
                        step -> step.slug().equals(rating) && step.ratingClass().needsEvidence());
        if (needed && evidence.isEmpty() && errors.of("evidence") == null)
            errors.add("evidence", texts.of(ReviewMessages.class).evidence_needed());
        String whatChanged = typed.replacesId() == null
                ? null
                : fields.required(errors, "whatChanged", typed.whatChanged(), LONGEST_WHAT_CHANGED);
        return new Proposal(typed.statement(), rating, rationale, evidence, typed.replacesId(), whatChanged);
    }

    String reason(FormErrors errors, String typed) {
        return fields.required(errors, "reason", typed, LONGEST_REASON);
    }

    private List<Long> evidence(FormErrors errors, List<Long> typed, List<EvidenceView> folder) {
        if (typed == null) return List.of();
        Set<Long> usable = folder.stream()
                .filter(evidence -> !evidence.withdrawn())
                .map(EvidenceView::id)
                .collect(Collectors.toSet());
        List<Long> chosen = typed.stream().filter(Objects::nonNull).distinct().toList();
        if (!usable.containsAll(chosen))
            errors.add("evidence", texts.of(ReviewMessages.class).evidence_gone());
        return chosen.stream().filter(usable::contains).toList();
    }
}
