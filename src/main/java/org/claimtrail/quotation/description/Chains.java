package org.claimtrail.quotation.description;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.quotation.ChainLink;
import org.claimtrail.quotation.ChainRole;
import org.claimtrail.quotation.Mention;
import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.quotation.attribution.Cues;
import org.claimtrail.quotation.attribution.Speaker;
import org.claimtrail.quotation.attribution.Speakers;
import org.claimtrail.quotation.indirect.IndirectCandidate;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/**
 * Through whom a statement reached the article, where its sentence says so: "..., she said, according to Russian news
 * agencies, citing her office" or "she told Reuters". What stands after the cue comes before what leads up to it; whom
 * somebody cites stands before the one who cites.
 */
public final class Chains {
    /** What the sentence says of the way a statement took; the speaker is another than its cue's where that one cites. */
    public record Way(Speaker speaker, List<ChainLink> links) {}

    private static final int WINDOW = 60;
    private static final int MOST = 8;
    private static final int LONGEST_PHRASE = 10;

    private final ParsedText article;
    private final Cues cues;
    private final Speakers speakers;

    public Chains(ParsedText article, Cues cues, Speakers speakers) {
        this.article = article;
        this.cues = cues;
        this.speakers = speakers;
    }

    private record Source(Speaker speaker, ChainRole role) {
        boolean isNear(Speaker other) {
            return other != null && speaker.from() < end(other) && other.from() < end(speaker);
        }
    }

    /**
     * The way that a statement took to the writer.
     *
     * @param from the statement's first token
     * @param to the token after its last
     */
    public Way of(Attribution attribution, int from, int to) {
        if (!attribution.hasCue()) return new Way(attribution.speaker(), List.of());
        ParsedText.Sentence sentence = article.sentence(attribution.cue());
        int first = Math.max(sentence.from(), attribution.cue() - WINDOW);
        int last = Math.min(sentence.to(), attribution.cueEnd() + WINDOW);
        List<Source> outwards = new ArrayList<>();
        addAll(attribution, attribution.cue(), last, from, to, outwards);
        List<Source> before = new ArrayList<>();
        addAll(attribution, first, attribution.cue(), from, to, before);
        outwards.addAll(before);
        Speaker speaker = attribution.speaker();
        if (!outwards.isEmpty() && outwards.get(0).role() == ChainRole.CITED && isOutlet(speaker)) {
            Speaker source = outwards.remove(0).speaker();
            int cited = 0;
            while (cited < outwards.size() && outwards.get(cited).role() == ChainRole.CITED) cited++;
            outwards.add(cited, new Source(speaker, ChainRole.QUOTED_BY));
            speaker = source;
        }
        return new Way(speaker, outwards.stream().map(this::link).toList());
    }

    /** Somebody who told on what another says: their statement is part of the other's. */
    public ChainLink teller(Mention outer) {
        return new ChainLink(outer.text(), outer.span(), ChainRole.QUOTED_BY);
    }

    /** Whether this is the "according to ..." around a statement that has a speaker of its own, and no statement. */
    public boolean isOuter(IndirectCandidate candidate, int from, int to) {
        if (isLink(candidate)) return true;
        boolean passesOn = cues.isPrepositional(candidate.cue()) || isOutlet(candidate.speaker());
        if (candidate.after() && cues.isPrepositional(from)) return true;
        if (!passesOn) return false;
        for (int i = Math.max(from, to - WINDOW); i < to; i++) {
            if (!article.isOutside(i) || !cues.beginsAt(i)) continue;
            boolean closes = i + cues.length(i) == to;
            if (candidate.after() ? closes && isSaidWithin(i, from) : closes || closesStatement(i, candidate.cue())) {
                return true;
            }
        }
        return false;
    }

    /** According to TASS, "...", she said: cue and speaker stand after the statement. */
    private boolean isSaidWithin(int cue, int from) {
        Speaker speaker = speakers.before(cue, from);
        return speaker != null && speaker.from() > from;
    }

