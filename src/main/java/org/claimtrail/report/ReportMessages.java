package org.claimtrail.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the reports' pages and of the reports themselves. */
@MessageBundle("report")
public interface ReportMessages {
    @Message("Reports")
    String list_title();

    @Message("Selections of claims that were put together to be passed on. Each says what its claims say now.")
    String list_intro();

    @Message("New report")
    String create_title();

    @Message("No reports yet")
    String list_empty();

    @Message(
            "A report puts claims under one title and gives them out as a web page, a PDF, a table or data for search engines.")
    String list_empty_advice();

    @Message("Title")
    String title();

    @Message("By")
    String made_by();

    @Message("When")
    String made_at();

    @Message("Claims")
    String claims();

    @Message("Which claims")
    String choose();

    @Message("{count} fit. Take out those that should not go into the report.")
    String fitting(String count);

    @Message("{total} fit; the first {most} are listed, a report holds no more. Narrow the filter to see others.")
    String too_many_fit(String total, String most);

    @Message("No claim fits. Change the filter, or make claims from the quotations of an article first.")
    String none_fit();

    @Message("Introduction")
    String intro();

    @Message("What the report is about, for those who read it without knowing this desk.")
    String intro_hint();

    @Message("Make the report")
    String create();

    @Message("Choose at least one claim.")
    String no_claims();

    @Message("At most {most} claims fit into a report; you chose {count}.")
    String too_many_claims(String most, String count);

    @Message("Not among the claims of this desk: {ids}. Deleted claims cannot be chosen.")
    String unknown_claims(String ids);

    @Message("The report is made.")
    String created();

    @Message("Download")
    String download();

    @Message("Web page (HTML), one file")
    String format_html();

    @Message("PDF")
    String format_pdf();

    @Message("Table (CSV)")
    String format_csv();

    @Message("ClaimReview (JSON-LD)")
    String format_jsonld();

    @Message("All or none")
    String all_or_none();

    @Message("What stands in it")
    String preview();

    @Message("Deleted after the report was made, and left out here: {count}.")
    String deleted(String count);

    @Message("Claims with rating, sources and evidence: {count}")
    String description(String count);

    @Message("Made by {name}, {time}.")
    String made(String name, String time);

    @Message("State of {time}.")
    String as_of(String time);

    @Message("Claim {number}")
    String claim_number(long number);

    @Message("no verdict in force")
    String no_verdict();

    @Message("Why this rating")
    String rationale();

    @Message("What this verdict corrects:")
    String what_changed();

    @Message("Proposed by {name}, {time}.")
    String proposed(String name, String time);

    @Message("Signed off by {name}, {time}.")
    String signed_off(String name, String time);

    @Message("Scale: {name}.")
    String scale(String name);

    @Message("{score} on a scale from {worst} to {best}.")
    String score(String score, String worst, String best);

    @Message("Where it stands")
    String appearances();

    @Message("In none of the articles stored here.")
    String no_appearances();

    @Message("Speaker not established")
    String no_speaker();

    @Message("(named there: {mention})")
    String named_there(String mention);

    @Message("came through {chain}")
    String came_through(String chain);

    @Message("The statement was worded anew since this rating. It now reads:")
    String reworded();

    @Message("Evidence that the rating rests on")
    String evidence_used();

    @Message("Other evidence")
    String evidence_unused();

    @Message("The rating rests on none.")
    String rests_on_none();

    @Message("Evidence")
    String evidence();

    @Message("None yet.")
    String no_evidence();

    @Message("(withdrawn since)")
    String withdrawn();

    @Message("seen {date}")
    String seen_on(String date);

    @Message("The sign � stands for characters that the fonts of this file do not have. The web page has them all.")
    String replaced();

    @Message("There is no verdict yet")
    String problem_not_rated();

    @Message("No verdict on this claim is in force. Propose one and have a colleague sign it off, then come back.")
    String problem_not_rated_advice();

    @Message("claims")
    String field_claims();

    @Message("introduction")
    String field_intro();

    @Message("report")
    String field_report();

    @Message("made a report")
    String action_report_created();
}
