package org.claimtrail.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the history: a sentence for each action, a name for each field that changes. */
@MessageBundle("history")
public interface HistoryMessages {
    @Message("History")
    String title();

    @Message("Nothing has happened here yet.")
    String empty();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("When")
    String when();

    @Message("before")
    String before();

    @Message("now")
    String after();

    @Message("nothing")
    String nothing();

    @Message("History of the desk")
    String all_title();

    @Message("{events} entries, each carrying the hash of the one before")
    String chain(String events);

    @Message("Check the chain")
    String verify();

    @Message("The chain is whole: {events} entries, every hash recomputed and right.")
    String whole(String events);

    @Message(
            "The chain is broken at entry {number}: it was changed after it was written. Keep a copy of the database and tell an administrator.")
    String broken(String number);

    @Message("set up the desk")
    String person_set_up();

    @Message("invited a person")
    String person_invited();

    @Message("reset a password")
    String person_password_reset();

    @Message("chose a password")
    String person_password_chosen();

    @Message("gave a role")
    String person_role_given();

    @Message("disabled a person")
    String person_disabled();

    @Message("enabled a person")
    String person_enabled();

    @Message("created an API token")
    String token_created();

    @Message("revoked an API token")
    String token_revoked();

    @Message("brought the article in")
    String article_added();

    @Message("uploaded the same file again")
    String article_uploaded_again();

    @Message("let files rest that waited to be read")
    String intake_paused();

    @Message("let files go on to be read")
    String intake_resumed();

    @Message("cancelled files that waited to be read")
    String intake_cancelled();

    @Message("had files read again")
    String intake_retried();

    @Message("had given-up work tried again")
    String work_tried_again();

    @Message("brought a file with the same text in")
    String article_same_text();

    @Message("brought a new version in")
    String article_version_added();

    @Message("made an article a newer version of this one")
    String article_joined();

    @Message("made a version an article of its own again")
    String article_separated();

    @Message("said what a part of the text is")
    String article_block_marked();

    @Message("took back what was said of a part of the text")
    String article_block_unmarked();

    @Message("kept what was said of parts of the text that stand unchanged in a newer version")
    String article_blocks_carried();

    @Message("no longer keeps what was said of parts of the text in the article that it left")
    String article_blocks_left();

    @Message("had letters shown as they were meant")
    String article_letters_repaired();

    @Message("had letters shown as they came")
    String article_letters_unrepaired();

    @Message("corrected the metadata")
    String article_corrected();

    @Message("added the speaker")
    String speaker_created();

    @Message("changed the speaker")
    String speaker_changed();

    @Message("created the claim")
    String claim_created();

    @Message("changed the claim")
    String claim_changed();

    @Message("deleted the claim")
    String claim_deleted();

    @Message("restored the claim")
    String claim_restored();

    @Message("added an appearance")
    String appearance_added();

    @Message("changed how an appearance is linked")
    String appearance_changed();

    @Message("removed an appearance")
    String appearance_removed();

    @Message("placed an appearance in a newer version")
    String appearance_placed();

    @Message("found an appearance gone from a newer version")
    String appearance_gone();

    @Message("took back what became of an appearance in a newer version")
    String appearance_unplaced();

    @Message("kept decisions on suggestions that stand unchanged in a newer version")
    String suggestion_carried();

    @Message("accepted a suggestion")
    String suggestion_accepted();

    @Message("dismissed a suggestion")
    String suggestion_dismissed();

    @Message("took a decision on a suggestion back")
    String suggestion_reopened();

    @Message("added evidence")
    String evidence_added();

    @Message("changed evidence")
    String evidence_changed();

    @Message("withdrew evidence")
    String evidence_withdrawn();

    @Message("proposed a verdict")
    String verdict_proposed();

    @Message("signed a verdict off")
    String verdict_signed_off();

    @Message("sent a verdict back")
    String verdict_sent_back();

    @Message("made a report")
    String report_created();
}
