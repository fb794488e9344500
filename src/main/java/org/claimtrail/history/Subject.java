package org.claimtrail.history;

/** What an event is about: a kind of thing ("claim") and its id. */
public record Subject(String type, long id) {
    /** The page of the thing; null for what has none of its own. */
    public String address() {
        return switch (type) {
            case "article", "claim", "report", "speaker", "verdict" -> "/" + type + "s/" + id;
            default -> null;
        };
    }

    public static Subject person(long id) {
        return new Subject("person", id);
    }

    public static Subject article(long id) {
        return new Subject("article", id);
    }

    public static Subject speaker(long id) {
        return new Subject("speaker", id);
    }

    public static Subject claim(long id) {
        return new Subject("claim", id);
    }

    public static Subject evidence(long id) {
        return new Subject("evidence", id);
    }

    public static Subject verdict(long id) {
        return new Subject("verdict", id);
    }

    /** A file that came in; 0 stands for all of them. */
    public static Subject intake(long id) {
        return new Subject("intake", id);
    }

    /** Something that is done later, by the number of its job. */
    public static Subject work(long id) {
        return new Subject("work", id);
    }

    public static Subject report(long id) {
        return new Subject("report", id);
    }
}
