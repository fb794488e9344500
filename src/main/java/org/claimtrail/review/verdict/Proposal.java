package org.claimtrail.review.verdict;

import java.util.List;

/**
 * A verdict as somebody proposes it.
 *
 * @param statement the claim's statement as they saw it; null when whoever calls did not say
 * @param rating slug of a step of the scale
 * @param evidenceIds what it rests on
 * @param replacesId the verdict in force that it corrects, null when there is none
 * @param whatChanged why the one in force is not right any more; null for a first verdict
 */
public record Proposal(
        String statement,
        String rating,
        String rationale,
        List<Long> evidenceIds,
        Long replacesId,
        String whatChanged) {}
