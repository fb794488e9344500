package org.claimtrail.extraction;

import org.claimtrail.text.Span;

/**
 * A piece of the raw text.
 *
 * @param main whether it belongs to the article, rather than to navigation and the like
 */
public record Block(Span span, BlockKind kind, boolean main) {}
