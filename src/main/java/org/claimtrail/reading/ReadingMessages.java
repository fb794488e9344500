package org.claimtrail.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of reading and marking. */
@MessageBundle("reading")
public interface ReadingMessages {
    @Message("claim")
    String state_claim();

    @Message("dismissed")
    String state_dismissed();

    @Message("claim deleted")
    String state_claim_deleted();

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

    @Message("No suggestions could be made for this text.")
    String suggestions_given_up();

    @Message(
            "It failed again and again. An administrator can have it tried once more; until then, mark what is quoted yourself.")
    String suggestions_given_up_how();

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

    @Message("{number} of {all}")
    String version_of(int number, int all);

    @Message("read the newest")
    String newest();

    @Message("You are reading version {number} of {all}.")
    String older_version(int number, int all);

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

    @Message("The claim is saved; its passage is marked.")
    String claim_made();

    @Message("The passage is added to the claim.")
    String appearance_added();

    @Message("Remove an appearance?")
    String removal_title();

    @Message("The claim stays; only that it stands at this place is taken away. The history keeps it.")
    String removal_advice();

    @Message("The appearance is removed.")
    String appearance_removed();

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

    @Message("Claims of the version before: {count}")
    String claims_of_version_before(long count);

    @Message("to be decided: {count}")
    String placements_wait(long count);
}
