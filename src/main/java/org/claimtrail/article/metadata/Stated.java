package org.claimtrail.article.metadata;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.claimtrail.extraction.MetadataField;

/**
 * What the person who brought an article in says about it. It counts more than what the file says.
 *
 * @param values never more than {@link #FIELDS}
 * @param versionOf the article that this is a newer version of; may be null
 */
public record Stated(MetadataValues values, Long versionOf) {
    /** What can be said: whom a text was taken from stands in the text, or nowhere. */
    public static final List<MetadataField> FIELDS = Arrays.stream(MetadataField.values())
            .filter(field -> field != MetadataField.ORIGIN)
            .toList();

    public static final Stated NOTHING = new Stated(MetadataValues.NONE, null);

    /** The few things that are said along with a text; each may be null. */
    public Stated(String title, String byline, String outlet, LocalDate publishedOn, String language) {
        this(
                MetadataValues.NONE
                        .with(MetadataField.TITLE, title)
                        .with(MetadataField.BYLINE, byline)
                        .with(MetadataField.OUTLET, outlet)
                        .with(MetadataField.PUBLISHED, Objects.toString(publishedOn, null))
                        .with(MetadataField.LANGUAGE, language),
                null);
    }

    /** Null where nothing was said of it. */
    public String title() {
        return values.get(MetadataField.TITLE);
    }

    /** The same of the next version of an article; of an article of its own if that is null. */
    public Stated newerThan(Long article) {
        return new Stated(values, article);
    }

    /** Whether all that is said stands there; an outlet is the same in capitals. */
    public boolean isIn(MetadataValues known) {
        return values.all().entrySet().stream().allMatch(said -> {
            String there = known.get(said.getKey());
            return said.getKey() == MetadataField.OUTLET
                    ? said.getValue().equalsIgnoreCase(there)
                    : said.getValue().equals(there);
        });
    }
}
