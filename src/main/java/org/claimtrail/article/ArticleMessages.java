package org.claimtrail.article;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about articles. */
@MessageBundle("article")
public interface ArticleMessages {
    @Message("Articles")
    String list_title();

    @Message("Everything that was brought in, with what is known about it.")
    String list_intro();

    @Message("Bring articles in")
    String bring_in();

    @Message("What became of the files")
    String files();

    @Message("Words in title, byline or outlet")
    String search();

    @Message("Published from")
    String from();

    @Message("Published until")
    String to();

    @Message("Date added")
    String sort_added();

    @Message("Date published")
    String sort_published();

    @Message("Added")
    String added();

    @Message("There are no articles yet.")
    String empty();

    @Message("Drop files on the page “Bring articles in”, paste a text there, or put files into the folder {folder}.")
    String empty_advice(String folder);

    @Message("There are no articles yet. Whoever may review can bring some in.")
    String empty_viewer();

    @Message("No article meets these conditions. Use fewer words or a longer time, or clear the filter.")
    String none_found();

    @Message("by {name}")
    String added_by(String name);

    @Message("Correct the metadata")
    String correct_title();

    @Message("What you change counts as given by a person from then on. The text and the original stay as they are.")
    String correct_intro();

    @Message("not known")
    String not_known();

    @Message("Not known")
    String language_unknown();

    @Message("The metadata are corrected.")
    String corrected();

    @Message("upload")
    String through_upload();

    @Message("pasted")
    String through_paste();

    @Message("drop folder")
    String through_drop_folder();

    @Message("API")
    String through_api();

    @Message("command line")
    String through_command_line();

    @Message("out of {name}")
    String within(String name);

    @Message("Part of")
    String parts_of();

    @Message("Came with it")
    String parts();

    @Message("Versions")
    String versions();

    @Message("Version {number}")
    String version_number(int number);

    @Message("newest")
    String newest_version();

    @Message("What changed")
    String what_changed();

    @Message("What changed from version {before} to version {after}")
    String what_changed_between(int before, int after);

    @Message("The article itself")
    String compare_article();

    @Message("All text")
    String compare_all();

    @Message("Which text is compared")
    String compare_label();

    @Message("Words removed: {deleted}, added: {inserted}.")
    String changed_words(String deleted, String inserted);

    @Message("No word of the article itself has changed.")
    String nothing_changed();

    @Message("No word has changed.")
    String nothing_changed_at_all();

    @Message("There are more changes than one page can show. Read both versions for the rest.")
    String changes_cut();

    @Message("unchanged words: {count}")
    String unchanged_words(String count);

    @Message("removed:")
    String removed_begins();

    @Message("added:")
    String added_begins();

    @Message("end of change")
    String change_ends();

    @Message("Removed words are struck through, added ones underlined.")
    String changes_legend();

    @Message("Compare other versions")
    String compare_others();

    @Message("with version")
    String compare_with();

    @Message("Compare")
    String compare();

    @Message("This is a newer version of another article…")
    String join_link();

    @Message("A newer version of which article?")
    String join_title();

    @Message(
            "Choose the article that this is a later edition of. Its versions, claims and history are kept together from then on, this one being the newest. Claims that were marked here stay where they are. It can be taken back until a newer version comes in.")
    String join_intro();

    @Message("Search")
    String join_search();

    @Message("Earlier edition")
    String join_which();

    @Message("No other article has these words in its title, byline or outlet.")
    String join_none();

    @Message("Make it the newest version")
    String join_do();

    @Message("Please choose an article.")
    String choose_article();

    @Message("This is version {number} of the article now. What became of its claims is shown in a moment.")
    String joined(int number);

    @Message("It is an article of its own again.")
    String separated();

    @Message("Take “{title}” out again")
    String separate(String title);

    @Message("It was brought in as an article of its own and made a newer version of this one.")
    String separate_hint();

    @Message("main text")
    String role_main();

    @Message("no part of the article")
    String role_boilerplate();

    @Message(
            "Somebody changed how this text is read while you looked at it, and nothing was done. This is how it is now.")
    String reading_changed();

    @Message("This article is now a version of another one")
    String problem_joined();

    @Message("Open the article: its address leads to the other one, where all versions are listed.")
    String problem_joined_advice();

    @Message("Newer versions have come in since")
    String problem_newer_versions();

    @Message("Only the newest versions can be taken out again. Compare the versions instead, and decide on each claim.")
    String problem_newer_versions_advice();

    @Message("published")
    String field_published();

    @Message("file")
    String field_file();

    @Message("file")
    String field_file_name();

    @Message("article")
    String field_article();

    @Message("SHA-256")
    String field_sha256();

    @Message("came by")
    String field_arrived_through();

    @Message("version of the text")
    String field_version_id();

    @Message("came in within")
    String field_within();

    @Message("version")
    String field_version_number();

    @Message("brought the article in")
    String action_article_added();

    @Message("uploaded the same file again")
    String action_article_uploaded_again();

    @Message("brought a file with the same text in")
    String action_article_same_text();

    @Message("brought a new version in")
    String action_article_version_added();

    @Message("made an article a newer version of this one")
    String action_article_joined();

    @Message("made a version an article of its own again")
    String action_article_separated();

    @Message("said what a part of the text is")
    String action_article_block_marked();

    @Message("took back what was said of a part of the text")
    String action_article_block_unmarked();

    @Message("kept what was said of parts of the text that stand unchanged in a newer version")
    String action_article_blocks_carried();

    @Message("no longer keeps what was said of parts of the text in the article that it left")
    String action_article_blocks_left();

    @Message("had letters shown as they were meant")
    String action_article_letters_repaired();

    @Message("had letters shown as they came")
    String action_article_letters_unrepaired();

    @Message("corrected the metadata")
    String action_article_corrected();
}
