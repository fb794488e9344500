package org.claimtrail.web;

/** Which part of a list is wanted: {@code page} counts from 1. */
public record Paging(int page, int size) {
    public static final int DEFAULT_SIZE = 25;
    public static final int MAX_SIZE = 200;

    public Paging {
        page = Math.max(1, Math.min(page, 1_000_000));
        size = Math.max(1, Math.min(size, MAX_SIZE));
    }

    /** From query parameters, which may be missing. */
    public static Paging of(Integer page, Integer size) {
        return new Paging(page == null ? 1 : page, size == null ? DEFAULT_SIZE : size);
    }

    public int offset() {
        return (page - 1) * size;
    }
}
