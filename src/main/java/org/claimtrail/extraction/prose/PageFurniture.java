package org.claimtrail.extraction.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds running heads and page numbers: the lines at the edge of a page that stand at the edge of other pages too, but
 * for the numbers in them. Every other page may have its own, as in books.
 */
public final class PageFurniture {
    private static final int EDGE = 2;
    private static final int LONGEST = 120;
    private static final int ALWAYS = 3;
    private static final double OFTEN = 0.4;

    private final Map<String, Integer> atHead = new HashMap<>();
    private final Map<String, Integer> atFoot = new HashMap<>();
    private final int pages;

    /** @param pages the lines of each page */
    public PageFurniture(List<List<String>> pages) {
        this.pages = pages.size();
        for (List<String> lines : pages) {
            count(lines.subList(0, Math.min(EDGE, lines.size())), atHead);
            count(lines.subList(Math.max(0, lines.size() - EDGE), lines.size()), atFoot);
        }
    }

    private static void count(List<String> edge, Map<String, Integer> pagesWith) {
        edge.stream().map(PageFurniture::key).distinct().forEach(key -> pagesWith.merge(key, 1, Integer::sum));
    }

    /** The numbers of the lines of a page that are no part of its text. */
    public List<Integer> of(List<String> lines) {
        List<Integer> furniture = new ArrayList<>();
        int first = 0;
        while (first < Math.min(EDGE, lines.size()) && repeats(lines.get(first), atHead)) furniture.add(first++);
        for (int last = lines.size() - 1;
                last >= Math.max(first, lines.size() - EDGE) && repeats(lines.get(last), atFoot);
                last--) furniture.add(last);
        return furniture;
    }

    private boolean repeats(String line, Map<String, Integer> pagesWith) {
        int count = pagesWith.getOrDefault(key(line), 0);
        return line.length() <= LONGEST && (count >= ALWAYS || (count > 1 && count >= OFTEN * pages));
    }

    private static String key(String line) {
        return line.replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
