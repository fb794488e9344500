package org.claimtrail.quotation.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.quotation.Form;
import org.claimtrail.quotation.Reason;
import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.quotation.attribution.Cues;
import org.claimtrail.quotation.attribution.Speaker;
import org.claimtrail.quotation.attribution.Speakers;
import org.claimtrail.quotation.name.Name;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/** Direct speech that is set off without quotation marks: transcripts, interviews, block quotes. */
public final class Unmarked {
    /**
     * Words of one speaker.
     *
     * @param attribution who speaks; without a cue in transcripts
     */
    public record Stretch(int from, int to, Form form, Attribution attribution, double confidence) {}

    private static final int LONGEST_LABEL = 9;
    private static final int LEAST_LINES = 3;
    private static final int LEAST_WORDS = 3;
    private static final int LOOK_AHEAD = 200;

    private final ParsedText article;
    private final Names names;
    private final Cues cues;
    private final Speakers speakers;
    private final List<Stretch> found = new ArrayList<>();

    public Unmarked(ParsedText article, Names names, Cues cues, Speakers speakers) {
        this.article = article;
        this.names = names;
        this.cues = cues;
        this.speakers = speakers;
    }

    public List<Stretch> all() {
        Map<String, Integer> labels = new HashMap<>();
        int labelled = 0;
        for (ParsedText.Paragraph paragraph : article.paragraphs()) {
            int colon = labelEnd(paragraph);
            if (colon < 0) continue;
            labelled++;
            labels.merge(article.words(paragraph.from(), Math.max(colon, paragraph.from() + 1)), 1, Integer::sum);
        }
        boolean repeats = labels.values().stream().anyMatch(n -> n > 1);
        if (labelled >= LEAST_LINES && repeats) article.paragraphs().forEach(this::addLine);
        for (int p = 0; p < article.paragraphs().size(); p++) {
            if (p > 0) addBlock(p);
            addAfterColon(article.paragraphs().get(p));
        }
        return found;
    }

    /** The colon after "SMITH" or "Sen. Ann Lee (D)" at a paragraph's beginning, or "Q." or "Q" there; or -1. */
    private int labelEnd(ParsedText.Paragraph paragraph) {
        if (isBareQuestionOrAnswer(paragraph)) return paragraph.from();
        int limit = Math.min(paragraph.to(), paragraph.from() + LONGEST_LABEL);
        for (int i = paragraph.from(); i < limit; i++) {
            Token token = article.token(i);
            if (!article.isOutside(i)) return -1;
            boolean ends = token.is(":") || (token.is(".") && i == paragraph.from() + 1 && isQuestionOrAnswer(i - 1));
            if (ends) return i > paragraph.from() ? i : -1;
            if (!token.isCapitalised() && !"()-,.".contains(token.text())) return -1;
        }
        return -1;
    }

    private boolean isQuestionOrAnswer(int i) {
        Token token = article.token(i);
        return token.is("q")
                || token.is("a")
                || token.is("q.")
                || token.is("a.")
                || token.is("question")
                || token.is("answer");
    }

    /** "Q. Where were you?", or "Q Where were you?" as official transcripts have it. */
    private boolean isBareQuestionOrAnswer(ParsedText.Paragraph paragraph) {
        int first = paragraph.from();
        if (paragraph.to() - first <= LEAST_WORDS) return false;
        Token token = article.token(first);
        boolean bare = token.is("q") && article.token(first + 1).isCapitalised();
        return article.isOutside(first) && token.isCapitalised() && (token.is("q.") || token.is("a.") || bare);
    }

