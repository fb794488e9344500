package org.claimtrail.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds cue and speaker of each stretch between quotation marks, in reading order. Rules tell whom a sentence of the
 * usual shape means; where something was learned, every cue and speaker near the stretch is weighed against their choice.
 */
final class DirectAttributions {
    /** One way to read who said a stretch. */
    record Candidate(Attribution attribution, How how, int cuesBetween, boolean byRule) {
        private boolean isLike(Attribution other) {
            Speaker mine = attribution.speaker();
            Speaker others = other.speaker();
            return attribution.cue() == other.cue()
                    && (mine == null ? others == null : others != null && mine.from() == others.from());
        }

        private Candidate chosenByRule(Attribution rule) {
            return new Candidate(rule, how, cuesBetween, true);
        }
    }

    /** Where the speaker of a candidate stands. */
    enum How {
        /** The subject of the cue before the stretch. */
        BEFORE,
        /** The first subject of the sentence, for a cue before the stretch. */
        BEFORE_MAIN,
        /** After the cue before the stretch. */
        BEFORE_INVERTED,
        /** By the rule for cues after the stretch. */
        AFTER,
        AFTER_MAIN,
        AFTER_INVERTED,
        /** Who spoke last, with the last cue. */
        CARRIED_ON,
        /** Who spoke last. */
        NEAREST,
        /** The subject of a sentence without cue. */
        SUBJECT,
        /** Somehow else: announced, signed. */
        OTHER,
        NOBODY
    }

    /** Chooses among candidates, by their features; the first is what the rules say. */
    interface Chooser {
        int choose(int quoted, List<Candidate> candidates);
    }

    static final Chooser BY_RULE = (quoted, candidates) -> 0;

    private static final int AFTER = 16;
    private static final int BEFORE = 40;
    private static final int MOST_CUES = 4;

    private final ParsedText article;
    private final Cues cues;
    private final Names names;
    private final Speakers speakers;
    private final Chooser chooser;

    private Speaker last;
    private int lastCue;
    private int lastCueEnd;
    private int lastParagraph = -10;

    DirectAttributions(ParsedText article, Cues cues, Names names, Speakers speakers, Chooser chooser) {
        this.article = article;
        this.cues = cues;
        this.names = names;
        this.speakers = speakers;
        this.chooser = chooser;
    }

    Attribution[] all() {
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
        if (chooser == BY_RULE) return rule;
        List<Candidate> candidates = candidates(q, rule);
        return candidates.get(chooser.choose(q, candidates)).attribution();
    }

    private List<Candidate> candidates(int q, Attribution rule) {
        List<Candidate> all = new ArrayList<>();
        ParsedText.Sentence sentence = article.sentence(article.quoteFrom(q));
        addBefore(q, sentence, all);
        addAfter(q, sentence, all);
        if (last != null) {
            if (sentence.paragraph() == lastParagraph) {
                add(all, Attribution.of(lastCue, lastCueEnd, last, Reason.SPEAKER_CARRIED_ON), How.CARRIED_ON, 0);
            }
            if (sentence.paragraph() - lastParagraph <= 2) {
                Attribution nearest = Attribution.of(-1, -1, last, Reason.NO_CUE, Reason.SPEAKER_NEAREST_BEFORE);
                add(all, nearest, How.NEAREST, 0);
            }
        }
        Speaker subject = speakers.sentenceSubject(article.quoteFrom(q), sentence.from());
        if (subject != null) {
            add(all, Attribution.of(-1, -1, subject, Reason.NO_CUE, Reason.SPEAKER_IN_SENTENCE), How.SUBJECT, 0);
        }
        add(all, Attribution.of(-1, -1, null, Reason.NO_CUE), How.NOBODY, 0);
        Candidate first = new Candidate(rule, How.OTHER, 0, true);
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isLike(rule)) continue;
            first = all.remove(i).chosenByRule(rule);
            break;
        }
        all.add(0, first);
        return all;
    }

    private static void add(List<Candidate> all, Attribution attribution, How how, int between) {
        if (all.stream().noneMatch(candidate -> candidate.isLike(attribution))) {
            all.add(new Candidate(attribution, how, between, false));
        }
    }

    private void addBefore(int q, ParsedText.Sentence sentence, List<Candidate> all) {
        int mark = article.quoteFrom(q);
        int from = Math.max(sentence.from(), mark - BEFORE);
        int between = 0;
        for (int i = mark - 1; i >= from && between < MOST_CUES; i--) {
            int cue = cues.covering(i);
            if (cue < 0) continue;
            int end = cue + cues.length(cue);
            if (cues.isPrepositional(cue)) {
                addCued(all, cue, end, speakers.after(end, mark), How.BEFORE, between);
            } else {
                addCued(all, cue, end, speakers.before(cue, sentence.from()), How.BEFORE, between);
                addCued(all, cue, end, speakers.sentenceSubject(cue, sentence.from()), How.BEFORE_MAIN, between);
                addCued(all, cue, end, speakers.inverted(end, mark), How.BEFORE_INVERTED, between);
            }
            between++;
            i = cue;
        }
    }

    private void addAfter(int q, ParsedText.Sentence sentence, List<Candidate> all) {
        int from = article.quoteTo(q);
        int to = Math.min(sentence.to(), from + AFTER);
        int between = 0;
        for (int i = from; i < to && article.isOutside(i) && between < MOST_CUES; i++) {
            if (!cues.beginsAt(i)) continue;
            int end = i + cues.length(i);
            if (!cues.isPrepositional(i)) {
                addCued(all, i, end, speakers.before(i, from), How.AFTER, between);
                addCued(all, i, end, speakers.sentenceSubject(i, sentence.from()), How.AFTER_MAIN, between);
            }
            addCued(all, i, end, speakers.inverted(end, sentence.to()), How.AFTER_INVERTED, between);
            between++;
            i = end - 1;
        }
    }

    private static void addCued(List<Candidate> all, int cue, int end, Speaker speaker, How how, int between) {
        if (speaker == null) return;
        boolean after = how == How.AFTER || how == How.AFTER_MAIN || how == How.AFTER_INVERTED;
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
        Speaker signed = signed(q, sentence);
        if (signed != null) return Attribution.of(-1, -1, signed, Reason.NO_CUE, Reason.SPEAKER_IN_SENTENCE);
        Attribution announced = announced(q, sentence);
        return announced != null ? announced : withoutCue(q, sentence);
    }

    /** "..." — Ann Lee; or a transcript: "LEE: ..." */
    private Speaker signed(int q, ParsedText.Sentence sentence) {
        int dash = article.quoteTo(q);
        if (dash + 1 < article.size() && "—–―-".contains(article.token(dash).text())) {
            Names.Name name = names.at(dash + 1);
            boolean ends = name != null
                    && (name.to() == article.size()
                            || article.sentenceOf(name.to()) != article.sentenceOf(dash + 1)
                            || !article.token(name.to()).isWord());
            if (ends) return speakers.of(name);
        }
        int first = article.quoteFrom(q) + 1;
        Names.Name name = first < article.quoteTo(q) ? names.at(first) : null;
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
