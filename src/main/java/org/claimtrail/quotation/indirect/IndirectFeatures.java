package org.claimtrail.quotation.indirect;

import org.claimtrail.quotation.attribution.Speaker;
import org.claimtrail.quotation.attribution.WordFeatures;
import org.claimtrail.quotation.learned.FeatureSink;
import org.claimtrail.quotation.learned.WordClasses;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;

/** What the decisions about reported speech look at: is it a cue, where does the statement begin, where does it end? */
public final class IndirectFeatures {
    private final ParsedText article;
    private final Names names;
    private final WordFeatures look;
    private final FeatureSink sink;

    public IndirectFeatures(ParsedText article, Names names, WordFeatures look, FeatureSink sink) {
        this.article = article;
        this.names = names;
        this.look = look;
        this.sink = sink;
    }

    /** Is this word a cue whose statement stands after (or before) it? */
    public void cue(IndirectCandidate candidate) {
        String decision = "cue" + candidate.place().letter();
        int cue = candidate.cue();
        int end = candidate.cueEnd();
        String form = article.token(cue).lower();
        String subject = look.subject(candidate.speaker());
        String next = look.word(end);
        String that = look.ahead("that", end, 8);
        begin(decision);
        add(" w=", form);
        add(" w=", form, " n=", look.kind(end));
        add(" w=", form, " s=", subject);
        add(" n=", next);
        add(" n2=", look.word(end + 1));
        add(" nn=", next, " ", look.kind(end + 1));
        add(" p=", look.word(cue - 1));
        add(" pp=", look.word(cue - 2), " ", look.kind(cue - 1));
        add(" s=", subject);
        add(" s=", subject, " n=", look.kind(end));
        add(" pk=", look.kind(cue - 1), " n=", look.kind(end), " ", WordFeatures.suffix(form));
        add(" x=", WordFeatures.suffix(form));
        add(" cap=", WordFeatures.flag(article.token(cue).isCapitalised()));
        add(" par0=", WordFeatures.flag(article.sentence(cue).paragraph() == 0));
        add(" len=", WordFeatures.bucket(candidate.to() - candidate.from()));
        add(" that=", that);
        add(" to=", look.ahead("to", end, 5));
        add(" first=", WordFeatures.bucket(cue - article.sentence(cue).from()));
        add(
                " colon=",
                WordFeatures.flag(article.token(article.sentence(cue).to() - 1).is(":")),
                " n=",
                look.kind(end));
        String stem = WordFeatures.stem(form);
        add(" st=", stem, " n=", look.kind(end));
        add(" st=", stem, " s=", subject);
        add(" st=", stem, " ", WordFeatures.suffix(form), " p=", look.kind(cue - 1));
        add(" st=", stem, " p=", look.word(cue - 1));
        add(" st=", stem, " n=", next);
        add(" st=", stem, " that=", that);
        WordClasses.WordClass near = look.near(cue);
        add(" f=", near.fine());
        add(" f=", near.fine(), " x=", WordFeatures.suffix(form));
        add(" f=", near.fine(), " n=", look.kind(end));
        add(" c=", near.coarse(), " x=", WordFeatures.suffix(form), " n=", look.kind(end));
        add(" c=", near.coarse(), " t=", near.speech(), " s=", subject);
        add(" c=", near.coarse(), " p=", look.kind(cue - 1));
        add(" t=", near.speech(), " x=", WordFeatures.suffix(form), " p=", look.kind(cue - 1), " n=", look.kind(end));
        add(" nf=", look.near(end).fine());
        add(" nc=", look.near(end).coarse(), " c=", near.coarse());
        add(" nc2=", look.near(end + 1).coarse(), " nt=", look.kind(end));
        add(" pc=", look.near(cue - 1).coarse());
        add(" hc=", look.head(candidate.speaker()));
        add(" hc=", look.head(candidate.speaker()), " c=", near.coarse());
        add(" kk=", look.kind(cue - 2), " ", look.kind(cue - 1), " ", look.kind(end), " ", look.kind(end + 1));
        String place = place(candidate);
        add(" at=", place);
        add(" at=", place, " n=", look.kind(end));
        add(" at=", place, " st=", stem);
        add(" at=", place, " c=", near.coarse());
        add(" at=", place, " t=", near.speech(), " x=", WordFeatures.suffix(form));
    }

