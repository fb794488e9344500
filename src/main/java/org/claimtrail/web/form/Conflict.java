package org.claimtrail.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An edit that met somebody else's: what is stored now beside what was typed, for the fields that differ. */
public final class Conflict {
    /** {@code label} is the field's name in the user's language. */
    public record Difference(String label, String stored, String typed) {}

    private final List<Difference> differences = new ArrayList<>();

    public Conflict field(String label, String stored, String typed) {
        if (!Objects.equals(stored, typed)) differences.add(new Difference(label, stored, typed));
        return this;
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }
}
