package org.claimtrail.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.claimtrail.extraction.Extractor;
import org.claimtrail.extraction.TikaExtractor;

/** Which reader of files the server uses: for now one in this very process. */
class ExtractorProducer {
    @Produces
    @ApplicationScoped
    Extractor extractor() {
        return new TikaExtractor();
    }
}