    private void addLine(ParsedText.Paragraph paragraph) {
        int colon = labelEnd(paragraph);
        int from = colon + 1;
        if (colon < 0 || !isSpeech(from, paragraph.to())) return;
        boolean interview = colon <= paragraph.from() + 1 && isQuestionOrAnswer(paragraph.from());
        Name name = nameIn(paragraph.from(), colon);
        Speaker speaker = interview ? null : new Speaker(paragraph.from(), colon, name, false);
        Reason[] why = speaker == null
                ? new Reason[] {Reason.NO_CUE}
                : new Reason[] {Reason.NO_CUE, Reason.SPEAKER_IN_SENTENCE};
        Form form = interview ? Form.INTERVIEW : Form.TRANSCRIPT;
        found.add(
                new Stretch(from, paragraph.to(), form, Attribution.of(-1, -1, speaker, why), interview ? 0.7 : 0.85));
    }

    /** The last name before a party or place in brackets: titles stand before it. */
    private Name nameIn(int from, int to) {
        Name last = null;
        for (int i = from; i < to && !article.token(i).is("("); i++) {
            if (names.at(i) != null) last = names.at(i);
        }
        return last;
    }

    /** Not a quotation between marks of its own, and more than a word or two. */
    private boolean isSpeech(int from, int to) {
        int words = 0;
        int end = Math.min(to, from + LOOK_AHEAD);
        for (int i = from; i < end; i++) {
            if (article.isOutside(i) && article.token(i).isWord()) words++;
        }
        return words >= LEAST_WORDS && words * 2 > end - from;
    }

    /** "She wrote to the members:", then a paragraph without marks that says I or we. */
    private void addBlock(int p) {
        ParsedText.Paragraph announcing = article.paragraphs().get(p - 1);
        ParsedText.Paragraph block = article.paragraphs().get(p);
        if (!article.token(announcing.to() - 1).is(":") || !isSpeech(block.from(), block.to())) return;
        if (labelEnd(block) >= 0 || !speaksOfItself(block.from(), block.to())) return;
        int begin = article.sentence(announcing.to() - 1).from();
        for (int i = announcing.to() - 1; i >= begin; i--) {
            int cue = cues.covering(i);
            if (cue < 0) continue;
            Speaker speaker = speakers.before(cue, begin);
            if (speaker == null) speaker = speakers.sentenceSubject(cue, begin);
            if (speaker == null) return;
            Attribution attribution = Attribution.of(
                    cue, cue + cues.length(cue), speaker, Reason.CUE_BEFORE_QUOTE, Reason.SPEAKER_NEAREST_BEFORE);
            found.add(new Stretch(block.from(), block.to(), Form.BLOCK, attribution, 0.6));
            return;
        }
    }

    /** A spokesman said: The bridge stays shut. It will open in May. */
    private void addAfterColon(ParsedText.Paragraph paragraph) {
        for (int i = paragraph.from() + 1; i < paragraph.to() - LEAST_WORDS; i++) {
            if (!article.token(i).is(":") || !article.isOutside(i)) continue;
            int cue = cues.covering(i - 1);
            boolean begins = article.isOutside(i + 1) && article.token(i + 1).isCapitalised();
            if (cue < 0 || !begins || isNoun(cue) || !isSpeech(i + 1, paragraph.to())) continue;
            Speaker speaker = speakers.before(cue, article.sentence(cue).from());
            if (speaker == null) continue;
            Attribution attribution = Attribution.of(
                    cue, cue + cues.length(cue), speaker, Reason.CUE_BEFORE_QUOTE, Reason.SPEAKER_IN_SENTENCE);
            found.add(new Stretch(i + 1, paragraph.to(), Form.LOST_MARKS, attribution, 0.6));
            return;
        }
    }

    /** The editor's note, a report. */
    private boolean isNoun(int cue) {
        Token before = article.token(Math.max(0, cue - 1));
        return before.lower().startsWith("'") || before.in(WordList.DETERMINERS);
    }

    /** Whether words outside quotation marks are in the first person. */
    public boolean speaksOfItself(int from, int to) {
        for (int i = from; i < Math.min(to, from + LOOK_AHEAD); i++) {
            if (article.isOutside(i) && article.token(i).in(WordList.LOST_MARKS)) return true;
        }
        return false;
    }
}
