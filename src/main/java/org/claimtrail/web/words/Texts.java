package org.claimtrail.web.words;

import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;

/** The message bundles in the language of the request, for texts that are made outside templates. */
@RequestScoped
public class Texts {
    private final RequestLocale locale;
    private final Engine engine;

    Texts(RequestLocale locale, Engine engine) {
        this.locale = locale;
        this.engine = engine;
    }

    public <T> T of(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(locale.tag()));
    }

    /** A text whose key is only known at run time, such as the name of a state. */
    public String text(String bundle, String key) {
        return engine.parse("{" + bundle + ":message(key)}")
                .instance()
                .data("key", key)
                .setLocale(locale.tag())
                .render();
    }

    public WebMessages web() {
        return of(WebMessages.class);
    }
}
