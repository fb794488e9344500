package org.claimtrail.quotation.direct;

import java.util.List;
import org.claimtrail.quotation.Reason;
import org.claimtrail.quotation.attribution.Attribution;
import org.claimtrail.quotation.attribution.Speaker;
import org.claimtrail.quotation.attribution.WordFeatures;
import org.claimtrail.quotation.learned.FeatureSink;
import org.claimtrail.quotation.learned.Model;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.parse.Quoted;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/** What the decisions about stretches between quotation marks look at: who said it, and is it a statement at all? */
public final class DirectFeatures {
    private final ParsedText article;
    private final Names names;
    private final WordFeatures look;
    private final FeatureSink sink;

    public DirectFeatures(ParsedText article, Names names, WordFeatures look, FeatureSink sink) {
        this.article = article;
        this.names = names;
        this.look = look;
        this.sink = sink;
    }

    /** Is this stretch between quotation marks a statement of somebody's? */
    public void said(int q, Attribution attribution) {
        Quoted quoted = article.quoted(q);
        int from = article.saidFrom(q);
        int to = article.saidTo(q);
        boolean cue = attribution.hasCue() && !attribution.reasons().contains(Reason.SPEAKER_CARRIED_ON);
        String side = attribution.reasons().contains(Reason.CUE_AFTER_QUOTE) ? "after" : cue ? "before" : "none";
        int gap = side.equals("before") ? article.quoteFrom(q) - attribution.cueEnd() : 0;
        String length = WordFeatures.bucket(to - from);
        char last = article.lastChar(q);
        String end = Character.isLetterOrDigit(last) ? "a" : String.valueOf(last);
        begin("direct");
        add(" side=", side);
        add(" side=", side, " len=", length);
        add(" side=", side, " gap=", WordFeatures.bucket(gap));
        add(" len=", length);
        add(" end=", end);
        add(" end=", end, " side=", side);
        add(" after=", look.word(article.quoteTo(q)));
        add(" before=", look.word(article.quoteFrom(q) - 1));
        add(" before2=", look.word(article.quoteFrom(q) - 2));
        add(" case=", look.caseOf(from, to));
        add(" case=", look.caseOf(from, to), " side=", side, " len=", length);
        add(" case=", look.caseOf(from, to), " before=", look.word(article.quoteFrom(q) - 1));
        add(" case=", look.caseOf(from, to), " after=", look.word(article.quoteTo(q)));
        add(" len=", length, " before=", look.word(article.quoteFrom(q) - 1));
        add(" len=", length, " kinds=", look.kind(from), " ", look.kind(from + 1));
        add(" kb=", look.kind(article.quoteFrom(q) - 1), " ka=", look.kind(article.quoteTo(q)), " len=", length);
        add(" balanced=", WordFeatures.flag(quoted.balanced()));
        String mark = String.valueOf(article.mark(q));
        add(" mark=", mark);
        add(" mark=", mark, " singles=", WordFeatures.flag(article.quotesWithSingles()));
        add(" speaker=", look.subject(attribution.speaker()), " side=", side);
        add(
                " own=",
                WordFeatures.flag(article.sentence(article.quoteFrom(q)).from() == article.quoteFrom(q)),
                " side=",
                side);
        add(" par0=", WordFeatures.flag(article.sentence(article.quoteFrom(q)).paragraph() == 0));
        add(" first=", look.word(from), " ", look.word(from + 1));
        if (cue) add(" cue=", article.token(attribution.cue()).lower());
        for (Reason reason : attribution.reasons()) add(" r=", reason.name());
        for (int i = from; i < to && i < from + 40; i++) {
            if (article.token(i).in(WordList.PRONOUNS) || article.token(i).in(WordList.AUXILIARIES)) {
                add(" has=verb");
                break;
            }
        }
    }

