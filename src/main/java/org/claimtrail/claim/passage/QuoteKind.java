package org.claimtrail.claim.passage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.claim.ClaimMessages;
import org.claimtrail.quotation.Quotation;

/** In whose words an article says something. */
public enum QuoteKind {
    /** The speaker's, between quotation marks. */
    DIRECT,
    /** The writer's, about what somebody said. */
    INDIRECT,
    /** The writer's, with some of the speaker's. */
    MIXED,
    /** The article's own: nobody is quoted. */
    OWN;

    public static QuoteKind of(Quotation found) {
        return valueOf(found.kind().name());
    }

    public static Optional<QuoteKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    public static Set<String> slugs() {
        return Arrays.stream(values()).map(QuoteKind::slug).collect(Collectors.toUnmodifiableSet());
    }

    /** The name in forms, in the API, in the database and as a class of marks. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in {@link ClaimMessages}. */
    public String key() {
        return key(slug());
    }

    public String hintKey() {
        return key() + "_hint";
    }

    public static String key(String slug) {
        return "kind_" + slug;
    }
}
