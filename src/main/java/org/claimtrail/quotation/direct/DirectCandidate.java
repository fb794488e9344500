package org.claimtrail.quotation.direct;

import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.quotation.attribution.Speaker;

/** One way to read who said a stretch. */
public record DirectCandidate(Attribution attribution, SpeakerPlace how, int cuesBetween, boolean byRule) {
    boolean isLike(Attribution other) {
        Speaker mine = attribution.speaker();
        Speaker others = other.speaker();
        return attribution.cue() == other.cue()
                && (mine == null ? others == null : others != null && mine.from() == others.from());
    }

    DirectCandidate chosenByRule(Attribution rule) {
        return new DirectCandidate(rule, how, cuesBetween, true);
    }
}
