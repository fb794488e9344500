package org.claimtrail.quotation;

import java.util.List;

/** What the learned decisions look at, as names. Training and the engine both read a text through this class. */
final class Features {
    private final ParsedText article;
    private final Names names;
    private final FeatureSink sink;
    private final String[] kinds;
    private final WordClasses.WordClass[] nears;

    Features(ParsedText article, Names names, FeatureSink sink) {
        this.article = article;
        this.names = names;
        this.sink = sink;
        this.kinds = new String[article.tokens.size()];
        this.nears = new WordClasses.WordClass[article.tokens.size()];
    }

    /** Is this word a cue whose statement stands after (or before) it? */
    void cue(IndirectCandidate candidate) {
        String decision = "cue" + candidate.place().letter;
        int cue = candidate.cue();
        int end = candidate.cueEnd();
        String form = article.token(cue).lower();
        String subject = subject(candidate.speaker());
        String next = word(end);
        String that = ahead("that", end, 8);
        begin(decision);
        add(" w=", form);
        add(" w=", form, " n=", kind(end));
        add(" w=", form, " s=", subject);
        add(" n=", next);
        add(" n2=", word(end + 1));
        add(" nn=", next, " ", kind(end + 1));
        add(" p=", word(cue - 1));
        add(" pp=", word(cue - 2), " ", kind(cue - 1));
        add(" s=", subject);
        add(" s=", subject, " n=", kind(end));
        add(" pk=", kind(cue - 1), " n=", kind(end), " ", suffix(form));
        add(" x=", suffix(form));
        add(" cap=", flag(article.token(cue).isCapitalised()));
        add(" par0=", flag(article.sentence(cue).paragraph() == 0));
        add(" len=", bucket(candidate.to() - candidate.from()));
        add(" that=", that);
        add(" to=", ahead("to", end, 5));
        add(" first=", bucket(cue - article.sentence(cue).from()));
        add(" colon=", flag(article.token(article.sentence(cue).to() - 1).is(":")), " n=", kind(end));
        String stem = stem(form);
        add(" st=", stem, " n=", kind(end));
        add(" st=", stem, " s=", subject);
        add(" st=", stem, " ", suffix(form), " p=", kind(cue - 1));
        add(" st=", stem, " p=", word(cue - 1));
        add(" st=", stem, " n=", next);
        add(" st=", stem, " that=", that);
        WordClasses.WordClass near = near(cue);
        add(" f=", near.fine());
        add(" f=", near.fine(), " x=", suffix(form));
        add(" f=", near.fine(), " n=", kind(end));
        add(" c=", near.coarse(), " x=", suffix(form), " n=", kind(end));
        add(" c=", near.coarse(), " t=", near.speech(), " s=", subject);
        add(" c=", near.coarse(), " p=", kind(cue - 1));
        add(" t=", near.speech(), " x=", suffix(form), " p=", kind(cue - 1), " n=", kind(end));
        add(" nf=", near(end).fine());
        add(" nc=", near(end).coarse(), " c=", near.coarse());
        add(" nc2=", near(end + 1).coarse(), " nt=", kind(end));
        add(" pc=", near(cue - 1).coarse());
        add(" hc=", head(candidate.speaker()));
        add(" hc=", head(candidate.speaker()), " c=", near.coarse());
        add(" kk=", kind(cue - 2), " ", kind(cue - 1), " ", kind(end), " ", kind(end + 1));
        String place = place(candidate);
        add(" at=", place);
        add(" at=", place, " n=", kind(end));
        add(" at=", place, " st=", stem);
        add(" at=", place, " c=", near.coarse());
        add(" at=", place, " t=", near.speech(), " x=", suffix(form));
    }

