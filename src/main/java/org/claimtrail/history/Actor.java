package org.claimtrail.history;

/** Who did something: a person of the desk, or the application itself ({@code id} null). */
public record Actor(Long id, String name) {
    /** The application, acting on files that were put into the drop folder. */
    public static final Actor DROP_FOLDER = new Actor(null, "drop folder");

    /** The application, acting on files that were given to its command line. */
    public static final Actor COMMAND_LINE = new Actor(null, "command line");

    /** The application, acting on its own settings at start. */
    public static final Actor SETUP = new Actor(null, "setup");

    /** The application, acting on what needs no decision. */
    public static final Actor APPLICATION = new Actor(null, "Claimtrail");
}
