package org.claimtrail.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of reading, marking and linking, and of claims. */
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

    @Message("cue after the words")
    String reason_cue_after_quote();

    @Message("cue before the words")
    String reason_cue_before_quote();

    @Message("no cue near the words")
    String reason_no_cue();

    @Message("speaker named in the sentence")
    String reason_speaker_in_sentence();

    @Message("speaker named in a sentence before")
    String reason_speaker_nearest_before();

    @Message("the speaker before goes on")
    String reason_speaker_carried_on();

    @Message("he, she or they: taken for the person named last")
    String reason_pronoun_resolved();

    @Message("no speaker found")
    String reason_no_speaker();

    @Message("a quotation mark lacks its partner")
    String reason_unbalanced_mark();

    @Message("between doubled single marks, which may be quotation marks or italics")
    String reason_doubled_marks();

    @Message("few words, perhaps only a term")
    String reason_short_fragment();

    @Message("capitalised like a title")
    String reason_title_like();

    @Message("{percent} sure")
    String sure(String percent);

    @Message("claim")
    String state_claim();

    @Message("dismissed")
    String state_dismissed();

    @Message("statement changed since the rating")
    String reworded_since();

    @Message("claim deleted")
    String state_claim_deleted();

    @Message("known: {name}")
    String known(String name);

    @Message("linked")
    String linked();

    @Message("Nobody is named as the speaker.")
    String nobody_named();

    @Message("The speaker is not linked yet.")
    String speaker_not_linked();

    @Message("Link the speaker")
    String link_speaker();

    @Message("Link to {name}")
    String link_to(String name);

    @Message("Open the claim")
    String open_claim();

    @Message("Correct")
    String correct();

    @Message("Accept as corrected")
    String accept_corrected();

    @Message("Accept")
    String accept();

    @Message("Edit")
    String edit();

    @Message("Dismiss")
    String dismiss();

    @Message("Undo")
    String undo();

    @Message("Accepted: it is a claim now.")
    String accepted();

    @Message("Dismissed.")
    String dismissed();

    @Message("Taken back: it can be decided again.")
    String reopened();

    @Message("Somebody decided this meanwhile; the card shows how.")
    String decided_by_somebody();

    @Message("Somebody changed the appearance meanwhile, so nothing was taken back; the card shows it as it is now.")
    String changed_by_somebody();

    @Message("{decided} of {all} decided")
    String decided(int decided, int all);

    @Message("Decided suggestions")
    String progress();

    @Message("Suggestions and claims")
    String suggestions();

    @Message("{#if count == 1}1 less certain suggestion{#else}{count} less certain suggestions{/if}")
    String less_certain(int count);

    @Message("Suggestions for this text are still being made.")
    String suggestions_under_way();

    @Message("Reload the page in a moment.")
    String suggestions_under_way_how();

    @Message("No quotations were found here.")
    String no_suggestions();

    @Message("Select any words in the text to make a claim of them, or paste them under the article.")
    String no_suggestions_how();

    @Message("That did not work, and nothing was changed. Reload the page and try again.")
    String failed();

    @Message("next")
    String key_next();

    @Message("previous")
    String key_previous();

    @Message("all keys")
    String all_keys();

    @Message("Keys of the reading page")
    String keys_title();

    @Message("Next suggestion or claim")
    String key_j();

    @Message("Previous suggestion or claim")
    String key_k();

    @Message("Accept: make it a claim")
    String key_a();

    @Message("Edit before accepting, or change what is linked")
    String key_e();

    @Message("Dismiss")
    String key_x();

    @Message("Undo the last decision")
    String key_u();

    @Message("Make a claim of the selected words")
    String key_c();

    @Message("Use the selected words as evidence, when you came to find some")
    String key_v();

    @Message("Search")
    String key_slash();

    @Message("Show or close this list")
    String key_help();

    @Message("Close")
    String close();

    @Message("Article")
    String about_article();

    @Message("Details of the article")
    String to_details();

    @Message("Title")
    String title();

    @Message("Outlet")
    String outlet();

    @Message("Byline")
    String byline();

    @Message("Published")
    String published();

    @Message("Origin")
    String origin();

    @Message("Language")
    String language();

    @Message("Version")
    String version();

    @Message("{number} of {all}")
    String version_of(int number, int all);

    @Message("read the newest")
    String newest();

    @Message("You are reading version {number} of {all}.")
    String older_version(int number, int all);

    @Message("not known")
    String not_known();

    @Message("Correct these details")
    String correct_metadata();

    @Message("Bring a newer version in")
    String bring_newer_version();

    @Message("Claims of this article")
    String claims_of_article();

    @Message("Download the raw text")
    String raw_download();

    @Message("Original ({mediaType}, {size})")
    String original(String mediaType, String size);

    @Message("Where it was published")
    String published_at();

    @Message("{#if count == 1}1 upload{#else}{count} uploads{/if}")
    String uploads(int count);

    @Message("This article has no text that could be shown. Look at the original.")
    String no_text();

    @Message(
            "{#if lines == 1}Set aside: 1 line that is not part of the article{#else}Set aside: {lines} lines that are not part of the article{/if}")
    String set_aside(int lines);

    @Message(
            "{#if lines == 1}Set aside: 1 running head or page number{#else}Set aside: {lines} running heads and page numbers{/if}")
    String page_edges(int lines);

    @Message("How the text is shown")
    String views();

    @Message("Reading view")
    String view_reading();

    @Message("Raw text")
    String view_raw();

    @Message("Original")
    String view_original();

    @Message("Set aside as no part of the article: {words}")
    String set_block_aside(String words);

    @Message("No part of the article: set it aside")
    String set_block_aside_hint();

    @Message("Take into the article: {words}")
    String take_block_in(String words);

    @Message("A part of the article: take it in")
    String take_block_in_hint();

    @Message("Set aside by {by}, {at}.")
    String set_aside_by(String by, String at);

    @Message("Taken into the article by {by}, {at}.")
    String taken_in_by(String by, String at);

    @Message("Take back")
    String take_back();

    @Message("Some letters look as if they had been read in the wrong encoding, such as Ã© for é.")
    String letters_garbled();

    @Message(
            "Letters that had been read in the wrong encoding are shown as they were meant. The raw text has them as they came.")
    String letters_repaired();

    @Message("Show them as they were meant")
    String repair_letters();

    @Message("Show them as they came")
    String show_letters_as_they_are();

    @Message("The text as it was read from the file, line by line, with nothing set aside. It never changes.")
    String raw_explained();

    @Message("The file as it came in")
    String original_file();

    @Message("File name")
    String file_name();

    @Message("Type")
    String file_type();

    @Message("Download the file")
    String original_download();

    @Message("The file is only handed out to be saved; this page runs nothing that is in it.")
    String original_explained();

    @Message("Source")
    String file_source();

    @Message("This is the beginning. Download the file for the rest.")
    String source_cut();

    @Message("This file is not a text. Download it to open it with the program it was made for.")
    String source_none();

    @Message("You are looking for evidence on:")
    String evidence_mode();

    @Message("Select the words and press v, or paste them under the article.")
    String evidence_mode_how();

    @Message("Only read")
    String evidence_mode_leave();

    @Message("Selected words")
    String selection();

    @Message("Make a claim")
    String make_claim();

    @Message("Use as evidence")
    String use_as_evidence();

    @Message("Mark a passage: paste its exact words")
    String mark_passage();

    @Message("A part of a sentence is enough. Spaces, line breaks and the shape of quotation marks do not matter.")
    String mark_passage_hint();

    @Message(
            "These words do not stand in the article like that. Copy them from its text; even one different letter matters.")
    String words_not_found();

    @Message("At most {max} characters can be one passage. Take the part that says it.")
    String passage_too_long(int max);

    @Message("Name the article: articleId, or versionId.")
    String article_missing();

    @Message("Say which passage: begin and end, or quote.")
    String passage_missing();

    @Message("These words stand in the article {count} times. Take more of them, or give begin and end.")
    String passage_not_single(int count);

    @Message("Mark a passage")
    String passages_title();

    @Message("These words stand in the article {count} times. Which place do you mean?")
    String passages_choose(int count);

    @Message("Take this one")
    String take_this();

    @Message("Take place {number}")
    String take_this_number(int number);

    @Message("Find these words")
    String find_words();

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

    @Message("The claim is saved; its passage is marked.")
    String claim_made();

    @Message("The passage is added to the claim.")
    String appearance_added();

    @Message("Saved.")
    String saved();

    @Message("Remove this appearance")
    String remove_appearance();

    @Message("Remove an appearance?")
    String removal_title();

    @Message("The claim stays; only that it stands at this place is taken away. The history keeps it.")
    String removal_advice();

    @Message("The appearance is removed.")
    String appearance_removed();

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

    @Message("worth checking")
    String worth_checking();

    @Message("“{word}” is {meaning}")
    String means(String word, String meaning);

    @Message("said {when}")
    String said_when(String when);

    @Message("Why · {sure} sure")
    String why(String sure);

    @Message("What to check it by:")
    String to_check();

    @Message("in the order of the text")
    String order_text();

    @Message("most worth checking first")
    String order_worth();

    @Message("Order")
    String order();

    @Message("In this language the engine finds direct quotations and their speakers, no reported speech.")
    String support_direct();

    @Message("The engine does not know this language: it finds what stands between quotation marks, without speakers.")
    String support_marks();

    @Message("denied")
    String note_denied();

    @Message("alleged")
    String note_claimed();

    @Message("asked")
    String note_asked();

    @Message("promised")
    String note_promised();

    @Message("predicted")
    String note_predicted();

    @Message("said not to have been said")
    String note_negated();

    @Message("reportedly")
    String note_hedged();

    @Message("group")
    String note_group();

    @Message("unnamed source")
    String note_anonymous();

    @Message("organisation")
    String note_organisation();

    @Message("place for a government")
    String note_government();

    @Message("transcript")
    String note_transcript();

    @Message("interview")
    String note_interview();

    @Message("set off")
    String note_block();

    @Message("marks are missing")
    String note_lost_marks();

    @Message("a figure")
    String note_figure();

    @Message("a comparison")
    String note_comparison();

    @Message("cause and effect")
    String note_cause();

    @Message("what somebody did")
    String note_record();

    @Message("a prediction: not checkable yet")
    String note_prediction();

    @Message("an opinion: not checkable")
    String note_opinion();

    @Message("Claims of the version before: {count}")
    String claims_of_version_before(long count);

    @Message("to be decided: {count}")
    String placements_wait(long count);

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
}
