package org.claimtrail.reading;

import java.util.StringJoiner;
import org.claimtrail.suggestion.SuggestionOrder;

/**
 * The address of a reading page: everything that makes it look as it does is in it, so that it can be passed on.
 *
 * @param path of the article or of one of its versions
 */
public record ReadingAddress(String path, ReadingOptions shown) {
    /** The same page, shown as the display with this slug. */
    public String view(String slug) {
        return at(Display.of(slug), shown.order());
    }

    /** The same page with its margin in another order. */
    public String order(String order) {
        return at(shown.display(), order);
    }

    /** The display that it shows, by its slug. */
    public String display() {
        return shown.display().slug();
    }

    /** Whether the margin puts first what asks most to be checked. */
    public boolean byWorth() {
        return SuggestionOrder.WORTH.equals(shown.order());
    }

    @Override
    public String toString() {
        return at(shown.display(), shown.order());
    }

    private String at(Display display, String order) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (display != Display.READING) query.add("view=" + display.slug());
        if (shown.passage()) query.add("begin=" + shown.begin()).add("end=" + shown.end());
        if (shown.evidenceFor() != null) query.add("evidence-for=" + shown.evidenceFor());
        if (SuggestionOrder.WORTH.equals(order)) query.add("order=" + order);
        return path + query + (shown.passage() ? "#" + ReadingText.PASSAGE : "");
    }
}
