package org.claimtrail.quotation;

import java.util.Set;

/**
 * Finds who says it, for a cue: the noun phrase before it ("the Kremlin spokesman, Dmitry Peskov, also said"), or after
 * it ("said Peskov, the Kremlin spokesman"). No parse: a noun phrase is what stands between the cue and the nearest
 * word that can be in none.
 */
final class Speakers {
    private static final Set<String> PLACE = Set.of("in", "at", "from", "with", "on", "near");
    private static final int WINDOW = 30;
    private static final int LONG_SENTENCE = 80;

    private final Article article;
    private final Names names;
    private final Cues cues;

    Speakers(Article article, Names names, Cues cues) {
        this.article = article;
        this.names = names;
        this.cues = cues;
    }

    /** The subject before a cue, not before token {@code limit}; null if there is none. */
    Speaker before(int cue, int limit) {
        int i = skipModifiers(cue - 1, limit);
        if (i < limit) return null;
        Token token = article.token(i);
        if (token.is("who") || token.is("which")) {
            i--;
            if (i >= limit && article.token(i).is(",")) i--;
            return i < limit ? null : phraseEndingAt(i, limit);
        }
        if (token.is(",")) return acrossComma(i, limit);
        if (token.in(WordList.AGENTS)) return i > limit ? phraseEndingAt(i - 1, limit) : null;
        if (token.is(")")) i = skipParenthesis(i, limit);
        if (i < limit || isBoundary(i)) return isConjunction(i, limit) ? sentenceSubject(cue, limit) : null;
        return phraseEndingAt(i, limit);
    }

    /** The phrase that begins at a token, after a cue; null if none does. */
    Speaker after(int from, int limit) {
        int i = from;
        int end = Math.min(limit, from + WINDOW);
        while (i < end && i < from + 3 && isModifier(i) && names.at(i) == null) i++;
        if (i >= end || !(isAfterPreposition(from) ? !isBoundary(i) || canBegin(i) : canBegin(i))) return null;
        int to = i;
        while (to < end && isInsidePhrase(to, i)) to++;
        return to == i ? null : speaker(i, to);
    }

    /** After "according to" whatever can be a noun phrase is the speaker; after "said" it may be the statement. */
    private boolean isAfterPreposition(int from) {
        int cue = from == 0 ? -1 : cues.covering(from - 1);
        return cue >= 0 && cues.isPrepositional(cue);
    }

    /** The first subject of the sentence that a cue stands in: who it is that goes on "..., adding that". */
    Speaker sentenceSubject(int cue, int sentence) {
        int limit = Math.max(sentence, cue - LONG_SENTENCE);
        for (int i = limit; i < cue; i++) {
            if (!article.isOutside(i)) continue;
            boolean verb = cues.beginsAt(i) || article.token(i).in(WordList.AUXILIARIES);
            if (!verb || i == limit) continue;
            int end = skipModifiers(i - 1, limit);
            if (end >= limit && !isBoundary(end) && !isConjunction(end, limit)) return phraseEndingAt(end, limit);
        }
        for (int i = limit; i < cue; i++) {
            Names.Name name = names.at(i);
            if (name != null && article.isOutside(i)) return speaker(name.from(), Math.min(name.to(), cue));
            if (article.token(i).in(WordList.PRONOUNS) && article.isOutside(i)) return speaker(i, i + 1);
        }
        return null;
    }

    /** Around one name: the speaker it would make. */
    Speaker of(Names.Name name) {
        return speaker(name.from(), name.to());
    }

    private Speaker acrossComma(int comma, int limit) {
        for (int i = comma - 1; i >= Math.max(limit, comma - WINDOW); i--) {
            if (!article.isOutside(i) || article.token(i).is(";")) return null;
            if (!article.token(i).is(",")) continue;
            int head = i > limit && article.token(i - 1).is(")") ? skipParenthesis(i - 1, limit) : i - 1;
            if (head >= limit && (names.at(head) != null || isRoleAt(head))) return phraseEndingAt(head, limit);
            if (names.at(i + 1) != null) return phraseEndingAt(comma - 1, i + 1);
        }
        Speaker direct = comma - 1 >= limit && names.at(comma - 1) != null ? phraseEndingAt(comma - 1, limit) : null;
        return direct != null ? direct : sentenceSubject(comma, limit);
    }

    private Speaker phraseEndingAt(int last, int limit) {
        int from = last;
        while (from > Math.max(limit, last - WINDOW) && isInsidePhrase(from - 1, last)) from--;
        from = acrossPlace(from, limit);
        while (from < last && startsAdjunct(from)) {
            Names.Name name = nearestName(from, last);
            if (name == null || name.from() <= from) break;
            from = name.from();
        }
        return speaker(from, last + 1);
    }

