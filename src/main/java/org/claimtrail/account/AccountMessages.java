package org.claimtrail.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of signing in, of people and of their accounts. */
@MessageBundle("account")
public interface AccountMessages {
    @Message("Sign in")
    String sign_in_title();

    @Message("Name")
    String name();

    @Message("Password")
    String password();

    @Message("Password, once more")
    String password_again();

    @Message("At least {shortest} characters. A few unrelated words are easy to remember and hard to guess.")
    String password_hint(int shortest);

    @Message("Name or password is wrong. Check both; an administrator can reset your password.")
    String wrong_name_or_password();

    @Message("Too many wrong attempts. Wait {seconds} seconds, then try again.")
    String too_fast(long seconds);

    @Message("Your session has ended. Sign in again: what you were sending is kept and comes back on the next page.")
    String session_ended();

    @Message("You are signed in again")
    String resend_title();

    @Message("This is what you were sending when your session ended. Nothing of it has been stored yet.")
    String resend_advice();

    @Message("Files are not kept: choose them again on the next page.")
    String resend_files();

    @Message("Send it now")
    String resend();

    @Message("Set up this desk")
    String setup_title();

    @Message(
            "You are the first to come here. The start of the server printed a one-time code: whoever has it becomes the administrator and can invite the others.")
    String setup_intro();

    @Message("Setup code")
    String code();

    @Message("This is not the code that the start printed. A restart prints a new one.")
    String wrong_code();

    @Message("Create the administrator")
    String setup_do();

    @Message("Choose at least {shortest} characters.")
    String password_short(int shortest);

    @Message("Choose at most {longest} characters.")
    String password_long(int longest);

    @Message("The two passwords differ. Type the same twice.")
    String passwords_differ();

    @Message("This is not your current password.")
    String wrong_password();

    @Message("Welcome, {name}")
    String invitation_title(String name);

    @Message("Choose the password that you will sign in with.")
    String invitation_intro();

    @Message("Choose this password")
    String choose_password();

    @Message("People")
    String people_title();

    @Message("Everybody who works at this desk. Nobody is ever deleted: what they did keeps their name.")
    String people_intro();

    @Message("Invite somebody")
    String invite_title();

    @Message("Role")
    String role();

    @Message("Viewer")
    String role_viewer();

    @Message("Reviewer")
    String role_reviewer();

    @Message("Editor")
    String role_editor();

    @Message("Administrator")
    String role_administrator();

    @Message("reads everything")
    String role_viewer_hint();

    @Message("brings articles in, corrects their metadata, makes and rates claims")
    String role_reviewer_hint();

    @Message("corrects speakers that others entered, deletes claims")
    String role_editor_hint();

    @Message("invites people and gives roles")
    String role_administrator_hint();

    @Message("Invite")
    String invite();

    @Message("Somebody already has this name. Choose another.")
    String name_taken();

    @Message("State")
    String state();

    @Message("active")
    String state_active();

    @Message("invited, link not used yet")
    String state_invited();

    @Message("disabled")
    String state_disabled();

    @Message("Last seen")
    String last_seen();

    @Message("Actions")
    String actions();

    @Message("Role of {name}")
    String give_role(String name);

    @Message("Disable")
    String disable();

    @Message("Disable {name}")
    String disable_who(String name);

    @Message("Enable")
    String enable();

    @Message("Enable {name}")
    String enable_who(String name);

    @Message("Reset password")
    String reset();

    @Message("Reset the password of {name}")
    String reset_who(String name);

    @Message("A link for {name}")
    String invited_title(String name);

    @Message("Give this link to them by a way you trust. It is shown only now, works once, and for {days} days.")
    String invited_intro(long days);

    @Message("Link to choose a password")
    String link();

    @Message("Back to the list of people")
    String back_to_people();

    @Message("My account")
    String account_title();

    @Message("Change the password")
    String change_password();

    @Message("Every other session of yours ends.")
    String change_password_hint();

    @Message("Current password")
    String current_password();

    @Message("New password")
    String new_password();

    @Message("Where you are signed in")
    String sessions();

    @Message("Browser")
    String client();

    @Message("Since")
    String since();

    @Message("this browser")
    String this_session();

    @Message("End")
    String end_session();

    @Message("API tokens")
    String tokens();

    @Message(
            "A token lets a program act as you through the API. Give each program its own and revoke what is no longer needed.")
    String tokens_intro();

    @Message("What it is for")
    String token_name();

    @Message("Works until")
    String expires();

    @Message("Optional; year-month-day.")
    String expires_hint();

    @Message("Choose a day from today on.")
    String expires_wrong();

    @Message("never")
    String never_used();

    @Message("Last used")
    String last_used();

    @Message("no end")
    String no_end();

    @Message("Create a token")
    String create_token();

    @Message("Your new token. Copy it now: it is not shown again.")
    String new_token();

    @Message("No tokens yet.")
    String no_tokens();

    @Message("Revoke")
    String revoke();

    @Message("Revoke {name}")
    String revoke_which(String name);

    @Message("API reference")
    String api_docs();

    @Message("Done.")
    String changed();

    @Message("Too many attempts")
    String problem_too_many_attempts();

    @Message("Wait a little, then try again.")
    String problem_too_many_attempts_advice();

    @Message("This person is disabled")
    String problem_person_disabled();

    @Message("Enable them first, then repeat what you did.")
    String problem_person_disabled_advice();

    @Message("This name is taken")
    String problem_name_taken();

    @Message("Choose another name.")
    String problem_name_taken_advice();

    @Message("Somebody has to stay administrator")
    String problem_last_administrator();

    @Message("Make another person administrator first.")
    String problem_last_administrator_advice();

    @Message("This invitation is no longer valid")
    String problem_invitation_invalid();

    @Message("It was used, replaced or has expired. Ask an administrator for a new one.")
    String problem_invitation_invalid_advice();

    @Message("This desk is set up already")
    String problem_setup_done();

    @Message("Sign in, or ask an administrator to invite you.")
    String problem_setup_done_advice();

    @Message("role")
    String field_role();

    @Message("token")
    String field_token();

    @Message("name of the token")
    String field_token_name();

    @Message("expires on")
    String field_expires();

    @Message("set up the desk")
    String action_person_set_up();

    @Message("invited a person")
    String action_person_invited();

    @Message("reset a password")
    String action_person_password_reset();

    @Message("chose a password")
    String action_person_password_chosen();

    @Message("gave a role")
    String action_person_role_given();

    @Message("disabled a person")
    String action_person_disabled();

    @Message("enabled a person")
    String action_person_enabled();

    @Message("created an API token")
    String action_token_created();

    @Message("revoked an API token")
    String action_token_revoked();
}
