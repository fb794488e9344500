package org.claimtrail.article;

import java.time.Instant;
import java.util.Locale;
import org.claimtrail.history.Actor;

/**
 * How bytes came in.
 *
 * @param fileName as it came, at most 300 code points
 */
public record Arrival(String fileName, Way way, Actor by, Instant at) {
    /** The doors of the house. */
    public enum Way {
        UPLOAD,
        PASTE,
        DROP_FOLDER,
        API;

        /** The name in the database and in the API. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Way of(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
