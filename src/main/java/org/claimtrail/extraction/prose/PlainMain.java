package org.claimtrail.extraction.prose;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the article in plain text. A text that somebody typed is all article, but for a line here and there; a page
 * saved as text has its navigation, its pointers to other articles and its foot inside. What tells them apart is prose:
 * an article is whole sentences, while what stands around it is labels and headlines.
 */
final class PlainMain {
    private static final int PROSE = 80;
    private static final int LONG_PROSE = 200;
    private static final int SHORT_SENTENCE = 40;
    private static final int SECTION = 50;
    private static final int LABELS_OF_A_PAGE = 2;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟][\\p{Pf}\\p{Pe}\"'’”»]*$");
    private static final Pattern PATH = Pattern.compile("^\\p{Lu}[\\w ]{2,20} [/>»] .{3,}");
    private static final Pattern COMMENTS = Pattern.compile("(?iu)^(?:\\d+ )?(?:comments?|kommentare?|commentaires?"
            + "|comentarios|commenti|комментарии|leave a (?:reply|comment)|kommentar (?:schreiben|verfassen"
            + "|hinterlassen)|join the conversation)(?: ?\\(\\d+\\))?:?$");
    private static final Pattern LEFTOVER = Pattern.compile(
            "(?iu)^(?:source link|(?:source|quelle) ?: ?https?://\\S+" + "|date \\d{4}-\\d{2}-\\d{2})$");

    private final List<String> blocks;
    private final String headline;
    private final boolean[] main;

    private PlainMain(List<String> blocks, String headline) {
        this.blocks = blocks;
        this.headline = headline;
        this.main = new boolean[blocks.size()];
    }

    /**
     * Which of the blocks are the article.
     *
     * @param headline as it stands in the text, or null if that is not known
     */
    static boolean[] of(List<String> blocks, String headline) {
        PlainMain found = new PlainMain(blocks, headline);
        if (found.isPage()) found.chooseProse();
        else found.chooseAllBut();
        return found.main;
    }

    private boolean isPage() {
        long labels = blocks.stream()
                .filter(block -> Boilerplate.is(block) || PATH.matcher(block).matches())
                .count();
        return labels >= LABELS_OF_A_PAGE && blocks.stream().anyMatch(this::isLongProse);
    }

    private void chooseAllBut() {
        for (int i = 0; i < main.length; i++) main[i] = !isLabel(blocks.get(i));
        // A text that is nothing but what looks like labels must be about them.
        boolean nothing = true;
        for (boolean chosen : main) nothing &= !chosen;
        if (nothing) Arrays.fill(main, true);
    }

    private void chooseProse() {
        int first = first();
        int last = first;
        boolean elsewhere = false;
        for (int i = first; i < main.length; i++) {
            String block = blocks.get(i);
            if (COMMENTS.matcher(block).matches()) break;
            if (elsewhere && resumes(i)) elsewhere = false;
            if (elsewhere) continue;
            if (isLabel(block)) {
                elsewhere = block.length() <= SECTION && !isProse(block);
            } else {
                main[i] = true;
                if (isProse(block)) last = i;
            }
        }
        Arrays.fill(main, last + 1, main.length, false);
        addStandfirst(first);
    }

    private int first() {
        for (int i = 0; i < main.length; i++) if (isLongProse(blocks.get(i))) return i;
        throw new IllegalStateException("A page without prose");
    }

    /** The headline, and what stands below it and is too long for a label. */
    private void addStandfirst(int first) {
        for (int i = first - 1; i >= 0; i--) {
            if (!blocks.get(i).equals(headline)) continue;
            main[i] = true;
            if (i + 1 < first && blocks.get(i + 1).length() >= PROSE && !isLabel(blocks.get(i + 1))) main[i + 1] = true;
            return;
        }
    }

    /** Whether the article goes on after a pointer to others: those come as headlines, with a sentence here and there. */
    private boolean resumes(int place) {
        String block = blocks.get(place);
        if (!isLongProse(block)) return false;
        return block.length() >= LONG_PROSE || (place + 1 < main.length && isProse(blocks.get(place + 1)));
    }

    private boolean isLongProse(String block) {
        return block.length() >= PROSE && isProse(block) && !isLabel(block);
    }

    private static boolean isProse(String block) {
        return block.length() >= SHORT_SENTENCE && SENTENCE_END.matcher(block).find();
    }

    private static boolean isLabel(String block) {
        return Boilerplate.is(block) || LEFTOVER.matcher(block).matches();
    }
}
