package org.claimtrail.quotation;

/** Finds cue and speaker of each stretch between quotation marks, in reading order. */
final class DirectAttributions {
    private static final int AFTER = 16;
    private static final int BEFORE = 40;

    private final Article article;
    private final Cues cues;
    private final Names names;
    private final Speakers speakers;

    private Speaker last;
    private int lastCue;
    private int lastCueEnd;
    private int lastParagraph = -10;

    DirectAttributions(Article article, Cues cues, Names names, Speakers speakers) {
        this.article = article;
        this.cues = cues;
        this.names = names;
        this.speakers = speakers;
    }

    Attribution[] all() {
        Attribution[] all = new Attribution[article.quoted.size()];
        int sentence = 0;
        for (int q = 0; q < all.length; q++) {
            if (article.quoteFrom[q] == article.quoteTo[q]) continue;
            int own = article.sentenceOf[article.quoteFrom[q]];
            for (; sentence < own; sentence++) rememberSubject(article.sentences.get(sentence));
            all[q] = attribute(q);
            if (all[q].hasCue() && all[q].speaker() != null)
                remember(all[q].cue(), all[q].cueEnd(), all[q].speaker(), own);
        }
        return all;
    }

    private void rememberSubject(Article.Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!cues.beginsAt(i)) continue;
            Speaker speaker = speakerOf(i, sentence);
            if (speaker == null) continue;
            remember(i, i + cues.length(i), speaker, article.sentenceOf[sentence.from()]);
            return;
        }
    }

    private Speaker speakerOf(int cue, Article.Sentence sentence) {
        return cues.isPrepositional(cue)
                ? speakers.after(cue + cues.length(cue), sentence.to())
                : speakers.before(cue, sentence.from());
    }

    private void remember(int cue, int cueEnd, Speaker speaker, int sentence) {
        lastCue = cue;
        lastCueEnd = cueEnd;
        last = speaker;
        lastParagraph = article.sentences.get(sentence).paragraph();
    }

    private Attribution attribute(int q) {
        Article.Sentence sentence = article.sentence(article.quoteFrom[q]);
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
    private Speaker signed(int q, Article.Sentence sentence) {
        int dash = article.quoteTo[q];
        if (dash + 1 < article.tokens.size()
                && "—–―-".contains(article.token(dash).text())) {
            Names.Name name = names.at(dash + 1);
            boolean ends = name != null
                    && (name.to() == article.tokens.size()
                            || article.sentenceOf[name.to()] != article.sentenceOf[dash + 1]
                            || !article.token(name.to()).isWord());
            if (ends) return speakers.of(name);
        }
        int first = article.quoteFrom[q] + 1;
        Names.Name name = first < article.quoteTo[q] ? names.at(first) : null;
        boolean transcript = name != null
                && name.to() < article.quoteTo[q]
                && article.token(name.to()).is(":");
        return transcript ? speakers.of(name) : null;
    }

    private boolean prefersAfter(int q) {
        int mark = article.quoteFrom[q];
        if (mark > 0 && article.token(mark - 1).is(":")) return false;
        char end = article.text.charAt(article.quoted.get(q).end() - 1);
        boolean commaFollows = article.quoteTo[q] < article.tokens.size()
                && article.token(article.quoteTo[q]).is(",");
        return ",?!—-".indexOf(end) >= 0 || commaFollows;
    }

    /** "...", she said; "...", said Smith; "...", according to Smith. */
    private Attribution after(int q, Article.Sentence sentence) {
        int from = article.quoteTo[q];
        while (from < sentence.to() && ",—–-".contains(article.token(from).text())) from++;
        int to = Math.min(sentence.to(), from + AFTER);
        for (int i = from; i < to && article.isOutside(i); i++) {
            if (cues.beginsAt(i)) {
                Speaker speaker = afterSpeaker(i, from, sentence);
                if (speaker == null && i > from) return null;
                int end = i + cues.length(i);
                return Attribution.of(i, end, speaker, Reason.CUE_AFTER_QUOTE, Reason.SPEAKER_IN_SENTENCE);
            }
            if (";:".contains(article.token(i).text())) return null;
        }
        return null;
    }

    private Speaker afterSpeaker(int cue, int from, Article.Sentence sentence) {
        int end = cue + cues.length(cue);
        if (speakers.isModified(from, cue) || cues.isPrepositional(cue)) {
            Speaker inverted = speakers.after(end, sentence.to());
            return inverted != null ? inverted : speakers.sentenceSubject(cue, sentence.from());
        }
        return speakers.before(cue, from);
    }

    /** She said: "..."; she called him a "..."; according to Smith, "...". */
    private Attribution before(int q, Article.Sentence sentence) {
        int mark = article.quoteFrom[q];
        int from = Math.max(sentence.from(), mark - BEFORE);
        for (int i = mark - 1; i >= from; i--) {
            int cue = cues.covering(i);
            if (cue < 0) continue;
            int end = cue + cues.length(cue);
            Speaker speaker =
                    cues.isPrepositional(cue) ? speakers.after(end, mark) : speakers.before(cue, sentence.from());
            if (speaker == null && !cues.isPrepositional(cue)) speaker = speakers.sentenceSubject(cue, sentence.from());
            return Attribution.of(cue, end, speaker, Reason.CUE_BEFORE_QUOTE, Reason.SPEAKER_IN_SENTENCE);
        }
        return null;
    }

    /** A sentence that ends in a colon announces the quotation after it, also across a paragraph's end. */
    private Attribution announced(int q, Article.Sentence sentence) {
        if (sentence.from() == 0 || article.quoteFrom[q] != sentence.from()) return null;
        if (!article.token(sentence.from() - 1).is(":")) return null;
        Article.Sentence announcing = article.sentence(sentence.from() - 1);
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

    private Attribution withoutCue(int q, Article.Sentence sentence) {
        boolean ownSentence = article.quoteFrom[q] == sentence.from();
        int distance = sentence.paragraph() - lastParagraph;
        if (ownSentence && last != null && distance == 0) {
            return Attribution.of(lastCue, lastCueEnd, last, Reason.SPEAKER_CARRIED_ON);
        }
        if (!ownSentence) {
            Speaker subject = speakers.sentenceSubject(article.quoteFrom[q], sentence.from());
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
