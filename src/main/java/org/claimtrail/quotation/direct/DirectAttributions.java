package org.claimtrail.quotation.direct;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.quotation.Reason;
import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.quotation.attribution.Cues;
import org.claimtrail.quotation.attribution.Speaker;
import org.claimtrail.quotation.attribution.Speakers;
import org.claimtrail.quotation.name.Name;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.parse.Quoted;

/**
 * Finds cue and speaker of each stretch between quotation marks, in reading order. Rules tell whom a sentence of the
 * usual shape means; where something was learned, every cue and speaker near the stretch is weighed against their choice.
 */
public final class DirectAttributions {
    private static final int AFTER = 16;
    private static final int BEFORE = 40;
    private static final int MOST_CUES = 4;

    private final ParsedText article;
    private final Cues cues;
    private final Names names;
    private final Speakers speakers;
    private final SpeakerChooser chooser;

    private Speaker last;
    private int lastCue;
    private int lastCueEnd;
    private int lastParagraph = -10;

    public DirectAttributions(ParsedText article, Cues cues, Names names, Speakers speakers, SpeakerChooser chooser) {
        this.article = article;
        this.cues = cues;
        this.names = names;
        this.speakers = speakers;
        this.chooser = chooser;
    }

    public Attribution[] all() {
        Attribution[] all = new Attribution[article.quoted().size()];
        int sentence = 0;
        for (int q = 0; q < all.length; q++) {
            if (article.quoteFrom(q) == article.quoteTo(q)) continue;
            int own = article.sentenceOf(article.quoteFrom(q));
            for (; sentence < own; sentence++)
                rememberSubject(article.sentences().get(sentence));
            all[q] = choose(q);
            if (all[q].hasCue() && all[q].speaker() != null)
                remember(all[q].cue(), all[q].cueEnd(), all[q].speaker(), own);
        }
        for (int q = all.length - 2; q >= 0; q--) {
            if (goesOn(q, all[q], all[q + 1])) all[q] = all[q + 1].carriedOn();
        }
        return all;
    }

    /** A speech of several paragraphs, each with an opening mark, that is attributed at its end. */
    private boolean goesOn(int q, Attribution here, Attribution next) {
        Quoted quoted = article.quoted(q);
        return quoted.balanced()
                && quoted.close() == quoted.end()
                && here != null
                && !here.hasCue()
                && next != null
                && next.hasCue()
                && next.speaker() != null;
    }

    private Attribution choose(int q) {
        Attribution rule = attribute(q);
        if (chooser == SpeakerChooser.BY_RULE) return rule;
        List<DirectCandidate> candidates = candidates(q, rule);
        return candidates.get(chooser.choose(q, candidates)).attribution();
    }

