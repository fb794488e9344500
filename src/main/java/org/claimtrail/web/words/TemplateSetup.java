package org.claimtrail.web.words;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Gives every template the language of its request. */
class TemplateSetup {
    private final RequestLocale locale;

    TemplateSetup(RequestLocale locale) {
        this.locale = locale;
    }

    void configure(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(instance -> {
            if (Arc.container().requestContext().isActive()) instance.setLocale(locale.tag());
        });
    }
}
