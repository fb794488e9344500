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

    @Message("added an appearance")
    String appearance_added();

    @Message("changed how an appearance is linked")
    String appearance_changed();

    @Message("removed an appearance")
    String appearance_removed();

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

    @Message("name")
    String field_name();

    @Message("role")
    String field_role();

    @Message("token")
    String field_token();

    @Message("title")
    String field_title();

    @Message("byline")
    String field_byline();

    @Message("outlet")
    String field_outlet();

    @Message("published")
    String field_published();

    @Message("published on")
    String field_published_on();

    @Message("language")
    String field_language();

    @Message("origin")
    String field_origin();

    @Message("address")
    String field_canonical_url();

    @Message("link")
    String field_url();

    @Message("file")
    String field_file();

    @Message("file")
    String field_file_name();

    @Message("kind")
    String field_kind();

    @Message("description")
    String field_description();

    @Message("other names")
    String field_aliases();

    @Message("statement")
    String field_statement();

    @Message("status")
    String field_status();

    @Message("quoted words")
    String field_quote();

    @Message("attributing words")
    String field_cue();

    @Message("speaker")
    String field_speaker();

    @Message("named there")
    String field_speaker_mention();

    @Message("came through")
    String field_chain();

    @Message("suggestion")
    String field_suggestion();

    @Message("state")
    String field_state();

    @Message("stance")
    String field_stance();

    @Message("note")
    String field_note();

    @Message("seen on")
    String field_seen_on();

    @Message("passage")
    String field_passage();

    @Message("rating")
    String field_rating();

    @Message("rationale")
    String field_rationale();

    @Message("evidence")
    String field_evidence();

    @Message("what changed")
    String field_what_changed();

    @Message("replaces verdict")
    String field_replaces();

    @Message("reason")
    String field_reason();

    @Message("claims")
    String field_claims();

    @Message("article")
    String field_article();

    @Message("claim")
    String field_claim();

    @Message("link")
    String field_link();

    @Message("SHA-256")
    String field_sha256();

    @Message("came by")
    String field_arrived_through();

    @Message("appearance")
    String field_appearance();

    @Message("version of the text")
    String field_version_id();

    @Message("begins at")
    String field_begin();

    @Message("ends at")
    String field_end();

    @Message("introduction")
    String field_intro();
}
