package org.claimtrail.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.claimtrail.quotation.QuotationEngine;
import org.claimtrail.quotation.engine.RuleEngine;

/** Which quotation engine the desk asks. */
class EngineProducer {
    @Produces
    @ApplicationScoped
    QuotationEngine engine() {
        return new RuleEngine();
    }
}
