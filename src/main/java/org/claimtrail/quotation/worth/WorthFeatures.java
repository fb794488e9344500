package org.claimtrail.quotation.worth;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.quotation.CheckWorthiness.Ground;
import org.claimtrail.quotation.learned.FeatureSink;
import org.claimtrail.quotation.word.Lexicon;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.Tokenizer;
import org.claimtrail.quotation.word.WordList;

/** What the learned score of a statement in English looks at. Training and scoring both read a statement through this class. */
public final class WorthFeatures {
    private static final int LONGEST = 400;
    private static final int MOST_CHARS = 4000;

    private final Lexicon groundWords;
    private final List<Token> tokens;
    private final List<String> forms = new ArrayList<>();
    private final Set<Ground> shown = EnumSet.noneOf(Ground.class);

    /**
     * @param words of English
     * @param groundWords its words that tell what kind of statement it is
     */
    public WorthFeatures(String statement, Lexicon words, Lexicon groundWords) {
        this(Tokenizer.tokens(statement, 0, Math.min(statement.length(), MOST_CHARS), words), groundWords);
    }

    /** @param all of a text that was read as English */
    public WorthFeatures(List<Token> all, Lexicon groundWords) {
        this.groundWords = groundWords;
        tokens = all.subList(0, Math.min(all.size(), LONGEST));
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(form(tokens.get(i)));
            noteGround(i);
        }
    }

    boolean shows(Ground ground) {
        return shown.contains(ground);
    }

    public void describe(FeatureSink sink) {
        sink.begin("worth");
        sink.add(" bias");
        int last = forms.size() - 1;
        String[] kinds = new String[forms.size()];
        for (int i = 0; i <= last; i++) kinds[i] = kind(i);
        for (int i = 0; i <= last; i++) {
            String form = forms.get(i);
            sink.add(" 1=", form);
            if (i < last) sink.add(" 2=", form, " ", forms.get(i + 1));
            if (i + 2 <= last) sink.add(" 3=", form, " ", forms.get(i + 1), " ", forms.get(i + 2));
            if (i + 2 <= last) sink.add(" s=", form, " _ ", forms.get(i + 2));
            if (i + 2 <= last) sink.add(" k=", kinds[i], " ", kinds[i + 1], " ", kinds[i + 2]);
            if (i < last) sink.add(" k2=", kinds[i], " ", kinds[i + 1]);
            if (i < last) sink.add(" kw=", kinds[i], " ", forms.get(i + 1));
            sink.add(" k1=", kinds[i]);
        }
        sink.add(" len=", length());
        sink.add(" end=", last < 0 ? "" : tokens.get(last).text());
        sink.add(" begins=", forms.isEmpty() ? "" : forms.get(0));
        sink.add(" begins2=", forms.size() < 2 ? "" : forms.get(0) + " " + forms.get(1));
        sink.add(" grounds=", shown.toString());
        sink.add(" grounds=", shown.toString(), " len=", length());
        for (Ground ground : shown) sink.add(" ground=", ground.name());
        sink.add(" subject=", subject());
        sink.add(" subject=", subject(), " figure=", Boolean.toString(shows(Ground.FIGURE)));
        sink.add(" names=", Long.toString(Math.min(4, names())));
        sink.add(" names=", Long.toString(Math.min(4, names())), " figure=", Boolean.toString(shows(Ground.FIGURE)));
    }

    /** The first pronoun or name: who or what the statement is about. */
    private String subject() {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            if (groundWords.has(WordList.PERSONS, word)) return word;
            if (i > 0 && tokens.get(i).isCapitalised()) return "name";
        }
        return "none";
    }

    private long names() {
        long names = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).isCapitalised() && !tokens.get(i).is("i")) names++;
        }
        return names;
    }

    private String length() {
        int n = tokens.size();
        return n <= 4 ? "4" : n <= 7 ? "7" : n <= 10 ? "10" : n <= 15 ? "15" : n <= 22 ? "22" : n <= 32 ? "32" : "long";
    }

    private void noteGround(int i) {
        Token token = tokens.get(i);
        String word = token.lower();
        if (Character.isDigit(word.codePointAt(0))
                || groundWords.has(WordList.FIGURES, word)
                || "%$€£".contains(word)) {
            shown.add(Ground.FIGURE);
        }
        if (groundWords.has(WordList.COMPARISONS, word) || isSuperlative(word)) shown.add(Ground.COMPARISON);
        if (groundWords.has(WordList.CAUSES, word)) shown.add(Ground.CAUSE);
        if (groundWords.has(WordList.PAST, word) || isPast(token)) shown.add(Ground.RECORD);
        if (groundWords.has(WordList.FUTURE, word)
                || (word.equals("going")
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).is("to"))) {
            shown.add(Ground.PREDICTION);
        }
        if (groundWords.has(WordList.OPINIONS, word)) shown.add(Ground.OPINION);
    }

    private static boolean isSuperlative(String word) {
        return word.length() > 5 && word.endsWith("est") && !word.equals("interest") && !word.equals("request");
    }

    private boolean isPast(Token token) {
        return token.isLowerCase()
                && token.lower().length() > 4
                && token.lower().endsWith("ed")
                && !groundWords.has(WordList.NOT_PAST, token.lower());
    }

    private static String form(Token token) {
        String word = token.lower();
        if (!Character.isDigit(word.codePointAt(0))) return word;
        if (word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))) return "#year";
        return word.indexOf('.') > 0 ? "#.#" : "#" + Math.min(4, word.length());
    }

    private String kind(int i) {
        Token token = tokens.get(i);
        String word = token.lower();
        if (!token.isWord()) return token.text();
        if (Character.isDigit(word.codePointAt(0)) || groundWords.has(WordList.FIGURES, word)) return "num";
        if (token.in(WordList.AUXILIARIES) || token.in(WordList.PRONOUNS)) return word;
        if (token.in(WordList.DETERMINERS)) return "det";
        if (token.in(WordList.PREPOSITIONS)) return "prep";
        if (token.in(WordList.SUBORDINATORS)) return "sub";
        if (i > 0 && token.isCapitalised()) return "cap";
        if (groundWords.has(WordList.PAST, word)) return "ed";
        if (groundWords.has(WordList.OPINIONS, word)) return "view";
        if (word.endsWith("ly")) return "ly";
        if (word.endsWith("ing")) return "ing";
        if (word.endsWith("ed")) return "ed";
        return word.endsWith("s") ? "s" : "w";
    }
}
