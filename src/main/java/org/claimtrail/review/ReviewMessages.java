package org.claimtrail.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the claim page, of evidence and of verdicts. */
@MessageBundle("review")
public interface ReviewMessages {
    @Message("not rated yet")
    String not_rated();

    @Message("awaiting sign-off")
    String verdict_waiting();

    @Message("sent back")
    String verdict_sent_back();

    @Message("in force")
    String verdict_in_force();

    @Message("replaced")
    String verdict_replaced();

    @Message("No speaker is linked yet.")
    String no_speaker();

    @Message("Speaker")
    String speaker();

    @Message("Where it stands")
    String appearances();

    @Message("No article has it any more. Link a passage to it from the reading page of an article.")
    String no_appearances();

    @Message("When")
    String when();

    @Message("no date")
    String no_date();

    @Message("Outlet and article")
    String outlet();

    @Message("As quoted")
    String as_quoted();

    @Message("Came through")
    String came_through();

    @Message("Change")
    String change();

    @Message("Edit")
    String edit();

    @Message("Edit the link to “{article}”")
    String edit_appearance(String article);

    @Message("Remove")
    String remove();

    @Message("Remove the appearance in “{article}”")
    String remove_appearance(String article);

    @Message("Edit the claim")
    String edit_claim();

    @Message("Delete the claim")
    String delete_claim();

    @Message("ClaimReview (JSON-LD)")
    String export_claim_review();

    @Message("Evidence")
    String evidence();

    @Message(
            "No evidence yet. Add a passage of an article, a file or a link that speaks for, against or about the claim.")
    String no_evidence();

    @Message("Add evidence")
    String add_evidence();

    @Message("Supports")
    String stance_supports();

    @Message("Contradicts")
    String stance_contradicts();

    @Message("Context")
    String stance_context();

    @Message("speaks for the claim")
    String stance_supports_hint();

    @Message("speaks against the claim")
    String stance_contradicts_hint();

    @Message("neither, but one has to know it to judge")
    String stance_context_hint();

    @Message("passage")
    String kind_passage();

    @Message("file")
    String kind_file();

    @Message("link")
    String kind_link();

    @Message("seen on {day}")
    String seen_on(String day);

    @Message("added by {name}, {time}")
    String added_by(String name, String time);

    @Message("withdrawn by {name}, {time}")
    String withdrawn_by(String name, String time);

    @Message("Why this rating")
    String why();

    @Message("Why it is proposed")
    String why_proposed();

    @Message("What changed")
    String what_changed();

    @Message("Verdict")
    String verdict();

    @Message("Rating")
    String rating();

    @Message("on scale {scale}")
    String on_scale(String scale);

    @Message("proposed by {name}, {time}")
    String proposed_by(String name, String time);

    @Message("signed off by {name}, {time}")
    String signed_off_by(String name, String time);

    @Message("sent back by {name}, {time}")
    String sent_back_by(String name, String time);

    @Message("Nobody has proposed a verdict yet.")
    String nothing_proposed();

    @Message("The claim is dropped: nobody is going to check it. Edit it to take it up again.")
    String dropped();

    @Message("The last proposal was sent back. Its text is kept for the next one.")
    String last_sent_back();

    @Message("Propose a verdict")
    String propose();

    @Message("Propose anew")
    String propose_again();

    @Message("Correct this verdict")
    String correct();

    @Message("A correction is proposed:")
    String correction_proposed();

    @Message("Sign off")
    String sign_off();

    @Message("Send back")
    String send_back();

    @Message("Take back")
    String take_back();

    @Message("You proposed this yourself: another person has to sign it off.")
    String own_waits();

    @Message("Another reviewer has to sign it off.")
    String waits();

    @Message("Reason")
    String reason();

    @Message("What has to be different before it can be signed off. Whoever proposed it reads this.")
    String reason_hint();

    @Message("the rating rests on it")
    String used_by_verdict();

    @Message("The statement was worded anew after this verdict. It was given on:")
    String reworded();

    @Message("The statement was worded anew after this was proposed. It was proposed for:")
    String reworded_waiting();

    @Message("Earlier verdicts")
    String earlier();

    @Message("Add evidence")
    String evidence_title();

    @Message("What kind of evidence")
    String kinds();

    @Message("Passage of an article")
    String add_passage();

    @Message("File")
    String add_file();

    @Message("Link")
    String add_link();

    @Message(
            "Find the article that the evidence stands in, open it and select the words there. If the article is not here yet, bring it in first.")
    String passage_intro();

    @Message("Words of the title, byline or outlet")
    String search_articles();

    @Message("Find")
    String find();

    @Message("No article has these words in its title, byline or outlet. Try fewer, or bring the article in.")
    String no_articles();

    @Message("No article is here yet. Bring one in, then select the passage in it.")
    String no_articles_at_all();

    @Message("Bring an article in")
    String bring_in();

    @Message("Article")
    String article();

    @Message("Published")
    String published();

    @Message("Select a passage")
    String select_passage();

    @Message("Select a passage of “{title}”")
    String select_passage_of(String title);

    @Message("The passage")
    String passage();

    @Message("Choose another passage")
    String other_passage();

    @Message("At most {format:size(largest)}. It is kept as it is, with its SHA-256.")
    String file_hint(long largest);

    @Message("Address")
    String url();

    @Message("With http:// or https://, at most 2,000 characters.")
    String url_hint();

    @Message("Seen on")
    String seen_on_label();

    @Message("The day on which you saw it: what stands there may change.")
    String seen_on_hint();

