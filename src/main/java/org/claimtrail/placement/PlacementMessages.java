package org.claimtrail.placement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of finding claims again in newer versions. */
@MessageBundle("placement")
public interface PlacementMessages {
    @Message("What became of the claims in version {number}")
    String placements_title(int number);

    @Message(
            "Claims whose words stand in this version as before are placed already. Decide on those that were reworded or can no longer be found; the older version stays as it is.")
    String placements_intro();

    @Message("The version before has no claims.")
    String placements_none();

    @Message("To decide")
    String placements_waiting();

    @Message("Decided")
    String placements_decided();

    @Message("unchanged")
    String state_unchanged();

    @Message("moved")
    String state_moved();

    @Message("reworded")
    String state_reworded();

    @Message("gone")
    String state_gone();

    @Message("In version {number}")
    String placement_before(int number);

    @Message("In this version")
    String placement_now();

    @Message("Difference")
    String placement_difference();

    @Message("Nothing like it was found in this version.")
    String placement_not_found();

    @Message("It stands here")
    String placement_confirm();

    @Message("It is gone")
    String placement_gone_do();

    @Message("It stands elsewhere")
    String placement_elsewhere();

    @Message("The words as they stand in this version")
    String placement_words();

    @Message("Place it there")
    String placement_place();

    @Message("by {name}, {time}")
    String placement_decided_by(String name, String time);

    @Message("without doubt, {time}")
    String placement_decided_alone(String time);

    @Message("Decide again")
    String placement_reopen();

    @Message("Decide again on “{statement}”")
    String placement_reopen_which(String statement);

    @Message("Show in the text")
    String placement_show();

    @Message("Decided.")
    String placement_decided();

    @Message("It waits for a decision again.")
    String placement_reopened();

    @Message("placed as")
    String field_placed();

    @Message("placed an appearance in a newer version")
    String action_appearance_placed();

    @Message("found an appearance gone from a newer version")
    String action_appearance_gone();

    @Message("took back what became of an appearance in a newer version")
    String action_appearance_unplaced();
}
