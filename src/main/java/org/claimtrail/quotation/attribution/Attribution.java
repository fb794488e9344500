package org.claimtrail.quotation.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.quotation.Reason;

/**
 * Who is found to have said a stretch, and why.
 *
 * @param cue the cue's first token, or -1
 * @param cueEnd the token after the cue
 */
public record Attribution(int cue, int cueEnd, Speaker speaker, Set<Reason> reasons) {

    public static Attribution of(int cue, int cueEnd, Speaker speaker, Reason... why) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(List.of(why));
        if (speaker == null) reasons.add(Reason.NO_SPEAKER);
        else if (speaker.isPronoun() && speaker.name() != null) reasons.add(Reason.PRONOUN_RESOLVED);
        return new Attribution(cue, cueEnd, speaker, reasons);
    }

    /** The same speaker in another stretch of the same speech. */
    public Attribution carriedOn() {
        return of(cue, cueEnd, speaker, Reason.SPEAKER_CARRIED_ON);
    }

    public boolean hasCue() {
        return cue >= 0;
    }

    public List<Reason> reasonsWith(Set<Reason> more) {
        Set<Reason> all = EnumSet.copyOf(reasons);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}
