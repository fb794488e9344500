package org.claimtrail.extraction.page;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.claimtrail.extraction.BlockKind;
import org.claimtrail.extraction.prose.Boilerplate;

/**
 * Corrects the choice of main blocks where the page's structure says too much or too little: the standfirst above the
 * article joins it; captions, pointers to other articles, and the fringe of short lines around it leave.
 */
final class MainBlocks {
    private static final int PROSE = 80;
    private static final int SHORT = 40;
    private static final int ABOVE = 12;
    private static final double MOST_DROPPED = 0.25;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:。！？؟][\\p{Pf}\\p{Pe}\"'’”»)]*$");

    private final List<HtmlBlocks.Draft> drafts;
    private final boolean[] main;

    private MainBlocks(List<HtmlBlocks.Draft> drafts, boolean[] main) {
        this.drafts = drafts;
        this.main = main;
    }

    /**
     * @param main what is main, corrected in place
     * @param title the headline, or null
     */
    static void correct(List<HtmlBlocks.Draft> drafts, boolean[] main, String title) {
        MainBlocks blocks = new MainBlocks(drafts, main);
        if (blocks.first() < 0) return;
        blocks.addStandfirst(title);
        blocks.dropBoilerplate();
        blocks.dropFringe();
    }

    private int first() {
        for (int i = 0; i < main.length; i++) if (main[i]) return i;
        return -1;
    }

    private int last() {
        for (int i = main.length - 1; i >= 0; i--) if (main[i]) return i;
        return -1;
    }

    private void addStandfirst(String title) {
        if (title == null) return;
        int first = first();
        String headline = Titles.fold(title);
        for (int i = first - 1; i >= 0 && i >= first - ABOVE; i--) {
            if (!Titles.fold(drafts.get(i).text()).equals(headline)) continue;
            for (int above = i + 1; above < first; above++) {
                HtmlBlocks.Draft draft = drafts.get(above);
                if (draft.text().length() >= PROSE && draft.linked() < 0.3 && !Boilerplate.is(draft.text()))
                    main[above] = true;
            }
            return;
        }
    }

    private void dropBoilerplate() {
        drop(i -> drafts.get(i).kind() == BlockKind.CAPTION);
        drop(i -> Boilerplate.is(drafts.get(i).text()));
    }

    /** From the end: headings that nothing follows, lists of links, short lines that are no sentences. */
    private void dropFringe() {
        int end = last();
        while (end > 0 && (!main[end] || isFringe(drafts.get(end)))) end--;
        int from = end;
        drop(i -> i > from);
    }

    /** Drops blocks, unless that would take so much that they must be what the page is about. */
    private void drop(IntPredicate unwanted) {
        boolean[] drop = new boolean[main.length];
        int all = 0;
        int dropped = 0;
        for (int i = 0; i < main.length; i++) {
            if (!main[i]) continue;
            drop[i] = unwanted.test(i);
            int length = drafts.get(i).text().length();
            all += length;
            if (drop[i]) dropped += length;
        }
        if (dropped > all * MOST_DROPPED) return;
        for (int i = 0; i < main.length; i++) main[i] &= !drop[i];
    }

    private static boolean isFringe(HtmlBlocks.Draft draft) {
        if (draft.kind() == BlockKind.HEADING) return true;
        if (draft.linked() > 0.6) return true;
        return draft.kind() == BlockKind.PARAGRAPH
                && draft.text().length() < SHORT
                && !SENTENCE_END.matcher(draft.text()).find();
    }
}
