package org.claimtrail.quotation.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimtrail.quotation.language.Language;
import org.claimtrail.quotation.word.Lexicon;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.Tokenizer;
import org.claimtrail.quotation.word.WordList;
import org.claimtrail.text.CodePoints;
import org.claimtrail.text.Span;
import org.claimtrail.text.TextBlocks;

/** A text taken apart: paragraphs, what stands between quotation marks, words, sentences. Indexes are UTF-16. */
public final class ParsedText {
    /** Tokens from..to (exclusive) of one paragraph; what stands between quotation marks never ends a sentence. */
    public record Sentence(int from, int to, int paragraph) {}

    /** A line's tokens, or those of several lines that were one before text was wrapped. */
    public record Paragraph(int from, int to) {}

    static final int OUTSIDE = -1;

    /** Tokens; what goes on longer is a list or a table, and is cut so that time stays linear. */
    private static final int LONGEST_SENTENCE = 250;

    /** UTF-16 units: some fifty long articles. */
    private static final int LONGEST_PART = 400_000;

    private static final String TERMINAL = ".!?…。！？।";

    private final String text;
    private final Language language;
    private final Lexicon lexicon;
    private final CodePoints points;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Quoted> quoted = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final int[] quoteOf;
    private final int[] sentenceOf;
    private final int[] quoteFrom;
    private final int[] quoteTo;
    private final boolean quotesWithSingles;
    private long looks;

    public ParsedText(String text, Language language) {
        this(text, language, CodePoints.of(text), ranges(text, CodePoints.of(text)));
    }

    private ParsedText(String text, Language language, CodePoints points, List<int[]> ranges) {
        this.text = text;
        this.language = language;
        this.lexicon = language.lexicon();
        this.points = points;
        List<Integer> ends = new ArrayList<>();
        for (int p = 0; p < ranges.size(); p++) {
            int[] range = ranges.get(p);
            boolean goesOn = p + 1 < ranges.size() && QuoteMarks.opensAt(text, ranges.get(p + 1)[0]);
            List<Quoted> marked = QuoteMarks.in(text, range[0], range[1], goesOn);
            boolean dashed = marked.isEmpty() && language.setsSpeechInDashes();
            quoted.addAll(dashed ? new DashedSpeech(text, range[0], range[1], lexicon).all() : marked);
            tokens.addAll(Tokenizer.tokens(text, range[0], range[1], lexicon));
            ends.add(tokens.size());
        }
        quoteOf = new int[tokens.size()];
        sentenceOf = new int[tokens.size()];
        quoteFrom = new int[quoted.size()];
        quoteTo = new int[quoted.size()];
        placeQuoted();
        long singles = quoted.stream().filter(this::isSingle).count();
        quotesWithSingles = singles * 2 > quoted.size();
        int from = 0;
        for (int p = 0; p < ends.size(); p++) {
            split(from, ends.get(p), p);
            if (from < ends.get(p)) paragraphs.add(new Paragraph(from, ends.get(p)));
            from = ends.get(p);
        }
    }

    /** A text of the usual length as one, a longer one in parts, so that memory stays within bounds; each is read once. */
    public static Iterable<ParsedText> parts(String text, Language language) {
        CodePoints points = CodePoints.of(text);
        List<List<int[]>> parts = new ArrayList<>();
        int length = LONGEST_PART;
        for (int[] whole : ranges(text, points)) {
            for (int[] range : cut(text, whole)) {
                length += range[1] - range[0];
                if (length > LONGEST_PART) {
                    parts.add(new ArrayList<>());
                    length = range[1] - range[0];
                }
                parts.get(parts.size() - 1).add(range);
            }
        }
        return () -> parts.stream()
                .map(part -> new ParsedText(text, language, points, part))
                .iterator();
    }

    private static List<int[]> cut(String text, int[] range) {
        List<int[]> pieces = new ArrayList<>();
        int begin = range[0];
        while (range[1] - begin > LONGEST_PART) {
            int end = begin + LONGEST_PART;
            if (Character.isLowSurrogate(text.charAt(end))) end--;
            pieces.add(new int[] {begin, end});
            begin = end;
        }
        pieces.add(new int[] {begin, range[1]});
        return pieces;
    }

