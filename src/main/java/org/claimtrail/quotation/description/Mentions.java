package org.claimtrail.quotation.description;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.claimtrail.quotation.Mention;
import org.claimtrail.quotation.SpeakerTrait;
import org.claimtrail.quotation.attribution.Speaker;
import org.claimtrail.quotation.name.Name;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/** Turns a found speaker into what is shown: the name as it stands there, the fullest name, what the speaker is. */
public final class Mentions {
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 8;

    private final ParsedText article;
    private final Names names;

    /** Of the names in the article; null until somebody asks. */
    private Map<String, String> descriptions;

    public Mentions(ParsedText article, Names names) {
        this.article = article;
        this.names = names;
    }

    public Mention of(Speaker speaker) {
        if (speaker == null) return null;
        Name name = speaker.name();
        if (speaker.isPronoun() && name != null) {
            String canonical = names.canonical(name);
            return mention(speaker.from(), speaker.to(), canonical, known(canonical), Set.of());
        }
        if (name == null || belongsToSpeaker(name, speaker)) {
            return mention(speaker.from(), speaker.to(), null, null, unnamed(speaker));
        }
        int from = Math.max(name.nameFrom(), speaker.from());
        String canonical = names.canonical(name);
        String description = description(Math.max(speaker.from(), descriptionFrom(name)), name);
        return mention(
                from,
                Math.min(name.to(), speaker.to()),
                canonical,
                description != null ? description : known(canonical),
                named(name));
    }

    /** The first description that the article gives of this name anywhere, or null. */
    private String known(String canonical) {
        if (descriptions == null) {
            descriptions = new HashMap<>();
            for (Name name : names.all()) {
                if (!names.isPerson(name) && !names.isOrganisation(name)) continue;
                String description = description(descriptionFrom(name), name);
                if (description != null) descriptions.putIfAbsent(names.canonical(name), description);
            }
        }
        return descriptions.get(canonical);
    }

    /** Where "Kremlin spokesman Dmitry Peskov" begins: at the words before the name, if a role leads to it. */
    private int descriptionFrom(Name name) {
        int from = name.from();
        boolean titled = name.nameFrom() > name.from();
        if (from == 0 || (!titled && !isRole(from - 1))) return from;
        int first = Math.max(article.sentence(from).from(), from - MOST_WORDS);
        while (from > first && describes(from - 1)) from--;
        return from;
    }

    private boolean describes(int i) {
        Token token = article.token(i);
        if (!token.isWord() || !article.isOutside(i)) return false;
        if (isRole(i)) return true;
        String word = token.lower();
        boolean closed = token.in(WordList.DETERMINERS)
                || token.in(WordList.PREPOSITIONS)
                || token.in(WordList.SUBORDINATORS)
                || token.in(WordList.AUXILIARIES)
                || token.in(WordList.DAYS)
                || token.in(WordList.CUES);
        return !closed
                && (token.isCapitalised()
                        || (!word.endsWith("ing")
                                && !article.language().wordClasses().of(word).isVerb()));
    }

    private boolean isRole(int i) {
        return article.token(i).in(WordList.ROLES);
    }

    private Set<SpeakerTrait> named(Name name) {
        if (names.isPerson(name)) return Set.of();
        boolean single = name.to() - name.nameFrom() == 1;
        if (single && article.token(name.nameFrom()).in(WordList.GOVERNMENTS)) {
            return Set.of(SpeakerTrait.GOVERNMENT);
        }
        if (single && article.token(name.nameFrom()).in(WordList.GROUPS)) {
            return Set.of(SpeakerTrait.GROUP);
        }
        return names.isOrganisation(name) ? Set.of(SpeakerTrait.ORGANISATION) : Set.of();
    }

    private Set<SpeakerTrait> unnamed(Speaker speaker) {
        if (!article.lexicon().knows(WordList.ANONYMOUS_DETERMINERS)) return Set.of();
        Set<SpeakerTrait> traits = EnumSet.noneOf(SpeakerTrait.class);
        boolean determined = false;
        for (int i = speaker.from(); i < speaker.to(); i++) {
            Token token = article.token(i);
            if (i > speaker.from() && token.in(WordList.PREPOSITIONS)) break;
            if (token.in(WordList.GROUPS)) traits.add(SpeakerTrait.GROUP);
            determined |= token.in(WordList.DETERMINERS) && !token.in(WordList.ANONYMOUS_DETERMINERS);
        }
        if (!determined && !speaker.isPronoun()) traits.add(SpeakerTrait.ANONYMOUS);
        return traits;
    }

    /** "a spokesman for the ministry" is not the ministry. */
    private boolean belongsToSpeaker(Name name, Speaker speaker) {
        int before = name.from() - 1;
        if (before > speaker.from() && article.token(before).in(WordList.DETERMINERS)) before--;
        return before > speaker.from() && article.token(before).in(WordList.PREPOSITIONS);
    }

    private Mention mention(int from, int to, String canonical, String description, Set<SpeakerTrait> traits) {
        return new Mention(article.words(from, to), article.span(from, to), canonical, description, traits);
    }

    private String description(int begin, Name name) {
        int from = begin;
        while (from < name.nameFrom() && isEmptyWord(article.token(from))) from++;
        if (from < name.nameFrom()) {
            String before = article.words(from, name.nameFrom());
            return before.length() > LONGEST ? null : before;
        }
        int comma = name.to();
        if (comma + 1 >= article.size() || !article.token(comma).is(",")) return null;
        return apposition(comma + 1);
    }

    private boolean isEmptyWord(Token token) {
        return token.in(WordList.DETERMINERS) || token.in(WordList.COURTESY) || !token.isWord();
    }

    private String apposition(int from) {
        Token first = article.token(from);
        boolean begins = first.is("the") || first.is("a") || first.is("an") || first.in(WordList.ROLES);
        if (!begins) return null;
        for (int i = from + 1; i < Math.min(article.size(), from + 20); i++) {
            Token token = article.token(i);
            if (!article.isOutside(i) || article.sentenceOf(i) != article.sentenceOf(from)) return null;
            if (token.is(",") || token.is(".")) return article.words(from, i);
        }
        return null;
    }
}
