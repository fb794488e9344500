package org.claimtrail.web.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Titles and advice of {@link Problem}. */
@MessageBundle("problem")
public interface ProblemMessages {
    @Message("This page does not exist")
    String not_found();

    @Message("The address may be mistyped, or what stood here was removed. Search for it or start from the desk.")
    String not_found_advice();

    @Message("This was deleted meanwhile")
    String deleted();

    @Message("Somebody deleted it while you were working. Its history tells who and when; what you typed is below.")
    String deleted_advice();

    @Message("Please sign in")
    String not_signed_in();

    @Message("You are not signed in, or your session has ended. Sign in and try again.")
    String not_signed_in_advice();

    @Message("You may not do this")
    String not_allowed();

    @Message("Your role does not include this. An administrator can change your role.")
    String not_allowed_advice();

    @Message("The form is too old to be sent")
    String form_expired();

    @Message("Go back, reload the page and send the form again; your browser keeps what you typed.")
    String form_expired_advice();

    @Message("Please check what you entered")
    String invalid_input();

    @Message("Some values cannot be accepted as they are. Correct them and send again; nothing was changed.")
    String invalid_input_advice();

    @Message("Somebody else changed this meanwhile")
    String changed_meanwhile();

    @Message("Load it again, look at what changed and repeat your change on top of it; nothing was overwritten.")
    String changed_meanwhile_advice();

    @Message("The version you worked from is missing")
    String version_required();

    @Message("Send the ETag that you were given in If-Match, so that nobody's change is overwritten.")
    String version_required_advice();

    @Message("Too many attempts")
    String too_many_attempts();

    @Message("Wait a little, then try again.")
    String too_many_attempts_advice();

    @Message("The length of this is not known")
    String length_required();

    @Message("Send it with a header Content-Length; only uploads of files may come without one. Nothing was changed.")
    String length_required_advice();

    @Message("This is too large")
    String too_large();

    @Message("Send something smaller, or ask an administrator to raise the limit. Nothing was stored.")
    String too_large_advice();

    @Message("This kind of content is not understood here")
    String unsupported_media_type();

    @Message("Send the content type that the documentation names for this address.")
    String unsupported_media_type_advice();

    @Message("This address does not work that way")
    String method_not_allowed();

    @Message("Use one of the methods that the documentation names for this address.")
    String method_not_allowed_advice();

    @Message("The wanted format is not offered here")
    String not_acceptable();

    @Message("Ask for one of the formats that the documentation names for this address.")
    String not_acceptable_advice();

    @Message("The request could not be understood")
    String bad_request();

    @Message("Check the values in the address and in what you sent; nothing was changed.")
    String bad_request_advice();

    @Message("This has been decided already")
    String already_decided();

    @Message("Somebody decided it meanwhile. Load the page again to see how.")
    String already_decided_advice();

    @Message("This file cannot be read again now")
    String not_retryable();

    @Message(
            "Only files that failed, took too long or were cancelled can. If it waits or is being read, wait until that has ended.")
    String not_retryable_advice();

    @Message("This claim is dropped")
    String claim_dropped();

    @Message("Nobody is going to check it. Edit it to take it up again, then repeat what you did.")
    String claim_dropped_advice();

    @Message("This claim is not deleted")
    String claim_not_deleted();

    @Message("There is nothing to restore: it stands in the lists. Its history tells who restored it.")
    String claim_not_deleted_advice();

    @Message("A speaker is linked already")
    String speaker_linked();

    @Message("Load the page again to see who it is; edit the appearance to link another one.")
    String speaker_linked_advice();

    @Message("This evidence is withdrawn")
    String withdrawn();

    @Message(
            "It stays to be seen and can no longer be changed. Add it anew if it speaks for or against the claim after all.")
    String withdrawn_advice();

    @Message("This person is disabled")
    String person_disabled();

    @Message("Enable them first, then repeat what you did.")
    String person_disabled_advice();

    @Message("You cannot sign off your own verdict")
    String own_verdict();

    @Message("Another person has to look at it: ask a colleague to sign it off or to send it back.")
    String own_verdict_advice();

    @Message("A verdict on this claim waits for sign-off already")
    String verdict_waiting();

    @Message("It has to be signed off or sent back first.")
    String verdict_waiting_advice();

    @Message("The statement was changed after this verdict was proposed")
    String statement_changed();

    @Message("Send the verdict back, so that it can be proposed anew for the words that stand there now.")
    String statement_changed_advice();

    @Message("A verdict rests on this evidence")
    String evidence_in_use();

    @Message("What was signed must stay as it was. Withdraw this evidence and add it anew, with what you want to say.")
    String evidence_in_use_advice();

    @Message("Evidence of this verdict was withdrawn")
    String evidence_withdrawn();

    @Message("Look at the claim's evidence again: send the verdict back, or propose one that rests on other evidence.")
    String evidence_withdrawn_advice();

    @Message("This name is taken")
    String name_taken();

    @Message("Choose another name.")
    String name_taken_advice();

    @Message("Somebody has to stay administrator")
    String last_administrator();

    @Message("Make another person administrator first.")
    String last_administrator_advice();

    @Message("This invitation is no longer valid")
    String invitation_invalid();

    @Message("It was used, replaced or has expired. Ask an administrator for a new one.")
    String invitation_invalid_advice();

    @Message("This desk is set up already")
    String setup_done();

    @Message("Sign in, or ask an administrator to invite you.")
    String setup_done_advice();

    @Message("There is no verdict yet")
    String not_rated();

    @Message("No verdict on this claim is in force. Propose one and have a colleague sign it off, then come back.")
    String not_rated_advice();

    @Message("The disk of the server is nearly full")
    String storage_full();

    @Message("Nothing was stored. Ask an administrator to make room, then upload again.")
    String storage_full_advice();

    @Message("Too many files wait to be read")
    String queue_full();

    @Message("Nothing was stored. Wait until some have been read, then upload again.")
    String queue_full_advice();

    @Message("This article is now a version of another one")
    String joined();

    @Message("Open the article: its address leads to the other one, where all versions are listed.")
    String joined_advice();

    @Message("Newer versions have come in since")
    String newer_versions();

    @Message("Only the newest versions can be taken out again. Compare the versions instead, and decide on each claim.")
    String newer_versions_advice();

    @Message("Something went wrong on our side")
    String internal();

    @Message(
            "Nothing you did caused it, and the change was not made. Try again; if it stays, tell an administrator the time it happened.")
    String internal_advice();
}