    /** Is it so that this one said this stretch? */
    public void who(int q, List<DirectCandidate> candidates, int number) {
        DirectCandidate candidate = candidates.get(number);
        Attribution attribution = candidate.attribution();
        Speaker speaker = attribution.speaker();
        int mark = article.quoteFrom(q);
        int close = article.quoteTo(q);
        String how = candidate.how().name();
        String rule = candidate.byRule() ? "rule" : "other";
        String between = WordFeatures.bucket(candidate.cuesBetween());
        char last = article.lastChar(q);
        String end = Character.isLetterOrDigit(last) ? "a" : String.valueOf(last);
        String before = look.sign(mark - 1).equals("w") ? look.word(mark - 1) : look.sign(mark - 1);
        boolean own = article.sentence(mark).from() == mark;
        String type = look.subject(speaker);
        begin("who");
        add(" how=", how, rule);
        add(" how=", how, " own=", WordFeatures.flag(own));
        add(" how=", how, " end=", end, " own=", WordFeatures.flag(own));
        add(" how=", how, " before=", before);
        add(" how=", how, " n=", between);
        add(" how=", how, " len=", WordFeatures.bucket(close - mark));
        add(" how=", how, " after=", look.sign(close), look.kind(close));
        add(" rule=", candidates.get(0).how().name(), " how=", how);
        add(" type=", type, " how=", how);
        add(" type=", type, rule);
        add(" first=", candidates.get(0).attribution().hasCue() ? "cue" : "none", how, rule);
        if (attribution.hasCue()) {
            int cue = attribution.cue();
            String form = article.token(cue).lower();
            boolean after = cue >= close;
            int gap = after ? cue - close : mark - attribution.cueEnd();
            add(" cue=", form, " how=", how);
            add(" cue=", form, rule);
            add(" stem=", WordFeatures.stem(form), " x=", WordFeatures.suffix(form), " how=", how);
            add(" c=", look.near(cue).coarse(), " how=", how);
            add(" x=", WordFeatures.suffix(form), " how=", how, " n=", between);
            add(" x=", WordFeatures.suffix(form), " pk=", look.kind(cue - 1), " how=", how);
            add(" gap=", WordFeatures.bucket(gap), " how=", how);
            add(" gap=", WordFeatures.bucket(gap), " n=", between, after ? "a" : "b");
            add(" kk=", look.kind(cue - 1), " ", look.kind(attribution.cueEnd()), " how=", how);
            add(" next=", look.word(attribution.cueEnd()), " how=", how);
            add(" prev=", look.word(cue - 1), " how=", how);
            if (!after) add(" between=", signs(attribution.cueEnd(), mark), " how=", how);
            if (speaker != null) {
                int apart = speaker.to() <= cue ? cue - speaker.to() : speaker.from() - attribution.cueEnd();
                add(" apart=", WordFeatures.bucket(apart), speaker.to() <= cue ? "sc" : "cs", " how=", how);
                add(" apart=", WordFeatures.bucket(apart), " x=", WordFeatures.suffix(form), " type=", type);
            }
        }
        if (speaker != null) {
            boolean begins = article.sentence(speaker.from()).from() == speaker.from();
            add(" begins=", WordFeatures.flag(begins), " how=", how, " type=", type);
            add(" sp=", look.word(speaker.from() - 1), " how=", how);
            add(" ss=", look.word(speaker.to()), " how=", how);
            add(" pk=", look.kind(speaker.from() - 1), " sk=", look.kind(speaker.to()), " how=", how);
            add(" hc=", look.head(speaker), " how=", how);
            add(" words=", WordFeatures.bucket(speaker.to() - speaker.from()), " type=", type);
            int sentences = article.sentenceOf(mark) - article.sentenceOf(speaker.from());
            add(" back=", WordFeatures.bucket(sentences), " how=", how, " own=", WordFeatures.flag(own));
            int paragraphs = article.sentence(mark).paragraph()
                    - article.sentence(speaker.from()).paragraph();
            add(" pars=", WordFeatures.bucket(paragraphs), " how=", how, " own=", WordFeatures.flag(own));
            boolean single = candidates.get(0).attribution().speaker() != null
                    && sameName(speaker, candidates.get(0).attribution().speaker());
            add(" same=", WordFeatures.flag(single), " how=", how);
        }
    }

    /** Chooses what the decision finds likeliest. */
    public SpeakerChooser chooser(Model.Decision decision) {
        return (q, candidates) -> {
            int best = 0;
            double most = -Double.MAX_VALUE;
            for (int i = 0; i < candidates.size(); i++) {
                who(q, candidates, i);
                if (decision.odds() > most) {
                    most = decision.odds();
                    best = i;
                }
            }
            return best;
        };
    }

    private boolean sameName(Speaker a, Speaker b) {
        return a.name() != null && b.name() != null && names.canonical(a.name()).equals(names.canonical(b.name()));
    }

    /** The signs and joining words from a cue to the quotation: a comma, "that", another verb tell whose words they are. */
    private String signs(int from, int to) {
        StringBuilder signs = new StringBuilder();
        for (int i = from; i < to && signs.length() < 6; i++) {
            Token token = article.token(i);
            if (!token.isWord()) signs.append(token.text());
            else if (token.is("that")) signs.append('t');
            else if (token.is("and") || token.is("but")) signs.append('&');
            else if (token.in(WordList.AUXILIARIES)) signs.append('x');
            else if (token.in(WordList.CUES)) signs.append('c');
        }
        return signs.toString();
    }

    private void begin(String decision) {
        sink.begin(decision);
        sink.add(" bias");
    }

    private void add(String... parts) {
        sink.add(parts);
    }
}
