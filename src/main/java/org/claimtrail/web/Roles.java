package org.claimtrail.web;

/**
 * Roles of the desk as they stand at routes. Each includes those before it: whoever may edit may also review and view.
 */
public final class Roles {
    public static final String VIEWER = "viewer";
    public static final String REVIEWER = "reviewer";
    public static final String EDITOR = "editor";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
