package org.claimtrail.quotation;

import org.claimtrail.text.Span;

/**
 * Who is named as the speaker of a quotation.
 *
 * @param text as it stands beside the quotation: "Peskov", "he", "a spokesman for the ministry"
 * @param span where that stands
 * @param canonical the fullest name that the article gives this speaker ("Dmitry Peskov"), or null where the mention
 *     holds no name and stands for nobody named
 * @param description what the article says the speaker is ("Kremlin spokesman"), or null
 */
public record Mention(String text, Span span, String canonical, String description) {}
