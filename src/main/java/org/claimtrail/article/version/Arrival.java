package org.claimtrail.article.version;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimtrail.history.Actor;
import org.claimtrail.text.Slug;

/**
 * How bytes came in.
 *
 * @param fileName as it came, at most 300 code points
 * @param within the file that they came out of; null for what was brought as it is
 */
public record Arrival(String fileName, Way way, Actor by, Instant at, Enclosure within) {
    public Arrival(String fileName, Way way, Actor by, Instant at) {
        this(fileName, way, by, at, null);
    }

    /** The doors of the house. */
    public enum Way {
        UPLOAD,
        PASTE,
        DROP_FOLDER,
        API,
        COMMAND_LINE;

        /** The name in the database and in the API. */
        public String slug() {
            return Slug.of(this);
        }

        public static List<String> slugs() {
            return Stream.of(values()).map(Way::slug).toList();
        }

        public static Way of(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
