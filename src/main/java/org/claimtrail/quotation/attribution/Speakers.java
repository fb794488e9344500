package org.claimtrail.quotation.attribution;

import java.util.Set;
import org.claimtrail.quotation.name.Name;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/**
 * Finds who says it, for a cue: the noun phrase before it ("the Kremlin spokesman, Dmitry Peskov, also said"), or after
 * it ("said Peskov, the Kremlin spokesman"). No parse: a noun phrase is what stands between the cue and the nearest
 * word that can be in none.
 */
public final class Speakers {
    private static final Set<String> PLACE = Set.of("in", "at", "from", "with", "on", "near");
    private static final int WINDOW = 30;
    private static final int LONG_SENTENCE = 80;
    private static final int LONGEST_OFFICE = 6;

    private final ParsedText article;
    private final Names names;
    private final Cues cues;

    public Speakers(ParsedText article, Names names, Cues cues) {
        this.article = article;
        this.names = names;
        this.cues = cues;
    }

    /** The subject before a cue, not before token {@code limit}; null if there is none. */
    public Speaker before(int cue, int limit) {
        int i = skipModifiers(cue - 1, limit);
        if (i < limit) return null;
        Token token = article.token(i);
        if (token.is("who") || token.is("which")) {
            i--;
            if (i >= limit && article.token(i).is(",")) i--;
            return i < limit ? null : phraseEndingAt(i, limit);
        }
        if (token.is("as")) return quotedAs(i, cue, limit);
        if (token.is(",")) return acrossComma(i, limit);
        if (token.in(WordList.AGENTS)) return i > limit ? phraseEndingAt(i - 1, limit) : null;
        if (token.is(")")) i = skipParenthesis(i, limit);
        if (i < limit || isBoundary(i)) return isConjunction(i, limit) ? sentenceSubject(cue, limit) : null;
        return phraseEndingAt(i, limit);
    }

    /** "... quoted Peskov as saying", "Peskov was quoted by TASS as saying". */
    private Speaker quotedAs(int as, int cue, int limit) {
        if (as <= limit || isBoundary(as - 1)) return sentenceSubject(cue, limit);
        Speaker quoted = phraseEndingAt(as - 1, limit);
        boolean by = quoted.from() > limit && article.token(quoted.from() - 1).is("by");
        return by ? sentenceSubject(cue, limit) : quoted;
    }

    /** The phrase that begins at a token, after a cue; null if none does. */
    public Speaker after(int from, int limit) {
        int i = from;
        int end = Math.min(limit, from + WINDOW);
        while (i < end && i < from + 3 && isModifier(i) && names.at(i) == null) i++;
        return i >= end || (!isAfterPreposition(from) && !canBegin(i)) ? null : inverted(from, limit);
    }

    /** The phrase right after a cue that follows its quotation: whatever can be a noun phrase is the speaker. */
    public Speaker inverted(int from, int limit) {
        int i = from;
        int end = Math.min(limit, from + WINDOW);
        while (i < end && i < from + 3 && isModifier(i) && names.at(i) == null) i++;
        if (i + 1 < end
                && article.token(i).in(WordList.OFFICES)
                && article.token(i + 1).isCapitalised()) i++;
        if (i >= end || (isBoundary(i) && !canBegin(i))) return null;
        int to = i;
        while (to < end && isInsidePhrase(to, i)) to++;
        return to == i ? null : withName(speaker(i, to), end);
    }

    /** "the finance minister, Ann Lee": who is known by what they are, and named right after it. */
    private Speaker withName(Speaker speaker, int end) {
        int comma = speaker.to();
        if (comma < end && article.token(comma).in(WordList.PREPOSITIONS)) {
            while (comma < Math.min(end, speaker.to() + LONGEST_OFFICE) && isInsideOffice(comma)) comma++;
        }
        boolean described = comma + 1 < end && article.token(comma).is(",") && isRole(speaker);
        if (!described || (speaker.name() != null && names.isPerson(speaker.name()))) return speaker;
        Name name = names.at(comma + 1);
        boolean named = name != null && name.from() == comma + 1 && names.isPerson(name) && name.to() <= end;
        return named ? new Speaker(speaker.from(), name.to(), name, false) : speaker;
    }

    /** After "according to" whatever can be a noun phrase is the speaker; after "said" it may be the statement. */
    private boolean isAfterPreposition(int from) {
        int cue = from == 0 ? -1 : cues.covering(from - 1);
        return cue >= 0 && cues.isPrepositional(cue);
    }

    /** The first subject of the sentence that a cue stands in: who it is that goes on "..., adding that". */
    public Speaker sentenceSubject(int cue, int sentence) {
        int limit = Math.max(sentence, cue - LONG_SENTENCE);
        for (int i = limit; i < cue; i++) {
            if (!article.isOutside(i)) continue;
            boolean verb = cues.beginsAt(i) || article.token(i).in(WordList.AUXILIARIES);
            if (!verb || i == limit) continue;
            int end = skipModifiers(i - 1, limit);
            if (end >= limit && !isBoundary(end) && !isConjunction(end, limit)) return phraseEndingAt(end, limit);
        }
        for (int i = limit; i < cue; i++) {
            Name name = names.at(i);
            if (name != null && article.isOutside(i)) return speaker(name.from(), Math.min(name.to(), cue));
            if (article.token(i).in(WordList.PRONOUNS) && article.isOutside(i)) return speaker(i, i + 1);
        }
        return null;
    }

