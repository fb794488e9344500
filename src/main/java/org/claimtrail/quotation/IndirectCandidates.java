package org.claimtrail.quotation;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.quotation.IndirectCandidate.Place;

/** Every place where a sentence might report what somebody says, thinks or wants; most are weeded out by the model. */
final class IndirectCandidates {
    private static final int LONGEST = 100;

    /** In one sentence; what has more of them is no prose. */
    private static final int MOST_CUES = 16;

    private final Article article;
    private final Cues cues;
    private final Speakers speakers;

    IndirectCandidates(Article article, Cues cues, Speakers speakers) {
        this.article = article;
        this.cues = cues;
        this.speakers = speakers;
    }

    List<IndirectCandidate> all() {
        List<IndirectCandidate> all = new ArrayList<>();
        for (Article.Sentence sentence : article.sentences) {
            int cuesLeft = MOST_CUES;
            for (int i = sentence.from(); i < sentence.to() && cuesLeft > 0; i++) {
                if (!cues.maybeAt(i)) continue;
                addAt(i, all);
                cuesLeft--;
            }
        }
        return all;
    }

    private void addAt(int cue, List<IndirectCandidate> all) {
        Article.Sentence sentence = article.sentence(cue);
        int end = cue + Math.max(1, cues.length(cue));
        boolean prepositional = cues.isPrepositional(cue);
        Speaker speaker = prepositional ? speakers.after(end, sentence.to()) : speakers.before(cue, sentence.from());
        int edge = edge(cue, sentence, prepositional, speaker);
        boolean hasEdge = edge > sentence.from();
        int limit = Math.min(sentence.to(), end + LONGEST);
        if (end < limit && !announcesQuotation(sentence)) {
            int from = prepositional && speaker != null ? Math.max(end, speaker.to()) : end;
            Speaker who = speaker != null || prepositional ? speaker : speakers.sentenceSubject(cue, sentence.from());
            if (from < limit) all.add(new IndirectCandidate(cue, end, Place.AFTER, hasEdge, from, limit, who));
        }
        if (hasEdge) {
            Speaker who = speaker != null ? speaker : speakers.after(end, sentence.to());
            int from = Math.max(sentence.from(), edge - LONGEST);
            all.add(new IndirectCandidate(cue, end, Place.BEFORE, true, from, edge, who));
        } else if (!prepositional) {
            addSubject(cue, end, sentence, all);
            if (speaker != null && speaker.to() <= cue) addRelative(cue, end, sentence, speaker, all);
        }
    }

    /** The plant is expected to close; the plant was said to be closing. */
    private void addSubject(int cue, int end, Article.Sentence sentence, List<IndirectCandidate> all) {
        int to = cue;
        boolean passive = end < sentence.to() && article.token(end).is("to");
        while (to > sentence.from() && isVerbal(to - 1)) {
            passive |= article.token(to - 1).in(WordList.BE);
            to--;
        }
        int from = Math.max(sentence.from(), to - LONGEST);
        if (passive && to > from) all.add(new IndirectCandidate(cue, end, Place.SUBJECT, false, from, to, null));
    }

    private void addRelative(
            int cue, int end, Article.Sentence sentence, Speaker speaker, List<IndirectCandidate> all) {
        int to = speaker.from();
        int from = Math.max(sentence.from(), to - LONGEST);
        if (to > from && article.isOutside(to - 1) && article.token(to - 1).isWord()) {
            all.add(new IndirectCandidate(cue, end, Place.RELATIVE, false, from, to, speaker));
        }
    }

    private boolean isVerbal(int i) {
        return article.isOutside(i) && (isAuxiliary(i) || article.token(i).in(WordList.ADVERBS));
    }

    /** She said on Friday: "..." */
    private boolean announcesQuotation(Article.Sentence sentence) {
        return article.token(sentence.to() - 1).is(":")
                && sentence.to() < article.tokens.size()
                && !article.isOutside(sentence.to());
    }

    /** Where a statement before the cue would end: at the comma or mark before "she said", or -1 if there is none. */
    private int edge(int cue, Article.Sentence sentence, boolean prepositional, Speaker speaker) {
        int begin = speaker == null || prepositional || speaker.to() > cue ? cue : speaker.from();
        while (begin > sentence.from() && speaker == null && isAuxiliary(begin - 1)) begin--;
        int edge = begin - 1;
        if (edge <= sentence.from()) return -1;
        Token token = article.token(edge);
        if (!token.isWord() && ",—–-;".contains(token.text())) return edge;
        return prepositional || !article.isOutside(edge) ? begin : -1;
    }

    private boolean isAuxiliary(int i) {
        return article.token(i).in(WordList.AUXILIARIES);
    }
}
