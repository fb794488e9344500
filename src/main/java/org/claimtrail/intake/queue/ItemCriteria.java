package org.claimtrail.intake.queue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.article.version.Arrival.Way;
import org.claimtrail.work.NewJob;

/**
 * Which files a list shows; each may be null.
 *
 * @param state slug of a {@link State}
 * @param batch files that came in together
 * @param person whose files; {@link NewJob#NOBODY} for those that nobody in particular brought
 * @param through slug of a {@link Way}
 * @param within the file that they came out of
 */
public record ItemCriteria(String state, String batch, Long person, String through, Long within) {
    public static final ItemCriteria ALL = new ItemCriteria(null, null, null, null, null);

    /** From query parameters; what makes no sense is left out. */
    public static ItemCriteria of(String state, String batch, Long person, String through, Long within) {
        return new ItemCriteria(
                state != null && State.slugs().contains(state) ? state : null,
                batch != null && batch.matches(Intake.BATCH) ? batch : null,
                person,
                through != null && Way.slugs().contains(through) ? through : null,
                within);
    }

    static ItemCriteria ofBatch(String batch) {
        return new ItemCriteria(null, batch, null, null, null);
    }

    /** The same in any state. */
    public ItemCriteria inAnyState() {
        return new ItemCriteria(null, batch, person, through, within);
    }

    public boolean filtered() {
        return !parts().isEmpty();
    }

    /** For the form that filters. */
    public List<String> ways() {
        return Way.slugs();
    }

    /** The key of a way's name in {@link IntakeMessages}. */
    public String wayKey(String way) {
        return "through_" + way.replace('-', '_');
    }

    /** A condition on {@code i}, always true without criteria. */
    String condition() {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        parts().keySet().forEach(name -> conditions.add(COLUMNS.get(name) + " = :" + name));
        return String.join(" and ", conditions);
    }

    /** Of the condition, by name. */
    Map<String, Object> values() {
        return parts();
    }

    /** The same list as a link, to which "page=2" can be added. */
    public String link() {
        StringBuilder link = new StringBuilder("/intake?");
        parts().forEach((name, value) ->
                link.append(name).append('=').append(value).append('&'));
        return link.toString();
    }

    private static final Map<String, String> COLUMNS = Map.of(
            "state",
            "i.state",
            "batch",
            "i.batch",
            "person",
            "coalesce(i.uploadedBy, 0L)",
            "through",
            "i.arrivedThrough",
            "within",
            "i.parentId");

    /** By the names of query parameters. */
    private Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (state != null) parts.put("state", state);
        if (batch != null) parts.put("batch", batch);
        if (person != null) parts.put("person", person);
        if (through != null) parts.put("through", through);
        if (within != null) parts.put("within", within);
        return parts;
    }
}
