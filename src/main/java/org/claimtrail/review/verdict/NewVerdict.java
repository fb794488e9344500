package org.claimtrail.review.verdict;

import java.util.List;

/**
 * A verdict as a program proposes it.
 *
 * @param rating slug of a step of the scale that new verdicts are given on
 * @param evidenceIds what it rests on; may be empty only for a rating that says there is none to be had, such as unproven
 * @param replacesId the verdict in force, when there is one
 * @param whatChanged why that one is not right any more; required with replacesId
 */
public record NewVerdict(
        String rating, String rationale, List<Long> evidenceIds, Long replacesId, String whatChanged) {}