    private List<DirectCandidate> candidates(int q, Attribution rule) {
        List<DirectCandidate> all = new ArrayList<>();
        ParsedText.Sentence sentence = article.sentence(article.quoteFrom(q));
        addBefore(q, sentence, all);
        addAfter(q, sentence, all);
        if (last != null) {
            if (sentence.paragraph() == lastParagraph) {
                add(
                        all,
                        Attribution.of(lastCue, lastCueEnd, last, Reason.SPEAKER_CARRIED_ON),
                        SpeakerPlace.CARRIED_ON,
                        0);
            }
            if (sentence.paragraph() - lastParagraph <= 2) {
                Attribution nearest = Attribution.of(-1, -1, last, Reason.NO_CUE, Reason.SPEAKER_NEAREST_BEFORE);
                add(all, nearest, SpeakerPlace.NEAREST, 0);
            }
        }
        Speaker subject = speakers.sentenceSubject(article.quoteFrom(q), sentence.from());
        if (subject != null) {
            add(
                    all,
                    Attribution.of(-1, -1, subject, Reason.NO_CUE, Reason.SPEAKER_IN_SENTENCE),
                    SpeakerPlace.SUBJECT,
                    0);
        }
        add(all, Attribution.of(-1, -1, null, Reason.NO_CUE), SpeakerPlace.NOBODY, 0);
        DirectCandidate first = new DirectCandidate(rule, SpeakerPlace.OTHER, 0, true);
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isLike(rule)) continue;
            first = all.remove(i).chosenByRule(rule);
            break;
        }
        all.add(0, first);
        return all;
    }

    private static void add(List<DirectCandidate> all, Attribution attribution, SpeakerPlace how, int between) {
        if (all.stream().noneMatch(candidate -> candidate.isLike(attribution))) {
            all.add(new DirectCandidate(attribution, how, between, false));
        }
    }

    private void addBefore(int q, ParsedText.Sentence sentence, List<DirectCandidate> all) {
        int mark = article.quoteFrom(q);
        int from = Math.max(sentence.from(), mark - BEFORE);
        int between = 0;
        for (int i = mark - 1; i >= from && between < MOST_CUES; i--) {
            int cue = cues.covering(i);
            if (cue < 0) continue;
            int end = cue + cues.length(cue);
            if (cues.isPrepositional(cue)) {
                addCued(all, cue, end, speakers.after(end, mark), SpeakerPlace.BEFORE, between);
            } else {
                addCued(all, cue, end, speakers.before(cue, sentence.from()), SpeakerPlace.BEFORE, between);
                addCued(
                        all,
                        cue,
                        end,
                        speakers.sentenceSubject(cue, sentence.from()),
                        SpeakerPlace.BEFORE_MAIN,
                        between);
                addCued(all, cue, end, speakers.inverted(end, mark), SpeakerPlace.BEFORE_INVERTED, between);
            }
            between++;
            i = cue;
        }
    }

    private void addAfter(int q, ParsedText.Sentence sentence, List<DirectCandidate> all) {
        int from = article.quoteTo(q);
        int to = Math.min(sentence.to(), from + AFTER);
        int between = 0;
        for (int i = from; i < to && article.isOutside(i) && between < MOST_CUES; i++) {
            if (!cues.beginsAt(i)) continue;
            int end = i + cues.length(i);
            if (!cues.isPrepositional(i)) {
                addCued(all, i, end, speakers.before(i, from), SpeakerPlace.AFTER, between);
                addCued(all, i, end, speakers.sentenceSubject(i, sentence.from()), SpeakerPlace.AFTER_MAIN, between);
            }
            addCued(all, i, end, speakers.inverted(end, sentence.to()), SpeakerPlace.AFTER_INVERTED, between);
            between++;
            i = end - 1;
        }
    }

    private static void addCued(
            List<DirectCandidate> all, int cue, int end, Speaker speaker, SpeakerPlace how, int between) {
        if (speaker == null) return;
        boolean after =
                how == SpeakerPlace.AFTER || how == SpeakerPlace.AFTER_MAIN || how == SpeakerPlace.AFTER_INVERTED;
        Reason side = after ? Reason.CUE_AFTER_QUOTE : Reason.CUE_BEFORE_QUOTE;
        add(all, Attribution.of(cue, end, speaker, side, Reason.SPEAKER_IN_SENTENCE), how, between);
    }

    private void rememberSubject(ParsedText.Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!cues.beginsAt(i)) continue;
            Speaker speaker = speakerOf(i, sentence);
            if (speaker == null) continue;
            remember(i, i + cues.length(i), speaker, article.sentenceOf(sentence.from()));
            return;
        }
    }

    private Speaker speakerOf(int cue, ParsedText.Sentence sentence) {
        return cues.isPrepositional(cue)
                ? speakers.after(cue + cues.length(cue), sentence.to())
                : speakers.before(cue, sentence.from());
    }

    private void remember(int cue, int cueEnd, Speaker speaker, int sentence) {
        lastCue = cue;
        lastCueEnd = cueEnd;
        last = speaker;
        lastParagraph = article.sentences().get(sentence).paragraph();
    }

    private Attribution attribute(int q) {
        ParsedText.Sentence sentence = article.sentence(article.quoteFrom(q));
        Attribution before = before(q, sentence);
        Attribution after = after(q, sentence);
        if (before != null && after != null) return prefersAfter(q) ? after : before;
        if (after != null) return after;
        if (before != null) return before;
        Speaker signed = signed(q);
        if (signed != null) return Attribution.of(-1, -1, signed, Reason.NO_CUE, Reason.SPEAKER_IN_SENTENCE);
        Attribution announced = announced(q, sentence);
        return announced != null ? announced : withoutCue(q, sentence);
    }

    /** "..." — Ann Lee; or a transcript: "LEE: ..." */
    private Speaker signed(int q) {
        int dash = article.quoteTo(q);
        if (dash + 1 < article.size() && "—–―-".contains(article.token(dash).text())) {
            Name name = names.at(dash + 1);
            boolean ends = name != null
                    && (name.to() == article.size()
                            || article.sentenceOf(name.to()) != article.sentenceOf(dash + 1)
                            || !article.token(name.to()).isWord());
            if (ends) return speakers.of(name);
        }
        int first = article.quoteFrom(q) + 1;
        Name name = first < article.quoteTo(q) ? names.at(first) : null;
        boolean transcript = name != null
                && name.to() < article.quoteTo(q)
                && article.token(name.to()).is(":");
        return transcript ? speakers.of(name) : null;
    }

    private boolean prefersAfter(int q) {
        int mark = article.quoteFrom(q);
        if (mark > 0 && article.token(mark - 1).is(":")) return false;
        char end = article.lastChar(q);
        boolean commaFollows = article.quoteTo(q) < article.size()
                && article.token(article.quoteTo(q)).is(",");
        return ",?!—-".indexOf(end) >= 0 || commaFollows;
    }

    /** "...", she said; "...", said Smith; "...", according to Smith. */
    private Attribution after(int q, ParsedText.Sentence sentence) {
        int from = article.quoteTo(q);
        while (from < sentence.to() && ",—–-".contains(article.token(from).text())) from++;
        int to = Math.min(sentence.to(), from + AFTER);
        for (int i = from; i < to && article.isOutside(i); i++) {
            if (cues.beginsAt(i)) {
                Speaker speaker = afterSpeaker(q, i, from, sentence);
                if (speaker == null && i > from) return null;
                int end = i + cues.length(i);
                return Attribution.of(i, end, speaker, Reason.CUE_AFTER_QUOTE, Reason.SPEAKER_IN_SENTENCE);
            }
            if (";:".contains(article.token(i).text())) return null;
        }
        return null;
    }

    private Speaker afterSpeaker(int q, int cue, int from, ParsedText.Sentence sentence) {
        int end = cue + cues.length(cue);
        if (speakers.isModified(from, cue) || cues.isPrepositional(cue)) {
            Speaker inverted = speakers.inverted(end, sentence.to());
            if (inverted != null && speakers.isSomebody(inverted)) return inverted;
            int comma = article.quoteFrom(q) - 1;
            boolean led = comma > sentence.from() && article.token(comma).is(",");
            Speaker leading = led ? speakers.named(comma - 1, sentence.from()) : null;
            if (leading != null) return leading;
            Speaker subject = speakers.sentenceSubject(cue, sentence.from());
            return subject != null ? subject : inverted;
        }
        return speakers.before(cue, from);
    }

    /** She said: "..."; she called him a "..."; according to Smith, "...". */
    private Attribution before(int q, ParsedText.Sentence sentence) {
        int mark = article.quoteFrom(q);
        int from = Math.max(sentence.from(), mark - BEFORE);
        for (int i = mark - 1; i >= from; i--) {
            int cue = cues.covering(i);
            if (cue < 0) continue;
            int end = cue + cues.length(cue);
            Speaker speaker =
                    cues.isPrepositional(cue) ? speakers.after(end, mark) : speakers.before(cue, sentence.from());
            if (speaker == null && !cues.isPrepositional(cue)) speaker = speakers.sentenceSubject(cue, sentence.from());
            if (speaker == null) speaker = speakers.inverted(end, mark);
            return Attribution.of(cue, end, speaker, Reason.CUE_BEFORE_QUOTE, Reason.SPEAKER_IN_SENTENCE);
        }
        return null;
    }

    /** A sentence that ends in a colon announces the quotation after it, also across a paragraph's end. */
    private Attribution announced(int q, ParsedText.Sentence sentence) {
        if (sentence.from() == 0 || article.quoteFrom(q) != sentence.from()) return null;
        if (!article.token(sentence.from() - 1).is(":")) return null;
        ParsedText.Sentence announcing = article.sentence(sentence.from() - 1);
        for (int i = announcing.to() - 1; i >= Math.max(announcing.from(), announcing.to() - BEFORE); i--) {
            int cue = cues.covering(i);
            if (cue < 0) continue;
            Speaker speaker = speakers.before(cue, announcing.from());
            if (speaker == null) speaker = speakers.sentenceSubject(cue, announcing.from());
            return Attribution.of(
                    cue, cue + cues.length(cue), speaker, Reason.CUE_BEFORE_QUOTE, Reason.SPEAKER_NEAREST_BEFORE);
        }
        Speaker subject = speakers.sentenceSubject(announcing.to(), announcing.from());
        return subject == null ? null : Attribution.of(-1, -1, subject, Reason.NO_CUE, Reason.SPEAKER_NEAREST_BEFORE);
    }

    private Attribution withoutCue(int q, ParsedText.Sentence sentence) {
        boolean ownSentence = article.quoteFrom(q) == sentence.from();
        int distance = sentence.paragraph() - lastParagraph;
        if (ownSentence && last != null && distance == 0) {
            return Attribution.of(lastCue, lastCueEnd, last, Reason.SPEAKER_CARRIED_ON);
        }
        if (!ownSentence) {
            Speaker subject = speakers.sentenceSubject(article.quoteFrom(q), sentence.from());
            if (subject != null && subject.name() != null) {
                return Attribution.of(-1, -1, subject, Reason.NO_CUE, Reason.SPEAKER_IN_SENTENCE);
            }
        }
        if (last != null && distance <= 2) {
            return Attribution.of(-1, -1, last, Reason.NO_CUE, Reason.SPEAKER_NEAREST_BEFORE);
        }
        return Attribution.of(-1, -1, null, Reason.NO_CUE);
    }
}
