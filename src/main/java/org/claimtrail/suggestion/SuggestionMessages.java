package org.claimtrail.suggestion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what the engine suggests. */
@MessageBundle("suggestion")
public interface SuggestionMessages {
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

    @Message("Name the article: articleId, or versionId.")
    String article_missing();

    @Message("Say which passage: begin and end, or quote.")
    String passage_missing();

    @Message("These words stand in the article {count} times. Take more of them, or give begin and end.")
    String passage_not_single(int count);

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

    @Message("suggestion")
    String field_suggestion();

    @Message("suggestions")
    String field_suggestions();

    @Message("kept decisions on suggestions that stand unchanged in a newer version")
    String action_suggestion_carried();

    @Message("accepted a suggestion")
    String action_suggestion_accepted();

    @Message("dismissed a suggestion")
    String action_suggestion_dismissed();

    @Message("took a decision on a suggestion back")
    String action_suggestion_reopened();
}
