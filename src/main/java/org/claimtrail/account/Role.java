package org.claimtrail.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person may do at the desk; each role includes those before it. */
public enum Role {
    /** Reads everything, changes nothing. */
    VIEWER,
    /** Brings articles in, corrects their metadata, makes, links and rates claims, signs off the verdicts of others. */
    REVIEWER,
    /** Corrects speakers that others entered, deletes claims. */
    EDITOR,
    /** Invites and disables people, gives roles. */
    ADMINISTRATOR;

    /** The name at routes ({@link org.claimtrail.web.Roles}), in the API and in the database. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in {@link AccountMessages}. */
    public String key() {
        return "role_" + slug();
    }

    /** The key of what it may do in {@link AccountMessages}. */
    public String hintKey() {
        return key() + "_hint";
    }

    Set<String> included() {
        return EnumSet.range(VIEWER, this).stream().map(Role::slug).collect(Collectors.toUnmodifiableSet());
    }

    static Role of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }

    static Set<String> slugs() {
        return ADMINISTRATOR.included();
    }
}
