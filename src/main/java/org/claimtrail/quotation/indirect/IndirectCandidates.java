package org.claimtrail.quotation.indirect;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.quotation.attribution.Cues;
import org.claimtrail.quotation.attribution.Speaker;
import org.claimtrail.quotation.attribution.Speakers;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/** Every place where a sentence might report what somebody says, thinks or wants; most are weeded out by the model. */
public final class IndirectCandidates {
    /** A proposal that is less likely by its cue is none. */
    public static final double LEAST = 0.2;

    private static final int LONGEST = 100;
    private static final int LONGEST_SOURCE = 14;

    /** In one sentence; what has more of them is no prose. */
    private static final int MOST_CUES = 16;

    private final ParsedText article;
    private final Cues cues;
    private final Speakers speakers;

    public IndirectCandidates(ParsedText article, Cues cues, Speakers speakers) {
        this.article = article;
        this.cues = cues;
        this.speakers = speakers;
    }

    public List<IndirectCandidate> all() {
        List<IndirectCandidate> all = new ArrayList<>();
        for (ParsedText.Sentence sentence : article.sentences()) {
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
        ParsedText.Sentence sentence = article.sentence(cue);
        int end = cue + Math.max(1, cues.length(cue));
        if (quotesSomebody(cue, end, sentence)) return;
        boolean prepositional = cues.isPrepositional(cue);
        Speaker speaker = prepositional ? speakers.after(end, sentence.to()) : speakers.before(cue, sentence.from());
        int edge = edge(cue, sentence, prepositional, speaker);
        boolean hasEdge = edge > sentence.from();
        int limit = Math.min(sentence.to(), end + LONGEST);
        if (end < limit && !announcesQuotation(sentence)) {
            int from = afterSources(prepositional && speaker != null ? Math.max(end, speaker.to()) : end, limit);
            Speaker who = speaker != null || prepositional ? speaker : speakers.sentenceSubject(cue, sentence.from());
            if (from < limit) all.add(new IndirectCandidate(cue, end, StatementPlace.AFTER, hasEdge, from, limit, who));
        }
        if (hasEdge) {
            Speaker who = speaker != null ? speaker : speakers.after(end, sentence.to());
            int from = afterFirstSource(Math.max(sentence.from(), edge - LONGEST), edge);
            all.add(new IndirectCandidate(cue, end, StatementPlace.BEFORE, true, from, edge, who));
        } else if (!prepositional) {
            addSubject(cue, end, sentence, all);
            if (speaker != null && speaker.to() <= cue) addRelative(cue, end, sentence, speaker, all);
        }
    }

    /** "said, according to TASS, citing Peskov, that ...": the statement begins after whom it came through. */
    private int afterSources(int from, int limit) {
        int at = from;
        while (at + 1 < limit && article.token(at).is(",") && isSource(at + 1)) {
            int comma = at + 1;
            while (comma < limit
                    && comma < at + LONGEST_SOURCE
                    && !article.token(comma).is(",")) comma++;
            if (comma == at + LONGEST_SOURCE) return at;
            at = comma;
        }
        return at;
    }

    /** "According to TASS, the talks go on, she said." */
    private int afterFirstSource(int from, int edge) {
        if (!isSource(from)) return from;
        for (int i = from; i < Math.min(edge - 1, from + LONGEST_SOURCE); i++) {
            if (article.token(i).is(",")) return i + 1;
        }
        return from;
    }

    private boolean isSource(int i) {
        int named = article.token(i).is("as") && i + 1 < article.size() ? i + 1 : i;
        return cues.isPrepositional(i)
                || article.phraseAt(WordList.CHAIN_CITING, i) > 0
                || article.phraseAt(WordList.CHAIN_QUOTED_BY, named) > 0;
    }

    /** "quoted Peskov as saying": what is said follows the second verb. */
    private boolean quotesSomebody(int cue, int end, ParsedText.Sentence sentence) {
        Token verb = article.token(cue);
        if (!verb.is("quoted") && !verb.is("cited") && !verb.is("quotes") && !verb.is("cites")) return false;
        for (int i = end; i < Math.min(sentence.to() - 1, end + LONGEST_SOURCE); i++) {
            if (article.token(i).is("as") && article.token(i + 1).is("saying")) return true;
        }
        return false;
    }

    /** The plant is expected to close; the plant was said to be closing. */
    private void addSubject(int cue, int end, ParsedText.Sentence sentence, List<IndirectCandidate> all) {
        int to = cue;
        boolean passive = end < sentence.to() && article.token(end).is("to");
        while (to > sentence.from() && isVerbal(to - 1)) {
            passive |= article.token(to - 1).in(WordList.BE);
            to--;
        }
        int from = Math.max(sentence.from(), to - LONGEST);
        if (passive && to > from)
            all.add(new IndirectCandidate(cue, end, StatementPlace.SUBJECT, false, from, to, null));
    }

    private void addRelative(
            int cue, int end, ParsedText.Sentence sentence, Speaker speaker, List<IndirectCandidate> all) {
        int to = speaker.from();
        int from = Math.max(sentence.from(), to - LONGEST);
        if (to > from && article.isOutside(to - 1) && article.token(to - 1).isWord()) {
            all.add(new IndirectCandidate(cue, end, StatementPlace.RELATIVE, false, from, to, speaker));
        }
    }

    private boolean isVerbal(int i) {
        return article.isOutside(i) && (isAuxiliary(i) || article.token(i).in(WordList.ADVERBS));
    }

    /** She said on Friday: "..." */
    private boolean announcesQuotation(ParsedText.Sentence sentence) {
        return article.token(sentence.to() - 1).is(":")
                && sentence.to() < article.size()
                && !article.isOutside(sentence.to());
    }

    /** Where a statement before the cue would end: at the comma or mark before "she said", or -1 if there is none. */
    private int edge(int cue, ParsedText.Sentence sentence, boolean prepositional, Speaker speaker) {
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
