package org.claimtrail.reading;

import org.claimtrail.text.Span;

/**
 * A stretch of an article that the reading page marks.
 *
 * @param id of the element where it begins, and of what belongs to it in the margin
 * @param classes what it looks like: kind, certainty, whether it is a claim
 * @param href where it leads, or null
 */
public record Highlight(String id, Span span, String classes, String href) {}
