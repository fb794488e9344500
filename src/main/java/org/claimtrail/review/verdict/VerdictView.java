package org.claimtrail.review.verdict;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.claimtrail.review.ReviewMessages;

/**
 * A verdict with everything that was said about it; people by their names.
 *
 * @param ratingId where its name, its class and its scale are told
 * @param rating slug of the step of the scale
 * @param score between worstScore and bestScore, null for what lies beside the scale
 * @param scale name and number of the scale: "Desk 1"
 * @param sentBackReason why it did not come into force
 * @param replacesId the verdict that it corrects, null for a first one
 * @param whatChanged why that one was not right any more
 * @param statement the claim's statement as it was rated
 * @param replacedById the verdict that corrected this one
 * @param state waiting, sent-back, in-force or replaced
 */
public record VerdictView(
        long id,
        int version,
        long claimId,
        @JsonIgnore long ratingId,
        String rating,
        Integer score,
        int bestScore,
        int worstScore,
        String scale,
        String rationale,
        String proposedBy,
        Instant proposedAt,
        String signedOffBy,
        Instant signedOffAt,
        String sentBackBy,
        Instant sentBackAt,
        String sentBackReason,
        Long replacesId,
        String whatChanged,
        List<Long> evidenceIds,
        String statement,
        long proposedById,
        Long replacedById,
        String state) {
    /** The key of the state's name in {@link ReviewMessages}. */
    public String stateKey() {
        return "verdict_" + state.replace('-', '_');
    }

    @JsonIgnore
    public boolean isWaiting() {
        return state.equals("waiting");
    }

    @JsonIgnore
    public boolean isInForce() {
        return state.equals("in-force");
    }

    @JsonIgnore
    public boolean isSentBack() {
        return state.equals("sent-back");
    }
}
