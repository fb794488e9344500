package org.claimtrail.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/**
 * What the people of the desk are called. A name is given once and never changed, and nobody is ever deleted, so names
 * are kept once they were read; somebody who is not among them came since, perhaps through another node.
 * {@code {inject:peopleNames...}} in templates.
 */
@Named
@ApplicationScoped
public class PeopleNames {
    private final People people;
    private volatile Map<Long, String> known = Map.of();

    PeopleNames(People people) {
        this.people = people;
    }

    /** The name of the person; null for null: nobody did it, or the program itself. */
    public String of(Long id) {
        if (id == null) return null;
        String name = known.get(id);
        if (name != null) return name;
        known = people.names();
        return known.get(id);
    }
}