    /** Around one name: the speaker it would make. */
    public Speaker of(Name name) {
        return speaker(name.from(), name.to());
    }

    private Speaker acrossComma(int comma, int limit) {
        for (int i = comma - 1; i >= Math.max(limit, comma - WINDOW); i--) {
            if (!article.isOutside(i) || article.token(i).is(";")) return null;
            if (!article.token(i).is(",") || citesSomebody(i + 1)) continue;
            int head = i > limit && article.token(i - 1).is(")") ? skipParenthesis(i - 1, limit) : i - 1;
            Name apposed = names.at(i + 1);
            if (apposed != null && apposed.to() == comma && names.isPerson(apposed) && head >= limit) {
                int role = roleBefore(head, limit);
                if (role >= 0) return new Speaker(role, comma, apposed, false);
            }
            if (head >= limit && (names.at(head) != null || isRoleAt(head))) return phraseEndingAt(head, limit);
            if (names.at(i + 1) != null) return phraseEndingAt(comma - 1, i + 1);
        }
        Speaker direct = comma - 1 >= limit && names.at(comma - 1) != null ? phraseEndingAt(comma - 1, limit) : null;
        return direct != null ? direct : sentenceSubject(comma, limit);
    }

    /** "Bild, which cited an official, reported": an insertion that names a source is none of the subject. */
    private boolean citesSomebody(int i) {
        return article.phraseAt(WordList.CHAIN_CITING, i) > 0;
    }

    /** "the mayor of Marseille": the role that an office begins with, or -1 if a person is named there. */
    private int roleBefore(int head, int limit) {
        for (int i = head; i >= Math.max(limit, head - LONGEST_OFFICE) && isInsideOffice(i); i--) {
            if (isRoleAt(i)) return phraseEndingAt(i, limit).from();
            if (names.at(i) != null && names.at(i).nameFrom() > names.at(i).from()) return -1;
        }
        return -1;
    }

    private boolean isInsideOffice(int i) {
        Token token = article.token(i);
        return token.isWord() && article.isOutside(i) && !token.in(WordList.CUES) && !token.in(WordList.AUXILIARIES);
    }

    /** What ends at this token before a comma: who is named there, or null. */
    public Speaker named(int last, int limit) {
        return last >= limit && names.at(last) != null && article.isOutside(last) ? phraseEndingAt(last, limit) : null;
    }

    /** Whether it can be somebody at all: with a name, a role, an article or a pronoun. */
    public boolean isSomebody(Speaker speaker) {
        return speaker.name() != null || speaker.isPronoun() || isRole(speaker) || canBegin(speaker.from());
    }

    private Speaker phraseEndingAt(int last, int limit) {
        int from = last;
        while (from > Math.max(limit, last - WINDOW) && isInsidePhrase(from - 1, last)) from--;
        from = acrossPlace(from, limit);
        while (from < last && startsAdjunct(from)) {
            Name name = nearestName(from, last);
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

    private Name nearestName(int from, int last) {
        for (int i = last; i >= from; i--) if (names.at(i) != null) return names.at(i);
        return null;
    }

    private boolean isInsidePhrase(int i, int head) {
        if (article.quoteOf(i) != article.quoteOf(head)) return false;
        Token token = article.token(i);
        if (names.at(i) != null) return true;
        if (!token.isWord()) return token.is("-") || token.is("/") || token.is("&") || token.is("'") || token.is("’");
        if (token.is("and") || token.is("or")) {
            return i > 0 && names.at(i - 1) != null && i + 1 < article.size() && names.at(i + 1) != null;
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

    /** Known by what they are: "the magazine", "a source". */
    public boolean isRole(Speaker speaker) {
        for (int i = speaker.from(); i < speaker.to(); i++) if (isRoleAt(i)) return true;
        return false;
    }

    private boolean isRoleAt(int i) {
        return article.token(i).in(WordList.ROLES);
    }

    /** Whether nothing but auxiliaries and adverbs stands between: "has also said". */
    public boolean isModified(int from, int cue) {
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
                        && i + 1 < article.size()
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
        Name person = null;
        Name any = null;
        for (int i = to - 1; i >= from; i--) {
            Name name = names.at(i);
            if (name == null || name.from() < from || name.to() > to) continue;
            if (any == null) any = name;
            if (person == null && names.isPerson(name) && !isPossessed(name, to)) person = name;
            i = name.from();
        }
        return new Speaker(from, to, person != null ? person : any, false);
    }

    private boolean isPossessed(Name name, int to) {
        return name.to() < to && article.token(name.to()).lower().startsWith("'");
    }
}
