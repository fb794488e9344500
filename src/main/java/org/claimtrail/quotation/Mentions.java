package org.claimtrail.quotation;

/** Turns a found speaker into what is shown: the name as it stands there, the fullest name, what the speaker is. */
final class Mentions {
    private static final int LONGEST = 120;

    private final Article article;
    private final Names names;

    Mentions(Article article, Names names) {
        this.article = article;
        this.names = names;
    }

    Mention of(Speaker speaker) {
        if (speaker == null) return null;
        Names.Name name = speaker.name();
        if (speaker.isPronoun() || name == null) {
            String canonical = name == null ? null : names.canonical(name);
            return mention(speaker.from(), speaker.to(), canonical, null);
        }
        if (belongsToSpeaker(name, speaker)) return mention(speaker.from(), speaker.to(), null, null);
        int from = Math.max(name.nameFrom(), speaker.from());
        return mention(from, Math.min(name.to(), speaker.to()), names.canonical(name), description(speaker, name));
    }

    /** "a spokesman for the ministry" is not the ministry. */
    private boolean belongsToSpeaker(Names.Name name, Speaker speaker) {
        int before = name.from() - 1;
        if (before > speaker.from()
                && article.lexicon.has("determiners", article.token(before).lower())) before--;
        return before > speaker.from()
                && article.lexicon.has("prepositions", article.token(before).lower());
    }

    private Mention mention(int from, int to, String canonical, String description) {
        return new Mention(article.words(from, to), article.span(from, to), canonical, description);
    }

    private String description(Speaker speaker, Names.Name name) {
        int from = speaker.from();
        while (from < name.nameFrom() && isEmptyWord(article.token(from))) from++;
        if (from < name.nameFrom()) {
            String before = article.words(from, name.nameFrom());
            return before.length() > LONGEST ? null : before;
        }
        int comma = name.to();
        if (comma + 1 >= article.tokens.size() || !article.token(comma).is(",")) return null;
        return apposition(comma + 1);
    }

    private boolean isEmptyWord(Token token) {
        return article.lexicon.has("determiners", token.lower())
                || article.lexicon.has("courtesy", token.text())
                || !token.isWord();
    }

    private String apposition(int from) {
        Token first = article.token(from);
        boolean begins =
                first.is("the") || first.is("a") || first.is("an") || article.lexicon.has("roles", first.lower());
        if (!begins) return null;
        for (int i = from + 1; i < Math.min(article.tokens.size(), from + 20); i++) {
            Token token = article.token(i);
            if (!article.isOutside(i) || article.sentenceOf[i] != article.sentenceOf[from]) return null;
            if (token.is(",") || token.is(".")) return article.words(from, i);
        }
        return null;
    }
}
