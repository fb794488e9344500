package org.claimtrail.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimtrail.article.metadata.Sourced;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.text.Mojibake;

/**
 * Letters read in the wrong encoding in what a file says of its article: they are put right together with those of its
 * text, and put back. What a person gave stays as it is.
 */
@ApplicationScoped
public class GarbledMetadata {
    private final Outlets outlets;

    GarbledMetadata(Outlets outlets) {
        this.outlets = outlets;
    }

    /** @param is null where it is not known */
    private record Value(String name, Sourced is, Consumer<Sourced> set) {
        boolean found() {
            return is != null && !Sourced.PERSON.equals(is.source());
        }

        void becomes(String value) {
            set.accept(new Sourced(value, is.source(), is.sureness()));
        }
    }

    /** What is known, by the names of the history. */
    public Map<String, Object> known(Article article) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Value value : values(article))
            if (value.is() != null) known.put(value.name(), value.is().value());
        return known;
    }

    /** @return what changed as it was found, by name */
    public Map<String, String> repair(Article article) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Value value : values(article)) {
            if (!value.found()) continue;
            String repaired = Mojibake.repaired(value.is().value());
            if (repaired.isBlank() || repaired.equals(value.is().value())) continue;
            found.put(value.name(), value.is().value());
            value.becomes(repaired);
        }
        return found;
    }

    /** Takes back what {@link #repair} did; a value that became another one since stays. Outlets have one spelling each. */
    public void restore(Article article, Map<String, String> found) {
        for (Value value : values(article)) {
            String before = found.get(value.name());
            if (before != null && value.found() && value.is().value().equalsIgnoreCase(Mojibake.repaired(before)))
                value.becomes(before);
        }
    }

    private List<Value> values(Article a) {
        String outlet = outlets.name(a.outletId);
        return List.of(
                new Value("title", Sourced.orNull(a.title, a.titleSource, a.titleSureness), a::title),
                new Value("byline", Sourced.orNull(a.byline, a.bylineSource, a.bylineSureness), a::byline),
                new Value(
                        "outlet",
                        Sourced.orNull(outlet, a.outletSource, a.outletSureness),
                        name -> a.outlet(outlets.ensure(name.value()).id(), name)),
                new Value("section", Sourced.orNull(a.section, a.sectionSource, a.sectionSureness), a::section),
                new Value("origin", Sourced.orNull(a.origin, a.originSource, a.originSureness), a::origin));
    }
}