    /** Does the statement begin with this token? */
    void start(IndirectCandidate candidate, int token) {
        begin("start" + candidate.place().letter);
        String form = article.token(candidate.cue()).lower();
        String w = word(token);
        String p = word(token - 1);
        int distance = candidate.after() ? token - candidate.cueEnd() : token - candidate.from();
        String d = bucket(distance);
        add(" d=", d);
        add(" d=", d, " c=", form);
        add(" w=", w);
        add(" w=", w, " d=", d);
        add(" p=", p);
        add(" p=", p, " c=", form);
        add(" pw=", p, " ", kind(token));
        add(" kk=", kind(token - 1), " ", kind(token), " ", kind(token + 1));
        add(" w=", w, " c=", form);
        add(" that=", flag(!ahead("that", token + 1, 6).equals("0")), " d=", d);
        add(" nw=", near(token).coarse(), " nc=", near(candidate.cue()).coarse());
        add(" p=", p, " nc=", near(candidate.cue()).coarse());
        add(" k=", kind(token), " p=", p, " c=", form);
        add(" k=", kind(token), " d=", d, " nc=", near(candidate.cue()).coarse());
    }

    /** Does the statement end before this token? */
    void end(IndirectCandidate candidate, int start, int token) {
        begin("end");
        String form = article.token(candidate.cue()).lower();
        String w = word(token);
        String n = word(token + 1);
        String length = bucket(token - start);
        add(" w=", w);
        add(" w=", w, " l=", length);
        add(" wn=", w, " ", n);
        add(" wk=", w, " ", kind(token + 1), " ", kind(token + 2));
        add(" w=", w, " s0=", word(start));
        add(" w=", w, " c=", form);
        add(" pw=", word(token - 1), " ", w);
        add(" kk=", kind(token - 1), " ", kind(token), " ", kind(token + 1));
        add(" l=", length);
        add(" n=", n);
        add(" q=", (article.isOutside(token) ? "" : "in"), (article.isOutside(token - 1) ? "" : "was"));
        add(" w=", w, " n2=", word(token + 2));
        add(" k4=", kind(token - 2), " ", kind(token - 1), " ", kind(token), " ", kind(token + 1));
        add(" w=", w, " nn=", near(token + 1).coarse());
        add(" w=", w, " k=", kind(token + 1), " ", kind(token + 2), " ", kind(token + 3));
        add(" w=", w, " nc=", near(candidate.cue()).coarse());
        add(" w=", w, " k0=", kind(start), " ", kind(start + 1), " ", kind(start + 2));
    }

