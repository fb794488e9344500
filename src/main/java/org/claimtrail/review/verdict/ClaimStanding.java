package org.claimtrail.review.verdict;

import java.util.List;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.ClaimView;

/**
 * How a claim stands with its verdicts, and what somebody can do about it.
 *
 * @param inForce null while none is
 * @param waiting the one that waits for sign-off, null while none does
 * @param sentBack the newest one when it was sent back, so that it can be proposed again; else null
 * @param earlier all others, the newest first
 * @param own whether the one that waits was proposed by the person who looks
 * @param reworded whether the claim was worded anew after the verdict in force was given
 * @param dropped whether the claim is not to be checked
 * @param open whether a verdict can be proposed now
 */
public record ClaimStanding(
        VerdictView inForce,
        VerdictView waiting,
        VerdictView sentBack,
        List<VerdictView> earlier,
        boolean own,
        boolean reworded,
        boolean dropped,
        boolean open) {

    /** @param verdicts all on the claim, the newest first */
    static ClaimStanding of(ClaimView claim, List<VerdictView> verdicts, long me) {
        VerdictView inForce = first(verdicts, "in-force");
        VerdictView waiting = first(verdicts, "waiting");
        boolean dropped = claim.status() == ClaimStatus.DROPPED;
        boolean newestSentBack = !verdicts.isEmpty() && verdicts.get(0).isSentBack();
        return new ClaimStanding(
                inForce,
                waiting,
                newestSentBack ? verdicts.get(0) : null,
                verdicts.stream()
                        .filter(verdict -> !verdict.equals(inForce) && !verdict.equals(waiting))
                        .toList(),
                waiting != null && waiting.proposedById() == me,
                inForce != null && !inForce.statement().equals(claim.statement()),
                dropped,
                waiting == null && !dropped);
    }

    /** Whether the verdict in force rests on this piece of evidence. */
    public boolean restsOn(long evidenceId) {
        return inForce != null && inForce.evidenceIds().contains(evidenceId);
    }

    private static VerdictView first(List<VerdictView> verdicts, String state) {
        return verdicts.stream()
                .filter(verdict -> verdict.state().equals(state))
                .findFirst()
                .orElse(null);
    }
}
