package org.claimtrail.web.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Titles and advice of {@link CommonProblem}. */
@MessageBundle("problem")
public interface ProblemMessages {
    @Message("This page does not exist")
    String problem_not_found();

    @Message("The address may be mistyped, or what stood here was removed. Search for it or start from the desk.")
    String problem_not_found_advice();

    @Message("This was deleted meanwhile")
    String problem_deleted();

    @Message("Somebody deleted it while you were working. Its history tells who and when; what you typed is below.")
    String problem_deleted_advice();

    @Message("Please sign in")
    String problem_not_signed_in();

    @Message("You are not signed in, or your session has ended. Sign in and try again.")
    String problem_not_signed_in_advice();

    @Message("You may not do this")
    String problem_not_allowed();

    @Message("Your role does not include this. An administrator can change your role.")
    String problem_not_allowed_advice();

    @Message("The form is too old to be sent")
    String problem_form_expired();

    @Message("Go back, reload the page and send the form again; your browser keeps what you typed.")
    String problem_form_expired_advice();

    @Message("Please check what you entered")
    String problem_invalid_input();

    @Message("Some values cannot be accepted as they are. Correct them and send again; nothing was changed.")
    String problem_invalid_input_advice();

    @Message("Somebody else changed this meanwhile")
    String problem_changed_meanwhile();

    @Message("Load it again, look at what changed and repeat your change on top of it; nothing was overwritten.")
    String problem_changed_meanwhile_advice();

    @Message("The version you worked from is missing")
    String problem_version_required();

    @Message("Send the ETag that you were given in If-Match, so that nobody's change is overwritten.")
    String problem_version_required_advice();

    @Message("The length of this is not known")
    String problem_length_required();

    @Message("Send it with a header Content-Length; only uploads of files may come without one. Nothing was changed.")
    String problem_length_required_advice();

    @Message("This is too large")
    String problem_too_large();

    @Message("Send something smaller, or ask an administrator to raise the limit. Nothing was stored.")
    String problem_too_large_advice();

    @Message("This kind of content is not understood here")
    String problem_unsupported_media_type();

    @Message("Send the content type that the documentation names for this address.")
    String problem_unsupported_media_type_advice();

    @Message("This address does not work that way")
    String problem_method_not_allowed();

    @Message("Use one of the methods that the documentation names for this address.")
    String problem_method_not_allowed_advice();

    @Message("The wanted format is not offered here")
    String problem_not_acceptable();

    @Message("Ask for one of the formats that the documentation names for this address.")
    String problem_not_acceptable_advice();

    @Message("The request could not be understood")
    String problem_bad_request();

    @Message("Check the values in the address and in what you sent; nothing was changed.")
    String problem_bad_request_advice();

    @Message("This has been decided already")
    String problem_already_decided();

    @Message("Somebody decided it meanwhile. Load the page again to see how.")
    String problem_already_decided_advice();

    @Message("The disk of the server is nearly full")
    String problem_storage_full();

    @Message("Nothing was stored. Ask an administrator to make room, then upload again.")
    String problem_storage_full_advice();

    @Message("Something went wrong on our side")
    String problem_internal();

    @Message(
            "Nothing you did caused it, and the change was not made. Try again; if it stays, tell an administrator the time it happened.")
    String problem_internal_advice();
}
