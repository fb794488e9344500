package org.claimtrail.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Through whom a statement reached the article, where its sentence says so: "..., she said, according to Russian news
 * agencies" or "she told Reuters".
 */
final class Chains {
    private static final int WINDOW = 60;

    private final Article article;
    private final Cues cues;
    private final Speakers speakers;
    private final Names names;

    Chains(Article article, Cues cues, Speakers speakers, Names names) {
        this.article = article;
        this.cues = cues;
        this.speakers = speakers;
        this.names = names;
    }

    List<ChainLink> of(Attribution attribution) {
        List<ChainLink> chain = new ArrayList<>();
        if (!attribution.hasCue() || cues.isPrepositional(attribution.cue())) return chain;
        Article.Sentence sentence = article.sentence(attribution.cue());
        addOutletTold(attribution, sentence, chain);
        int to = Math.min(sentence.to(), attribution.cueEnd() + WINDOW);
        for (int i = Math.max(sentence.from(), attribution.cue() - WINDOW); i < to; i++) {
            if (!cues.isPrepositional(i)) continue;
            Speaker source = speakers.after(i + cues.length(i), sentence.to());
            if (source != null && !source.isPronoun()) chain.add(link(source.from(), source.to()));
        }
        return chain;
    }

    /** Whether this is the "according to ..." around a statement that has a speaker of its own. */
    boolean isOuter(IndirectCandidate candidate, int from, int to) {
        if (!cues.isPrepositional(candidate.cue()) || candidate.after()) return false;
        for (int i = Math.max(from, to - WINDOW); i < to; i++) {
            if (article.isOutside(i) && cues.beginsAt(i) && closesStatement(i, candidate.cue())) return true;
        }
        return false;
    }

    /** A cue with its speaker right before the outer one: ", she said in Ankara, according to". */
    private boolean closesStatement(int cue, int outer) {
        Speaker speaker = speakers.before(cue, article.sentence(cue).from());
        if (speaker == null
                || speaker.to() > cue
                || speaker.from() == article.sentence(cue).from()) return false;
        Token before = article.token(speaker.from() - 1);
        boolean follows = before.is(",") || !article.isOutside(speaker.from() - 1);
        return follows && outer - cue <= 10;
    }

    private void addOutletTold(Attribution attribution, Article.Sentence sentence, List<ChainLink> chain) {
        int at = attribution.cueEnd();
        if (!article.token(attribution.cue()).is("told") || at >= sentence.to()) return;
        if (article.token(at).is("the") && at + 1 < sentence.to()) at++;
        Names.Name name = names.at(at);
        if (name != null && names.isOrganisation(name)) chain.add(link(name.from(), name.to()));
    }

    private ChainLink link(int from, int to) {
        return new ChainLink(article.words(from, to), article.span(from, to));
    }
}
