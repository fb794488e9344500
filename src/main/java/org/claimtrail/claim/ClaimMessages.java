package org.claimtrail.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of claims and of linking passages to them. */
@MessageBundle("claim")
public interface ClaimMessages {
    @Message("open")
    String status_open();

    @Message("in review")
    String status_in_review();

    @Message("rated")
    String status_rated();

    @Message("dropped")
    String status_dropped();

    @Message("Not rated yet")
    String outcome_none();

    @Message("direct quotation")
    String kind_direct();

    @Message("in the speaker's words, between quotation marks")
    String kind_direct_hint();

    @Message("indirect")
    String kind_indirect();

    @Message("in the writer's words about what somebody said")
    String kind_indirect_hint();

    @Message("partly quoted")
    String kind_mixed();

    @Message("in the writer's words, with some of the speaker's")
    String kind_mixed_hint();

    @Message("the article's own words")
    String kind_own();

    @Message("nobody is quoted")
    String kind_own_hint();

    @Message("statement changed since the rating")
    String reworded_since();

    @Message("known: {name}")
    String known(String name);

    @Message("Edit")
    String edit();

    @Message("Outlet")
    String outlet();

    @Message("Published")
    String published();

    @Message("Version")
    String version();

    @Message(
            "These words do not stand in the article like that. Copy them from its text; even one different letter matters.")
    String words_not_found();

    @Message("At most {max} characters can be one passage. Take the part that says it.")
    String passage_too_long(int max);

    @Message("Make a claim of a passage")
    String link_title();

    @Message("Change how an appearance is linked")
    String link_edit_title();

    @Message("Save the claim")
    String link_do();

    @Message("Words of the article")
    String quote();

    @Message("Exactly what is claimed. Other words of the article move the passage.")
    String quote_hint();

    @Message("Statement to check")
    String statement();

    @Message("One sentence in your words that can be understood, and checked, without the article.")
    String statement_hint();

    @Message("The same claim elsewhere")
    String existing();

    @Message("Search the claims there are")
    String existing_search();

    @Message("If it has been claimed before, add this passage to that claim; the statement above is not needed then.")
    String existing_hint();

    @Message("Look up")
    String look_up();

    @Message("Claims found")
    String claims_found();

    @Message("None of these: a new claim")
    String a_new_claim();

    @Message("No claim holds “{typed}”.")
    String no_claims_found(String typed);

    @Message("In whose words")
    String kind();

    @Message("Speaker")
    String speaker();

    @Message("Who says it")
    String speaker_name();

    @Message(
            "Type the beginning of a name and choose a known speaker. Leave it empty if the speaker is to be linked later.")
    String speaker_name_hint();

    @Message(
            "No speaker, or more than one, goes by the name “{name}”. Choose one that is offered, or add a new speaker.")
    String speaker_unknown(String name);

    @Message("Known speakers")
    String speakers_offered();

    @Message("Somebody new")
    String new_speaker();

    @Message("Add this speaker and link them")
    String new_speaker_do();

    @Message("As the article names them here")
    String speaker_mention();

    @Message("Such as “the minister” or “she”.")
    String speaker_mention_hint();

    @Message("Attributing words")
    String cue();

    @Message("Such as “said” or “according to”.")
    String cue_hint();

    @Message("Source")
    String source();

    @Message("Came through")
    String chain();

    @Message("One a line, from the speaker outwards, such as a news agency that the article quotes.")
    String chain_hint();

    @Message("At most {max} stations are possible here; you entered {count}.")
    String chain_too_long(int max, int count);

    @Message("Saved.")
    String saved();

    @Message("Remove this appearance")
    String remove_appearance();

    @Message("Somebody changed it meanwhile. Look at it as it is now, then decide again.")
    String changed_look_again();

    @Message("Delete this claim?")
    String deletion_title();

    @Message(
            "{#if count == 1}It leaves every list and 1 mark in an article goes.{#else}It leaves every list and {count} marks in articles go.{/if} Its history stays.")
    String deletion_advice(int count);

    @Message("Delete the claim")
    String deletion_do();

    @Message("The claim is deleted.")
    String deleted();

    @Message("deleted")
    String status_deleted();

    @Message("Restore this claim?")
    String restoration_title();

    @Message("It goes back into the lists with its appearances, its evidence and its verdicts.")
    String restoration_advice();

    @Message("Deleted by {name}, {time}.")
    String deleted_by(String name, String time);

    @Message("Restore claim")
    String restoration_do();

    @Message("The claim is restored.")
    String restored();

    @Message("Edit the claim")
    String edit_title();

    @Message("Status")
    String status();

    @Message("Now:")
    String status_is();

    @Message("Drop it")
    String drop();

    @Message("It is not going to be checked. Untick this to take it up again.")
    String drop_hint();

    @Message("A verdict on this claim waits: it has to be signed off or sent back before the claim can be dropped.")
    String drop_in_review();

    @Message("Claims")
    String list_title();

    @Message("What somebody said that can be checked.")
    String list_intro();

    @Message("Find claims in articles")
    String find_more();

    @Message("Words of the statement, a quotation or a name")
    String search();

    @Message("Rating")
    String outcome();

    @Message("Published from")
    String from();

    @Message("Published until")
    String to();

    @Message("changed last")
    String sort_changed();

    @Message("newest first")
    String sort_created();

    @Message("published last")
    String sort_published();

    @Message("statement")
    String sort_statement();

    @Message("Make a report of these")
    String report_of_these();

    @Message("Only claims of")
    String only_speaker();

    @Message("Only claims in")
    String only_article();

    @Message("No claim fits this filter. Take fewer words or clear it.")
    String none_found();

    @Message(
            "There are no claims yet. Open an article and accept a suggested quotation, or select the words that make a claim.")
    String empty();

    @Message("Go to the articles")
    String empty_do();

    @Message("Claim")
    String claim();

    @Message("Appearances")
    String appearances();

    @Message("Changed")
    String changed();

    @Message("This claim is dropped")
    String problem_claim_dropped();

    @Message("Nobody is going to check it. Edit it to take it up again, then repeat what you did.")
    String problem_claim_dropped_advice();

    @Message("This claim is not deleted")
    String problem_claim_not_deleted();

    @Message("There is nothing to restore: it stands in the lists. Its history tells who restored it.")
    String problem_claim_not_deleted_advice();

    @Message("A speaker is linked already")
    String problem_speaker_linked();

    @Message("Load the page again to see who it is; edit the appearance to link another one.")
    String problem_speaker_linked_advice();

    @Message("A verdict on this claim waits for sign-off already")
    String problem_verdict_waiting();

    @Message("It has to be signed off or sent back first.")
    String problem_verdict_waiting_advice();

    @Message("statement")
    String field_statement();

    @Message("quoted words")
    String field_quote();

    @Message("attributing words")
    String field_cue();

    @Message("named there")
    String field_speaker_mention();

    @Message("came through")
    String field_chain();

    @Message("claim")
    String field_claim();

    @Message("appearance")
    String field_appearance();

    @Message("name of the speaker")
    String field_speaker_name();

    @Message("outlet")
    String field_outlet_name();

    @Message("search for a claim")
    String field_claim_search();

    @Message("created the claim")
    String action_claim_created();

    @Message("changed the claim")
    String action_claim_changed();

    @Message("deleted the claim")
    String action_claim_deleted();

    @Message("restored the claim")
    String action_claim_restored();

    @Message("added an appearance")
    String action_appearance_added();

    @Message("changed how an appearance is linked")
    String action_appearance_changed();

    @Message("removed an appearance")
    String action_appearance_removed();
}