    public Language language() {
        return language;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public CodePoints points() {
        return points;
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        looks++;
        return tokens.get(i);
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Token> tokens(int from, int to) {
        return tokens.subList(from, to);
    }

    /** How often a token was looked at: what the time that an article takes goes with, on any machine. */
    public long looks() {
        return looks;
    }

    public Span span(int fromToken, int toToken) {
        return points.span(
                tokens.get(fromToken).begin(), tokens.get(toToken - 1).end());
    }

    public String words(int fromToken, int toToken) {
        return text.substring(
                tokens.get(fromToken).begin(), tokens.get(toToken - 1).end());
    }

    /** How many tokens the longest phrase of a list has that begins at this one, outside quotation marks; or 0. */
    public int phraseAt(WordList list, int from) {
        Token first = token(from);
        if (!first.in(list)) return 0;
        int longest = 0;
        for (String[] phrase : lexicon.phrases(list, first.lower())) {
            if (phrase.length > longest && isAt(phrase, from)) longest = phrase.length;
        }
        return longest;
    }

    private boolean isAt(String[] phrase, int from) {
        if (from + phrase.length > tokens.size()) return false;
        for (int k = 0; k < phrase.length; k++) {
            if (!token(from + k).is(phrase[k]) || !isOutside(from + k)) return false;
        }
        return true;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence that a token belongs to. */
    public Sentence sentence(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /** The number of that sentence. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** What stands between quotation marks, in reading order. */
    public List<Quoted> quoted() {
        return quoted;
    }

    public Quoted quoted(int q) {
        return quoted.get(q);
    }

    /** The quoted stretch that a token stands in, marks included, or {@link #OUTSIDE}. */
    public int quoteOf(int token) {
        return quoteOf[token];
    }

    public boolean isOutside(int token) {
        return quoteOf[token] == OUTSIDE;
    }

    /** The first token of a quoted stretch, mark included. */
    public int quoteFrom(int q) {
        return quoteFrom[q];
    }

    /** The token after its last, mark included. */
    public int quoteTo(int q) {
        return quoteTo[q];
    }

    /** The first token of a quoted stretch after its mark. */
    public int saidFrom(int q) {
        return quoteFrom[q] + (quoted.get(q).open() < quoted.get(q).begin() ? 1 : 0);
    }

    /** The token after the last of a quoted stretch, without its mark. */
    public int saidTo(int q) {
        return quoteTo[q] - (quoted.get(q).close() > quoted.get(q).end() ? 1 : 0);
    }

    /** What a quoted stretch begins with: mostly its mark. */
    public char mark(int q) {
        return text.charAt(quoted.get(q).open());
    }

    /** The last char before the closing mark. */
    public char lastChar(int q) {
        return text.charAt(quoted.get(q).end() - 1);
    }

    /** Where the words of a quoted stretch stand; the comma at their end is the sentence's around it. */
    public Span saidSpan(int q) {
        Quoted stretch = quoted.get(q);
        int end = stretch.end();
        if (end - 1 > stretch.begin() && text.charAt(end - 1) == ',') end--;
        return points.span(stretch.begin(), end);
    }

    /** Whether single marks are the usual ones here, as in Britain; elsewhere they stand within double ones. */
    public boolean quotesWithSingles() {
        return quotesWithSingles;
    }

    /** Lines, where text wrapped at a fixed width is joined again: a long line without an end goes on in the next. */
    private static List<int[]> ranges(String text, CodePoints points) {
        List<int[]> ranges = new ArrayList<>();
        int[] last = null;
        int lineBegin = 0;
        for (Span line : TextBlocks.lines(text)) {
            int[] range = {points.toUtf16(line.begin()), points.toUtf16(line.end())};
            if (last != null && isWrapped(text, lineBegin, last[1], range[0])) {
                last[1] = range[1];
            } else {
                ranges.add(range);
                last = range;
            }
            lineBegin = range[0];
        }
        return ranges;
    }

    private static boolean isWrapped(String text, int begin, int end, int nextBegin) {
        int lineBreaks = 0;
        for (int i = end; i < nextBegin; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\u2028') lineBreaks++;
        }
        int width = end - begin;
        return lineBreaks == 1
                && width >= 50
                && width <= 100
                && Character.isLowerCase(text.codePointAt(nextBegin))
                && TERMINAL.indexOf(text.charAt(end - 1)) < 0;
    }

    /** Between single marks, doubled or not. */
    public boolean isSingle(Quoted stretch) {
        return "'‘’‚‹".indexOf(text.charAt(stretch.open())) >= 0;
    }

    private void placeQuoted() {
        Arrays.fill(quoteOf, OUTSIDE);
        int t = 0;
        for (int q = 0; q < quoted.size(); q++) {
            while (t < tokens.size() && tokens.get(t).begin() < quoted.get(q).open()) t++;
            quoteFrom[q] = t;
            while (t < tokens.size() && tokens.get(t).begin() < quoted.get(q).close()) quoteOf[t++] = q;
            quoteTo[q] = t;
        }
    }

    private void split(int from, int to, int paragraph) {
        int begin = from;
        for (int i = from; i < to; i++) {
            sentenceOf[i] = sentences.size();
            boolean tooLong = i - begin >= LONGEST_SENTENCE && (isOutside(i) || quoteTo[quoteOf[i]] == i + 1);
            if (i + 1 < to && !tooLong && !endsAfter(i, to)) continue;
            sentences.add(new Sentence(begin, i + 1, paragraph));
            begin = i + 1;
        }
    }

    private boolean endsAfter(int i, int to) {
        if (quoteOf[i] != OUTSIDE) {
            return quoteTo[quoteOf[i]] == i + 1 && endsInside(quoteOf[i]) && beginsSentence(i + 1) && !isTagged(i, to);
        }
        Token token = tokens.get(i);
        if (token.isWord()) {
            return token.text().endsWith(".") && tokens.get(i + 1).in(WordList.FUNCTION) && beginsSentence(i + 1);
        }
        boolean terminal = TERMINAL.contains(token.text());
        return terminal && (beginsSentence(i + 1) || (token.begin() > 0 && "。！？।".contains(token.text())));
    }

    private boolean endsInside(int q) {
        return TERMINAL.indexOf(text.charAt(quoted.get(q).end() - 1)) >= 0;
    }

    private boolean beginsSentence(int i) {
        Token token = tokens.get(i);
        return token.isWord()
                ? !token.isLowerCase() && text.charAt(token.begin() - 1) != '.'
                : (quoteOf[i] != OUTSIDE && quoteFrom[quoteOf[i]] == i) || "([—–-•*".contains(token.text());
    }

    /** "Why?" Smith asked: a question or call is not the sentence's end where a cue follows closely. */
    private boolean isTagged(int closingMark, int to) {
        if (text.charAt(quoted.get(quoteOf[closingMark]).end() - 1) == '.') return false;
        int first = closingMark + 1;
        while (first < to && "—–-,".contains(tokens.get(first).text())) first++;
        for (int i = first; i < Math.min(to, first + 7) && quoteOf[i] == OUTSIDE; i++) {
            if (!tokens.get(i).isWord()) return false;
            if (tokens.get(i).in(WordList.CUES)) return true;
        }
        return false;
    }
}
