package org.claimtrail.web.words;

import java.util.Optional;

/** What a room calls the values of its fields. A room that has such values has a bean of this kind. */
public interface NamedValues {
    /** What the value is called; empty for fields whose values are free, and for values of other rooms. */
    Optional<String> name(String field, String value, Texts texts);
}
