package org.claimtrail.quotation.attribution;

import org.claimtrail.quotation.learned.WordClasses;
import org.claimtrail.quotation.name.Names;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/**
 * What the learned decisions look at in the words of an article, as parts of features' names. Training and the engine both
 * read a text through this class and those that use it.
 */
public final class WordFeatures {
    private final ParsedText article;
    private final Names names;
    private final String[] kinds;
    private final WordClasses.WordClass[] nears;

    public WordFeatures(ParsedText article, Names names) {
        this.article = article;
        this.names = names;
        this.kinds = new String[article.size()];
        this.nears = new WordClasses.WordClass[article.size()];
    }

    /** What stands there: the sign, "w" for a word, "q" for a sign between quotation marks, # beyond the text. */
    public String sign(int i) {
        if (i < 0 || i >= article.size()) return "#";
        return article.token(i).isWord()
                ? "w"
                : article.isOutside(i) ? article.token(i).text() : "q";
    }

    /** The word without its ending, as far as spelling tells. */
    public static String stem(String word) {
        for (String ending : new String[] {"ying", "ied", "ies", "ing", "ed", "es", "s", "e"}) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    public static String flag(boolean yes) {
        return yes ? "y" : "n";
    }

    /** How far ahead a word is, by threes; 0 if it is not near or a sign comes first. */
    public String ahead(String word, int from, int most) {
        for (int i = from; i < Math.min(article.size(), from + most); i++) {
            if (article.token(i).is(word)) return Integer.toString(1 + (i - from) / 3);
            if (!article.token(i).isWord()) break;
        }
        return "0";
    }

    /** The words that this one is near to in meaning. */
    public WordClasses.WordClass near(int i) {
        if (i < 0 || i >= nears.length) return article.language().wordClasses().of("");
        if (nears[i] == null)
            nears[i] = article.language().wordClasses().of(article.token(i).lower());
        return nears[i];
    }

    /** What the last word of who is not named means; else as {@link #subject}. */
    public String head(Speaker speaker) {
        if (speaker == null) return "none";
        return speaker.name() != null
                ? subject(speaker)
                : near(speaker.to() - 1).coarse();
    }

    /** What names who speaks: a pronoun itself, a person's name, another name, a role. */
    public String subject(Speaker speaker) {
        if (speaker == null) return "none";
        if (speaker.isPronoun()) return article.token(speaker.from()).lower();
        if (speaker.name() != null) return names.isPerson(speaker.name()) ? "person" : "name";
        for (int i = speaker.from(); i < speaker.to(); i++) {
            if (article.token(i).in(WordList.ROLES)) return "role";
        }
        return "other";
    }

    /** The word, figures being all alike. */
    public String word(int i) {
        if (i < 0 || i >= article.size()) return "#";
        String lower = article.token(i).lower();
        return Character.isDigit(lower.charAt(0)) ? "0" : lower;
    }

    /** A word's part of speech, as far as closed classes and spelling tell. */
    public String kind(int i) {
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

    /** The ending by which verbs and nouns are told. */
    public static String suffix(String word) {
        if (word.endsWith("ing")) return "ing";
        if (word.endsWith("ed")) return "ed";
        if (word.endsWith("s")) return "s";
        return "w";
    }

    /** How many of the words are capitalised. */
    public String caseOf(int from, int to) {
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

    /** A number, the larger the less exactly. */
    public static String bucket(int n) {
        if (n <= 6) return Integer.toString(n);
        return n <= 8 ? "8" : n <= 12 ? "12" : n <= 20 ? "20" : n <= 40 ? "40" : "long";
    }
}