    /** Is this stretch between quotation marks a statement of somebody's? */
    void direct(int q, Attribution attribution) {
        Quoted quoted = article.quoted.get(q);
        int from = article.quoteFrom[q] + (quoted.open() < quoted.begin() ? 1 : 0);
        int to = article.quoteTo[q] - (quoted.close() > quoted.end() ? 1 : 0);
        boolean cue = attribution.hasCue() && !attribution.reasons().contains(Reason.SPEAKER_CARRIED_ON);
        String side = attribution.reasons().contains(Reason.CUE_AFTER_QUOTE) ? "after" : cue ? "before" : "none";
        int gap = side.equals("before") ? article.quoteFrom[q] - attribution.cueEnd() : 0;
        String length = bucket(to - from);
        char last = article.text.charAt(quoted.end() - 1);
        String end = Character.isLetterOrDigit(last) ? "a" : String.valueOf(last);
        begin("direct");
        add(" side=", side);
        add(" side=", side, " len=", length);
        add(" side=", side, " gap=", bucket(gap));
        add(" len=", length);
        add(" end=", end);
        add(" end=", end, " side=", side);
        add(" after=", word(article.quoteTo[q]));
        add(" before=", word(article.quoteFrom[q] - 1));
        add(" before2=", word(article.quoteFrom[q] - 2));
        add(" case=", caseOf(from, to));
        add(" case=", caseOf(from, to), " side=", side, " len=", length);
        add(" case=", caseOf(from, to), " before=", word(article.quoteFrom[q] - 1));
        add(" case=", caseOf(from, to), " after=", word(article.quoteTo[q]));
        add(" len=", length, " before=", word(article.quoteFrom[q] - 1));
        add(" len=", length, " kinds=", kind(from), " ", kind(from + 1));
        add(" kb=", kind(article.quoteFrom[q] - 1), " ka=", kind(article.quoteTo[q]), " len=", length);
        add(" balanced=", flag(quoted.balanced()));
        String mark = String.valueOf(article.text.charAt(quoted.open()));
        add(" mark=", mark);
        add(" mark=", mark, " singles=", flag(article.quotesWithSingles));
        add(" speaker=", subject(attribution.speaker()), " side=", side);
        add(" own=", flag(article.sentence(article.quoteFrom[q]).from() == article.quoteFrom[q]), " side=", side);
        add(" par0=", flag(article.sentence(article.quoteFrom[q]).paragraph() == 0));
        add(" first=", word(from), " ", word(from + 1));
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
    void who(int q, List<DirectAttributions.Candidate> candidates, int number) {
        DirectAttributions.Candidate candidate = candidates.get(number);
        Attribution attribution = candidate.attribution();
        Speaker speaker = attribution.speaker();
        Quoted quoted = article.quoted.get(q);
        int mark = article.quoteFrom[q];
        int close = article.quoteTo[q];
        String how = candidate.how().name();
        String rule = candidate.byRule() ? "rule" : "other";
        String between = bucket(candidate.cuesBetween());
        char last = article.text.charAt(quoted.end() - 1);
        String end = Character.isLetterOrDigit(last) ? "a" : String.valueOf(last);
        String before = sign(mark - 1).equals("w") ? word(mark - 1) : sign(mark - 1);
        boolean own = article.sentence(mark).from() == mark;
        String type = subject(speaker);
        begin("who");
        add(" how=", how, rule);
        add(" how=", how, " own=", flag(own));
        add(" how=", how, " end=", end, " own=", flag(own));
        add(" how=", how, " before=", before);
        add(" how=", how, " n=", between);
        add(" how=", how, " len=", bucket(close - mark));
        add(" how=", how, " after=", sign(close), kind(close));
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
            add(" stem=", stem(form), " x=", suffix(form), " how=", how);
            add(" c=", near(cue).coarse(), " how=", how);
            add(" x=", suffix(form), " how=", how, " n=", between);
            add(" x=", suffix(form), " pk=", kind(cue - 1), " how=", how);
            add(" gap=", bucket(gap), " how=", how);
            add(" gap=", bucket(gap), " n=", between, after ? "a" : "b");
            add(" kk=", kind(cue - 1), " ", kind(attribution.cueEnd()), " how=", how);
            add(" next=", word(attribution.cueEnd()), " how=", how);
            add(" prev=", word(cue - 1), " how=", how);
            if (!after) add(" between=", signs(attribution.cueEnd(), mark), " how=", how);
            if (speaker != null) {
                int apart = speaker.to() <= cue ? cue - speaker.to() : speaker.from() - attribution.cueEnd();
                add(" apart=", bucket(apart), speaker.to() <= cue ? "sc" : "cs", " how=", how);
                add(" apart=", bucket(apart), " x=", suffix(form), " type=", type);
            }
        }
        if (speaker != null) {
            boolean begins = article.sentence(speaker.from()).from() == speaker.from();
            add(" begins=", flag(begins), " how=", how, " type=", type);
            add(" sp=", word(speaker.from() - 1), " how=", how);
            add(" ss=", word(speaker.to()), " how=", how);
            add(" pk=", kind(speaker.from() - 1), " sk=", kind(speaker.to()), " how=", how);
            add(" hc=", head(speaker), " how=", how);
            add(" words=", bucket(speaker.to() - speaker.from()), " type=", type);
            int sentences = article.sentenceOf[mark] - article.sentenceOf[speaker.from()];
            add(" back=", bucket(sentences), " how=", how, " own=", flag(own));
            int paragraphs = article.sentence(mark).paragraph()
                    - article.sentence(speaker.from()).paragraph();
            add(" pars=", bucket(paragraphs), " how=", how, " own=", flag(own));
            boolean single = candidates.get(0).attribution().speaker() != null
                    && sameName(speaker, candidates.get(0).attribution().speaker());
            add(" same=", flag(single), " how=", how);
        }
    }

