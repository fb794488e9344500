package org.claimtrail.extraction.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.extraction.Block;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.text.Blank;
import org.claimtrail.text.Span;

/**
 * Tells line breaks that only make lines fit from those that mean something. Lines were wrapped if nearly every line is
 * so long that the first word of the next had no room; a list, a poem or an address has breaks where there was room.
 */
final class Wrapping {
    /** How two lines of a paragraph become one. */
    enum Joint {
        WITH_SPACE,
        DIRECTLY,
        WITHOUT_HYPHEN
    }

    private static final int NARROWEST = 25;
    private static final int WIDEST = 130;
    private static final double FULL = 0.8;
    private static final double MOST_EARLY_BREAKS = 0.1;
    private static final double FEWEST_LOWER_CASE = 0.2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*");

    /** "Vor- und Nachteile", "pre- and post-war": the hyphen stands for a part of the word that comes later. */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "und", "oder", "bzw", "sowie", "and", "or", "et", "ou", "y", "o", "e", "en", "of", "och", "og", "to");

    private final int[] raw;
    private final int width;
    private final Set<String> words = new HashSet<>();

    Wrapping(String rawText, int[] raw, List<Block> blocks) {
        this.raw = raw;
        List<Integer> widths = new ArrayList<>();
        boolean several = false;
        for (Block block : blocks) {
            List<Span> lines = lines(block.span());
            several |= lines.size() > 1;
            if (lines.size() > 2) widths.add(longest(lines));
        }
        widths.sort(null);
        this.width = widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
        if (!several) return;
        Matcher word = WORD.matcher(rawText);
        while (word.find()) words.add(lower(word.group()));
    }

    /** The lines of a block that hold something visible, without the white space around them. */
    List<Span> lines(Span block) {
        List<Span> lines = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (int i = block.begin(); i < block.end(); i++) {
            if (Blank.isLineBreak(raw[i])) {
                if (begin >= 0) lines.add(new Span(begin, end));
                begin = -1;
            } else if (!Blank.is(raw[i])) {
                if (begin < 0) begin = i;
                end = i + 1;
            }
        }
        if (begin >= 0) lines.add(new Span(begin, end));
        return lines;
    }

    private static int longest(List<Span> lines) {
        return lines.stream().mapToInt(Span::length).max().orElse(0);
    }

    /** Whether the breaks between the lines mean nothing. */
    boolean isWrapped(BlockKind kind, List<Span> lines) {
        if (lines.size() == 1) return true;
        if (kind == BlockKind.PREFORMATTED || kind == BlockKind.TABLE_ROW) return false;
        if (kind == BlockKind.HEADING) return true;
        int longest = longest(lines);
        if (longest > WIDEST) return false;
        if (lines.size() == 2) return isWrappedOnce(lines.get(0), lines.get(1));
        if (longest < NARROWEST) return false;
        int early = 0;
        int lower = 0;
        int cased = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!endsInHyphen(lines.get(i - 1)) && hasRoom(lines.get(i - 1), lines.get(i), longest)) early++;
            int first = raw[lines.get(i).begin()];
            if (Character.isUpperCase(first)) cased++;
            if (Character.isLowerCase(first)) {
                cased++;
                lower++;
            }
        }
        return early <= MOST_EARLY_BREAKS * (lines.size() - 1) && lower >= FEWEST_LOWER_CASE * cased;
    }

    private boolean isWrappedOnce(Span line, Span next) {
        if (endsInHyphen(line) || Character.isLowerCase(raw[next.begin()])) return true;
        return width > 0 && next.length() <= width && !hasRoom(line, next, width);
    }

    /** Whether the next line's first word would have had room in the line. */
    private boolean hasRoom(Span line, Span next, int longest) {
        int word = next.begin();
        while (word < next.end() && !Blank.is(raw[word])) word++;
        return line.length() + 1 + word - next.begin() <= FULL * longest;
    }

    boolean endsInHyphen(Span line) {
        return line.length() > 1 && isHyphen(raw[line.end() - 1]) && Character.isLetter(raw[line.end() - 2]);
    }

    private static boolean isHyphen(int letter) {
        return letter == '-' || letter == 0x2010 || letter == 0xAD;
    }

    Joint join(Span line, Span next) {
        if (!endsInHyphen(line) || !Character.isLetterOrDigit(raw[next.begin()])) return Joint.WITH_SPACE;
        if (raw[line.end() - 1] == 0xAD) return Joint.DIRECTLY;
        String before = lower(wordBefore(line.end() - 1, line.begin()));
        String after = lower(wordAfter(next.begin(), next.end()));
        if (CONJUNCTIONS.contains(after)) return Joint.WITH_SPACE;
        if (!Character.isLowerCase(raw[next.begin()])) return Joint.DIRECTLY;
        if (words.contains(before + after)) return Joint.WITHOUT_HYPHEN;
        return words.contains(before + "-" + after) ? Joint.DIRECTLY : Joint.WITHOUT_HYPHEN;
    }

    private String wordBefore(int end, int from) {
        int begin = end;
        while (begin > from && Character.isLetter(raw[begin - 1])) begin--;
        return new String(raw, begin, end - begin);
    }

    private String wordAfter(int begin, int until) {
        int end = begin;
        while (end < until && Character.isLetter(raw[end])) end++;
        return new String(raw, begin, end - begin);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('‐', '-');
    }
}
