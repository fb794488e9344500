package org.claimtrail.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** One page of a list, with the number of all rows that the criteria match. */
public record Slice<T>(List<T> items, long total, int page, int size) {
    public static <T> Slice<T> of(List<T> items, long total, Paging paging) {
        return new Slice<>(items, total, paging.page(), paging.size());
    }

    @JsonIgnore
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    @JsonIgnore
    public boolean hasPrevious() {
        return page > 1;
    }

    @JsonIgnore
    public boolean hasNext() {
        return page < pages();
    }

    /** Number of the first row shown, counted from 1; 0 when the list is empty. */
    @JsonIgnore
    public long first() {
        return items.isEmpty() ? 0 : (long) (page - 1) * size + 1;
    }

    @JsonIgnore
    public long last() {
        return items.isEmpty() ? 0 : first() + items.size() - 1;
    }
}
