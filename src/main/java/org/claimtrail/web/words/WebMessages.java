package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the frame around every page, and of what all forms and lists share. */
@MessageBundle("web")
public interface WebMessages {
    @Message("Skip to the content")
    String skip();

    @Message("Desk")
    String nav_desk();

    @Message("Articles")
    String nav_articles();

    @Message("Claims")
    String nav_claims();

    @Message("Speakers")
    String nav_speakers();

    @Message("Reports")
    String nav_reports();

    @Message("Main navigation")
    String nav_label();

    @Message("Search")
    String search();

    @Message("Search claims, people, articles")
    String search_hint();

    @Message("Help")
    String help();

    @Message("Sign in")
    String sign_in();

    @Message("Sign out")
    String sign_out();

    @Message("People")
    String people();

    @Message("My account")
    String my_account();

    @Message("Language")
    String language();

    @Message("Change")
    String change();

    @Message("Something has to be corrected")
    String errors_title();

    @Message("Please fill this in.")
    String empty();

    @Message("Please choose one of the values.")
    String choose();

    @Message("Please choose one of these values: {values}.")
    String choose_of(String values);

    @Message("Please use the form year-month-day, such as 2026-03-14.")
    String no_date();

    @Message("This has to be a whole number, such as 2.")
    String no_number();

    @Message("There is no such member here; those that there are: {known}.")
    String unknown_member(String known);

    @Message("At most {max} characters are possible here; you entered {length}.")
    String too_long(int max, int length);

    @Message("This contains a character that cannot be stored (code 0). Remove it, please.")
    String control_character();

    @Message("Somebody changed this while you were editing")
    String conflict_title();

    @Message(
            "The left column shows what is stored now, the right one what you typed. Nothing was overwritten: adjust your text, then save again.")
    String conflict_advice();

    @Message("Stored now")
    String conflict_stored();

    @Message("What you typed")
    String conflict_typed();

    @Message("Pages of the list")
    String paging_label();

    @Message("Previous page")
    String paging_previous();

    @Message("Next page")
    String paging_next();

    @Message("{first}–{last} of {total}")
    String paging_range(String first, String last, String total);

    @Message("Filter")
    String filter();

    @Message("Clear the filter")
    String filter_clear();

    @Message("Sort by")
    String sort();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Delete")
    String delete();

    @Message("Any")
    String any();

    @Message("Back to the desk")
    String back_to_desk();

    @Message("Optional")
    String optional();

    @Message("name")
    String field_name();

    @Message("link")
    String field_url();

    @Message("kind")
    String field_kind();

    @Message("status")
    String field_status();

    @Message("state")
    String field_state();

    @Message("reason")
    String field_reason();

    @Message("begins at")
    String field_begin();

    @Message("ends at")
    String field_end();

    @Message("text")
    String field_text();

    @Message("words")
    String field_words();
}