    /** Chooses what the decision finds likeliest. */
    DirectAttributions.Chooser chooser(Model.Decision decision) {
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
        } else if (names.at(to < article.tokens.size() ? to : to - 1) != null) {
            order = "CN";
            to = names.at(to < article.tokens.size() ? to : to - 1).to();
        }
        boolean begins = from == article.sentence(candidate.cue()).from();
        return (begins ? "^" : sign(from - 1)) + order + (candidate.edge() ? "e" : "") + sign(to);
    }

    private String sign(int i) {
        if (i < 0 || i >= article.tokens.size()) return "#";
        return article.token(i).isWord()
                ? "w"
                : article.isOutside(i) ? article.token(i).text() : "q";
    }

    private static String stem(String word) {
        for (String ending : new String[] {"ying", "ied", "ies", "ing", "ed", "es", "s", "e"}) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private void begin(String decision) {
        sink.begin(decision);
        sink.add(" bias");
    }

    private void add(String... parts) {
        sink.add(parts);
    }

    private static String flag(boolean yes) {
        return yes ? "y" : "n";
    }

    /** How far ahead a word is, by threes; 0 if it is not near or a sign comes first. */
    private String ahead(String word, int from, int most) {
        for (int i = from; i < Math.min(article.tokens.size(), from + most); i++) {
            if (article.token(i).is(word)) return Integer.toString(1 + (i - from) / 3);
            if (!article.token(i).isWord()) break;
        }
        return "0";
    }

    private WordClasses.WordClass near(int i) {
        if (i < 0 || i >= nears.length) return WordClasses.ENGLISH.of("");
        if (nears[i] == null) nears[i] = WordClasses.ENGLISH.of(article.token(i).lower());
        return nears[i];
    }

    private String head(Speaker speaker) {
        if (speaker == null) return "none";
        return speaker.name() != null
                ? subject(speaker)
                : near(speaker.to() - 1).coarse();
    }

    private String subject(Speaker speaker) {
        if (speaker == null) return "none";
        if (speaker.isPronoun()) return article.token(speaker.from()).lower();
        if (speaker.name() != null) return names.isPerson(speaker.name()) ? "person" : "name";
        for (int i = speaker.from(); i < speaker.to(); i++) {
            if (article.token(i).in(WordList.ROLES)) return "role";
        }
        return "other";
    }

    private String word(int i) {
        if (i < 0 || i >= article.tokens.size()) return "#";
        String lower = article.token(i).lower();
        return Character.isDigit(lower.charAt(0)) ? "0" : lower;
    }

    /** A word's part of speech, as far as closed classes and spelling tell. */
    private String kind(int i) {
        if (i < 0 || i >= kinds.length) return "#";
        if (kinds[i] == null) kinds[i] = kindOf(i);
        return kinds[i];
    }

    private String kindOf(int i) {
        Token token = article.token(i);
        if (!token.isWord()) return article.isOutside(i) ? token.text() : "q";
        String word = token.lower();
        if (token.in(WordList.AUXILIARIES)) return "aux";
        if (word.equals("that") || word.equals("to") || word.equals("and") || word.equals("who")) return word;
        if (token.in(WordList.PRONOUNS)) return "pron";
        if (token.in(WordList.DETERMINERS)) return "det";
        if (token.in(WordList.PREPOSITIONS)) return "prep";
        if (token.in(WordList.SUBORDINATORS)) return "sub";
        if (token.in(WordList.ADVERBS) || word.endsWith("ly")) return "adv";
        if (token.in(WordList.CUES)) return "cue";
        if (names.at(i) != null) return "name";
        if (Character.isDigit(word.charAt(0))) return "num";
        if (token.isCapitalised()) return "cap";
        return near(i).speech() + suffix(word);
    }

    private static String suffix(String word) {
        if (word.endsWith("ing")) return "ing";
        if (word.endsWith("ed")) return "ed";
        if (word.endsWith("s")) return "s";
        return "w";
    }

    private String caseOf(int from, int to) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < to && words < 60; i++) {
            if (!article.token(i).isWord()) continue;
            words++;
            if (article.token(i).isCapitalised()) capitals++;
        }
        if (words == 0) return "none";
        boolean first = article.token(from).isCapitalised();
        return capitals == words ? "all" : capitals * 2 >= words ? "most" : first ? "first" : "lower";
    }

    private static String bucket(int n) {
        if (n <= 6) return Integer.toString(n);
        return n <= 8 ? "8" : n <= 12 ? "12" : n <= 20 ? "20" : n <= 40 ? "40" : "long";
    }
}