    /** "an embassy official in Ankara": a place is no speaker where somebody stands before it. */
    private int acrossPlace(int from, int limit) {
        int preposition = from - 1;
        if (preposition - 1 < limit
                || !PLACE.contains(article.token(preposition).lower())) return from;
        int head = preposition - 1;
        if (!isInsidePhrase(head, from) || isBoundary(head)) return from;
        int begin = head;
        boolean somebody = isRoleAt(head);
        while (begin > Math.max(limit, head - WINDOW) && isInsidePhrase(begin - 1, head)) begin--;
        boolean determined = article.token(begin).in(WordList.DETERMINERS);
        return somebody || determined ? begin : from;
    }

    private boolean startsAdjunct(int i) {
        return article.token(i).in(WordList.PREPOSITIONS);
    }

    private Names.Name nearestName(int from, int last) {
        for (int i = last; i >= from; i--) if (names.at(i) != null) return names.at(i);
        return null;
    }

    private boolean isInsidePhrase(int i, int head) {
        if (article.quoteOf[i] != article.quoteOf[head]) return false;
        Token token = article.token(i);
        if (names.at(i) != null) return true;
        if (!token.isWord()) return token.is("-") || token.is("/") || token.is("&") || token.is("'") || token.is("’");
        if (token.is("and") || token.is("or")) {
            return i > 0 && names.at(i - 1) != null && i + 1 < article.tokens.size() && names.at(i + 1) != null;
        }
        if (token.is("of") || token.is("for")) return true;
        return !isBoundaryWord(token) || token.is("'s") || token.in(WordList.DETERMINERS);
    }

    private boolean canBegin(int i) {
        if (names.at(i) != null) return true;
        Token token = article.token(i);
        return token.isWord()
                && (token.in(WordList.DETERMINERS) || token.in(WordList.PRONOUNS) || token.in(WordList.ROLES));
    }

    private boolean isBoundary(int i) {
        Token token = article.token(i);
        if (names.at(i) != null) return false;
        return !token.isWord() || !article.isOutside(i) || isBoundaryWord(token);
    }

    private boolean isBoundaryWord(Token token) {
        return token.in(WordList.SUBORDINATORS)
                || token.in(WordList.PREPOSITIONS)
                || token.in(WordList.AUXILIARIES)
                || (token.in(WordList.CUES) && !token.in(WordList.ROLES));
    }

    private boolean isConjunction(int i, int limit) {
        if (i < limit) return false;
        Token token = article.token(i);
        return token.is("and") || token.is("but") || token.is("to") || token.is("or") || token.is("then");
    }

    private boolean isRoleAt(int i) {
        return article.token(i).in(WordList.ROLES);
    }

    /** Whether nothing but auxiliaries and adverbs stands between: "has also said". */
    boolean isModified(int from, int cue) {
        return skipModifiers(cue - 1, from) < from;
    }

    private int skipModifiers(int i, int limit) {
        int at = i;
        while (at >= limit && at > i - 6 && isModifier(at) && names.at(at) == null) at--;
        return at;
    }

    private boolean isModifier(int i) {
        Token token = article.token(i);
        if (!token.isWord() || !article.isOutside(i)) return false;
        String word = token.lower();
        return token.in(WordList.AUXILIARIES)
                || token.in(WordList.ADVERBS)
                || (word.endsWith("ly") && word.length() > 4)
                || (token.in(WordList.PREPOSITIONS)
                        && i + 1 < article.tokens.size()
                        && article.token(i + 1).in(WordList.ADVERBS));
    }

    private int skipParenthesis(int i, int limit) {
        for (int k = i - 1; k >= Math.max(limit, i - 12); k--) {
            if (article.token(k).is("(")) return k - 1;
        }
        return i;
    }

    private Speaker speaker(int from, int to) {
        if (to == from + 1 && article.token(from).in(WordList.PRONOUNS)) {
            return new Speaker(from, to, names.antecedent(from), true);
        }
        Names.Name person = null;
        Names.Name any = null;
        for (int i = to - 1; i >= from; i--) {
            Names.Name name = names.at(i);
            if (name == null || name.from() < from || name.to() > to) continue;
            if (any == null) any = name;
            if (person == null && names.isPerson(name) && !isPossessed(name, to)) person = name;
            i = name.from();
        }
        return new Speaker(from, to, person != null ? person : any, false);
    }

    private boolean isPossessed(Names.Name name, int to) {
        return name.to() < to && article.token(name.to()).lower().startsWith("'");
    }
}