    @Message("Stance")
    String stance();

    @Message("Note")
    String note();

    @Message("What it shows, in your words.")
    String note_hint();

    @Message("What stands there, in your words: the page may be gone tomorrow.")
    String note_link_hint();

    @Message("This is no address of a web page. It has to begin with http:// or https:// and have no blanks.")
    String no_web_address();

    @Message("Please give the day on which you saw it; it cannot lie in the future, nor before there was a web.")
    String seen_on_range();

    @Message("Please choose a file.")
    String file_missing();

    @Message("This file is empty. Choose another.")
    String file_empty();

    @Message("This file is larger than {format:size(largest)}, which is the most that is taken in.")
    String file_too_large(long largest);

    @Message("Please choose the file again: browsers do not keep it when a form comes back.")
    String file_again();

    @Message("There is no such passage: it has to lie within the text and hold between 1 and {longest} characters.")
    String no_passage(int longest);

    @Message("There is no such article version.")
    String no_version();

    @Message("A passage needs versionId, begin and end.")
    String passage_incomplete();

    @Message("Please say passage or link; a file is sent as multipart/form-data.")
    String kind_unknown();

    @Message("The evidence was added.")
    String evidence_added();

    @Message("The evidence was changed.")
    String evidence_changed();

    @Message("The evidence was withdrawn.")
    String evidence_withdrawn();

    @Message("Edit evidence")
    String edit_evidence();

    @Message("Edit evidence: {label}")
    String edit_which(String label);

    @Message("Withdraw")
    String withdraw();

    @Message("Withdraw this evidence")
    String withdraw_title();

    @Message("It stays to be seen, struck through, because verdicts may rest on it; new verdicts cannot use it.")
    String withdraw_hint();

    @Message("Download {name}")
    String download(String name);

    @Message("Propose a verdict")
    String proposal_title();

    @Message("Correct the verdict")
    String correction_title();

    @Message("It comes into force when another person signs it off.")
    String proposal_intro();

    @Message(
            "The verdict in force stays as it is until another person signs the correction off; then it is shown as replaced.")
    String correction_intro();

    @Message("Statement")
    String statement();

    @Message("Verdict in force")
    String verdict_in_force_label();

    @Message("none")
    String no_verdict();

    @Message("Rationale")
    String rationale();

    @Message("Why this rating follows from the evidence, so that a reader can follow it. At most 10,000 characters.")
    String rationale_hint();

    @Message("Evidence used")
    String evidence_used();

    @Message("It rests on no evidence.")
    String evidence_none_used();

    @Message("There is no evidence to choose yet; without it only “Unproven” and “Not checkable” can be proposed.")
    String evidence_none_yet();

    @Message("What changed, and why the verdict in force is not right any more. It is shown with the correction.")
    String what_changed_hint();

    @Message("Choose at least one piece of evidence: this rating cannot stand without.")
    String evidence_needed();

    @Message("Some of the evidence was withdrawn meanwhile or belongs to another claim. Check what is chosen now.")
    String evidence_gone();

    @Message("The verdict waits for another person's sign-off now.")
    String proposed();

    @Message("The verdict is signed off and in force.")
    String signed_off();

    @Message("The verdict was sent back. The claim is open again.")
    String sent_back();

    @Message("Verdict on a claim")
    String verdict_title();

    @Message("To the claim")
    String to_claim();

    @Message("It corrects an earlier verdict")
    String replaces();

    @Message("A later verdict corrects it")
    String replaced_by();

    @Message("Awaiting sign-off")
    String queue_title();

    @Message("Verdicts that others proposed and that you can sign off or send back, the oldest first.")
    String queue_intro();

    @Message("Nothing waits for you. New proposals of your colleagues appear here.")
    String queue_empty();

    @Message("Yours, waiting for others")
    String queue_own();

    @Message("Claim")
    String claim();

    @Message("Proposed by")
    String proposer();

    @Message("Proposed")
    String proposed_when();

    @Message("This evidence is withdrawn")
    String problem_withdrawn();

    @Message(
            "It stays to be seen and can no longer be changed. Add it anew if it speaks for or against the claim after all.")
    String problem_withdrawn_advice();

    @Message("You cannot sign off your own verdict")
    String problem_own_verdict();

    @Message("Another person has to look at it: ask a colleague to sign it off or to send it back.")
    String problem_own_verdict_advice();

    @Message("The statement was changed after this verdict was proposed")
    String problem_statement_changed();

    @Message("Send the verdict back, so that it can be proposed anew for the words that stand there now.")
    String problem_statement_changed_advice();

    @Message("A verdict rests on this evidence")
    String problem_evidence_in_use();

    @Message("What was signed must stay as it was. Withdraw this evidence and add it anew, with what you want to say.")
    String problem_evidence_in_use_advice();

    @Message("Evidence of this verdict was withdrawn")
    String problem_evidence_withdrawn();

    @Message("Look at the claim's evidence again: send the verdict back, or propose one that rests on other evidence.")
    String problem_evidence_withdrawn_advice();

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

    @Message("link")
    String field_link();

    @Message("verdict")
    String field_verdict();

    @Message("added evidence")
    String action_evidence_added();

    @Message("changed evidence")
    String action_evidence_changed();

    @Message("withdrew evidence")
    String action_evidence_withdrawn();

    @Message("proposed a verdict")
    String action_verdict_proposed();

    @Message("signed a verdict off")
    String action_verdict_signed_off();

    @Message("sent a verdict back")
    String action_verdict_sent_back();
}