    /** "TASS reported, citing her office, ..."; "..., as reported by the Guardian": no statements of their own. */
    private boolean isLink(IndirectCandidate candidate) {
        int cue = candidate.cue();
        if (article.phraseAt(WordList.CHAIN_CITING, cue) > 0) return isOutlet(candidate.speaker());
        boolean passive = article.phraseAt(WordList.CHAIN_QUOTED_BY, cue) > 0;
        return passive && cue > 0 && article.token(cue - 1).is("as");
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

    /** In reading order, but whom somebody cites before the one who cites. */
    private void addAll(Attribution attribution, int first, int last, int from, int to, List<Source> sources) {
        int latest = 0;
        for (int i = first; i < last && sources.size() < MOST; i++) {
            if (!article.isOutside(i) || (i >= from && i < to)) continue;
            Source source = at(i, attribution, last);
            if (source == null
                    || source.isNear(attribution.speaker())
                    || sources.stream().anyMatch(known -> known.isNear(source.speaker()))) continue;
            if (source.role() != ChainRole.CITED) latest = sources.size();
            sources.add(latest, source);
            i = Math.max(i, source.speaker().to() - 1);
        }
    }

    /** What a word at which a link may begin tells, or null. */
    private Source at(int i, Attribution attribution, int last) {
        boolean own = i >= attribution.cue() && i < attribution.cueEnd();
        if (own) return i == attribution.cue() ? told(attribution, last) : null;
        if (cues.isPrepositional(i)) return source(i + cues.length(i), last, ChainRole.ACCORDING_TO, false);
        String word = article.token(i).lower();
        int quotedBy = article.phraseAt(WordList.CHAIN_QUOTED_BY, i);
        if (quotedBy > 0) return source(i + quotedBy, last, ChainRole.QUOTED_BY, false);
        int citing = article.phraseAt(WordList.CHAIN_CITING, i);
        if (citing > 0) return source(i + citing, last, ChainRole.CITED, false);
        int told = article.phraseAt(WordList.CHAIN_TOLD_TO, i);
        if (told > 0) return source(i + told, last, ChainRole.TOLD_TO, true);
        boolean place = word.equals("on") || word.equals("to") || word.equals("with") || word.equals("in");
        if (place) return source(i + 1, last, ChainRole.TOLD_TO, true, true);
        return cues.beginsAt(i) ? reported(i) : null;
    }

    /** She told Reuters; in German, said Scholz the dpa: the outlet follows at once. */
    private Source told(Attribution attribution, int last) {
        int cue = attribution.cue();
        if (cues.isPrepositional(cue)) return null;
        boolean any = !article.lexicon().knows(WordList.TELLING);
        if (!any && !article.token(cue).in(WordList.TELLING)) return null;
        Speaker speaker = attribution.speaker();
        boolean follows = speaker != null && speaker.from() >= attribution.cueEnd() && end(speaker) < last;
        return source(follows ? end(speaker) : attribution.cueEnd(), last, ChainRole.TOLD_TO, true, true);
    }

    /** TASS reported ...; ..., the paper wrote. */
    private Source reported(int cue) {
        Speaker before = speakers.before(cue, article.sentence(cue).from());
        if (isOutlet(before)) return new Source(before, ChainRole.QUOTED_BY);
        Speaker after =
                speakers.inverted(cue + cues.length(cue), article.sentence(cue).to());
        boolean follows = after != null && after.from() == cue + cues.length(cue);
        return follows && isOutlet(after) ? new Source(after, ChainRole.QUOTED_BY) : null;
    }

    private Source source(int from, int last, ChainRole role, boolean named) {
        return source(from, last, role, named, false);
    }

    /** @param named whether only somebody with a name, or known by a role, is one */
    private Source source(int from, int last, ChainRole role, boolean named, boolean outlet) {
        Speaker speaker = speakers.inverted(from, last);
        if (speaker == null || speaker.isPronoun() || speaker.from() > from + 1) return null;
        if (outlet && !isOutlet(speaker)) return null;
        if (named && speaker.name() == null && !speakers.isRole(speaker) && !isOutlet(speaker)) return null;
        return new Source(role == ChainRole.TOLD_TO ? speaker : whole(speaker, last), role);
    }

    /** "two people familiar with the matter": as long as words follow that may describe who has no name. */
    private Speaker whole(Speaker speaker, int last) {
        if (speaker.name() != null) return speaker;
        int to = speaker.to();
        int limit = Math.min(last, speaker.from() + LONGEST_PHRASE);
        for (int i = to; i < limit; i++) {
            Token token = article.token(i);
            boolean ends = !token.isWord()
                    || !article.isOutside(i)
                    || token.in(WordList.SUBORDINATORS)
                    || token.in(WordList.AUXILIARIES)
                    || token.in(WordList.PRONOUNS)
                    || token.in(WordList.DAYS)
                    || token.in(WordList.CUES);
            if (ends) break;
            boolean mayEnd =
                    !token.in(WordList.PREPOSITIONS) && !token.in(WordList.DETERMINERS) && !token.in(WordList.ADVERBS);
            if (mayEnd) to = i + 1;
        }
        return new Speaker(speaker.from(), to, null, false);
    }

    /** Where the name of who is named ends; what follows it in one phrase may be somebody else. */
    private static int end(Speaker speaker) {
        return speaker.name() == null || speaker.isPronoun()
                ? speaker.to()
                : speaker.name().to();
    }

    private boolean isOutlet(Speaker speaker) {
        if (speaker == null || speaker.isPronoun()) return false;
        for (int i = speaker.from(); i < speaker.to(); i++) {
            if (article.token(i).in(WordList.OUTLETS) && endsOutlet(i + 1, speaker.to())) return true;
        }
        return false;
    }

    /** "Reuters", "the Times of London", "CNN's Jake Tapper", "Xinhua news agency"; not "Fox executives". */
    private boolean endsOutlet(int from, int to) {
        if (from == to) return true;
        Token next = article.token(from);
        if (next.lower().startsWith("'") || next.is("of")) return true;
        for (int i = from; i < to; i++) {
            Token token = article.token(i);
            boolean belongs = token.in(WordList.OUTLETS) || token.in(WordList.OUTLET_NOUNS) || token.in(WordList.DAYS);
            if (!belongs) return false;
        }
        return true;
    }

    private ChainLink link(Source source) {
        int from = source.speaker().from();
        int last = source.speaker().to() - 1;
        while (from < last
                && (article.token(from).is("the")
                        || (article.token(from).isLowerCase()
                                && article.token(from).in(WordList.DETERMINERS)
                                && article.token(from + 1).in(WordList.OUTLETS)))) from++;
        return new ChainLink(
                article.words(from, source.speaker().to()),
                article.span(from, source.speaker().to()),
                source.role());
    }
}
