package org.claimtrail.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the home page, the search and the help. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message("What waits for you")
    String home_title();

    @Message("Nothing is here yet")
    String first_title();

    @Message(
            "Bring the first articles in: drop files on the page, paste a text, or put files into the folder {folder}.")
    String first_articles(String folder);

    @Message(
            "Files from the folder {folder} are on their way: {count} of them are being read. Load this page again in a moment.")
    String first_reading(String count, String folder);

    @Message("Open an article: what it quotes is underlined, and you turn it into claims.")
    String first_mark();

    @Message("Rate the claims on evidence. A colleague signs your verdicts off, so invite one.")
    String first_rate();

    @Message("Put the claims into a report and pass it on.")
    String first_report();

    @Message("How to work with Claimtrail")
    String guide();

    @Message("Contents")
    String guide_contents();

    @Message("Everything that can be refused, and what to do then")
    String guide_problems();

    @Message("Bring articles in")
    String bring_in();

    @Message("To sign off")
    String to_sign_off();

    @Message("proposed by {name}, {time}")
    String proposed(String name, String time);

    @Message("Sent back to you")
    String sent_back();

    @Message("{name}: {reason}")
    String reason(String name, String reason);

    @Message("Your verdicts that wait for a colleague")
    String waiting();

    @Message("To read")
    String to_read();

    @Message("{count} to decide")
    String suggestions(String count);

    @Message("No suggestion waits for a decision.")
    String nothing_to_read();

    @Message("Open claims")
    String open_claims();

    @Message("Could not be read")
    String failures();

    @Message("All {count}")
    String all(String count);

    @Message("Nothing waits for you. New articles and the verdicts of your colleagues appear here.")
    String nothing();

    @Message("Search")
    String search_title();

    @Message("Words in titles, quotations, statements and names. They are found in the order you type them.")
    String search_hint();

    @Message("Nothing has been found for “{words}”. Try fewer words, or a part of a name.")
    String found_nothing(String words);

    @Message("{count} found")
    String found(String count);

    @Message("All keys")
    String keys_title();

    @Message(
            "They work on the reading page, except in fields that you are typing in. Every button does the same without a key.")
    String keys_intro();

    @Message("What can be refused, and what to do then")
    String problems_title();

    @Message(
            "Pages say the same in place. Programs find the name behind the last # of the member type of application/problem+json.")
    String problems_intro();

    @Message("Claims in changed articles")
    String to_place();
}
