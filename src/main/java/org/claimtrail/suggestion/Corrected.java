package org.claimtrail.suggestion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.claimtrail.text.Span;

/**
 * A text with what people decided about its quotations: data that an engine can learn from. Members are named as the
 * command {@code quotations} names them; offsets count code points of the text.
 *
 * @param doc names article and version
 * @param language BCP 47 tag, may be null
 * @param quotes what people accepted, corrected or marked themselves
 * @param dismissed what was suggested and is no quotation
 */
public record Corrected(String doc, String language, String text, List<Quote> quotes, List<Span> dismissed) {
    /**
     * A quotation as people left it.
     *
     * @param kind direct, indirect or mixed
     * @param speaker as the article names them there; with its offsets where the engine had found it
     * @param speakerCanonical the speaker's name as the desk or the article has it in full
     * @param cue the words that attribute it; with their offsets where the engine had found them
     */
    public record Quote(
            int begin,
            int end,
            String kind,
            String speaker,
            @JsonProperty("speaker_begin") Integer speakerBegin,
            @JsonProperty("speaker_end") Integer speakerEnd,
            @JsonProperty("speaker_canonical") String speakerCanonical,
            String cue,
            @JsonProperty("cue_begin") Integer cueBegin,
            @JsonProperty("cue_end") Integer cueEnd) {}
}