    /** Does the statement begin with this token? */
    public void start(IndirectCandidate candidate, int token) {
        begin("start" + candidate.place().letter());
        String form = article.token(candidate.cue()).lower();
        String w = look.word(token);
        String p = look.word(token - 1);
        int distance = candidate.after() ? token - candidate.cueEnd() : token - candidate.from();
        String d = WordFeatures.bucket(distance);
        add(" d=", d);
        add(" d=", d, " c=", form);
        add(" w=", w);
        add(" w=", w, " d=", d);
        add(" p=", p);
        add(" p=", p, " c=", form);
        add(" pw=", p, " ", look.kind(token));
        add(" kk=", look.kind(token - 1), " ", look.kind(token), " ", look.kind(token + 1));
        add(" w=", w, " c=", form);
        add(" that=", WordFeatures.flag(!look.ahead("that", token + 1, 6).equals("0")), " d=", d);
        add(
                " nw=",
                look.near(token).coarse(),
                " nc=",
                look.near(candidate.cue()).coarse());
        add(" p=", p, " nc=", look.near(candidate.cue()).coarse());
        add(" k=", look.kind(token), " p=", p, " c=", form);
        add(
                " k=",
                look.kind(token),
                " d=",
                d,
                " nc=",
                look.near(candidate.cue()).coarse());
    }

    /** Does the statement end before this token? */
    public void end(IndirectCandidate candidate, int start, int token) {
        begin("end");
        String form = article.token(candidate.cue()).lower();
        String w = look.word(token);
        String n = look.word(token + 1);
        String length = WordFeatures.bucket(token - start);
        add(" w=", w);
        add(" w=", w, " l=", length);
        add(" wn=", w, " ", n);
        add(" wk=", w, " ", look.kind(token + 1), " ", look.kind(token + 2));
        add(" w=", w, " s0=", look.word(start));
        add(" w=", w, " c=", form);
        add(" pw=", look.word(token - 1), " ", w);
        add(" kk=", look.kind(token - 1), " ", look.kind(token), " ", look.kind(token + 1));
        add(" l=", length);
        add(" n=", n);
        add(" q=", (article.isOutside(token) ? "" : "in"), (article.isOutside(token - 1) ? "" : "was"));
        add(" w=", w, " n2=", look.word(token + 2));
        add(" k4=", look.kind(token - 2), " ", look.kind(token - 1), " ", look.kind(token), " ", look.kind(token + 1));
        add(" w=", w, " nn=", look.near(token + 1).coarse());
        add(" w=", w, " k=", look.kind(token + 1), " ", look.kind(token + 2), " ", look.kind(token + 3));
        add(" w=", w, " nc=", look.near(candidate.cue()).coarse());
        add(" w=", w, " k0=", look.kind(start), " ", look.kind(start + 1), " ", look.kind(start + 2));
    }

    /** What stands around cue and speaker together: a comma before "..., said Smith, the lawyer" tells much. */
    private String place(IndirectCandidate candidate) {
        Speaker speaker = candidate.speaker();
        int from = candidate.cue();
        int to = candidate.cueEnd();
        String order = "none";
        if (speaker != null && speaker.to() <= from) {
            order = from - speaker.to() < 6 ? "SC" : "far";
            from = speaker.from();
        } else if (speaker != null && speaker.from() >= to) {
            order = "CS";
            to = speaker.to();
        } else if (names.at(to < article.size() ? to : to - 1) != null) {
            order = "CN";
            to = names.at(to < article.size() ? to : to - 1).to();
        }
        boolean begins = from == article.sentence(candidate.cue()).from();
        return (begins ? "^" : look.sign(from - 1)) + order + (candidate.edge() ? "e" : "") + look.sign(to);
    }

    private void begin(String decision) {
        sink.begin(decision);
        sink.add(" bias");
    }

    private void add(String... parts) {
        sink.add(parts);
    }
}
