package org.claimtrail.quotation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.claimtrail.text.Span;

/**
 * What a reader needs to understand a statement outside its article.
 *
 * @param sentence the sentence that it stands in
 * @param references who the pronouns in the statement most likely stand for
 * @param date when it was said, as the sentence has it ("on Monday"), or null
 */
public record Context(Span sentence, List<Reference> references, Reference date) {
    /**
     * A word and what it means.
     *
     * @param span of the word
     * @param text for a pronoun the fullest name of whom it stands for, for a date the words themselves
     */
    public record Reference(Span span, String text) {
        Reference at(UnaryOperator<Span> place) {
            return new Reference(place.apply(span), text);
        }
    }

    public Context {
        references = List.copyOf(references);
    }

    Context at(UnaryOperator<Span> place) {
        return new Context(
                place.apply(sentence),
                references.stream().map(reference -> reference.at(place)).toList(),
                date == null ? null : date.at(place));
    }
}
