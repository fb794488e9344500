package org.claimtrail.intake;

import jakarta.persistence.TypedQuery;

/**
 * Which files a list shows; both may be null.
 *
 * @param state slug of a {@link State}
 */
record ItemCriteria(String state, String batch) {
    /** From query parameters; an unknown state is left out. */
    static ItemCriteria of(String state, String batch) {
        return new ItemCriteria(
                state != null && State.slugs().contains(state) ? state : null,
                batch != null && batch.matches(Intake.BATCH) ? batch : null);
    }

    String where() {
        if (state != null && batch != null) return " where i.state = :state and i.batch = :batch";
        if (state != null) return " where i.state = :state";
        return batch != null ? " where i.batch = :batch" : "";
    }

    <T> TypedQuery<T> in(TypedQuery<T> query) {
        if (state != null) query.setParameter("state", state);
        if (batch != null) query.setParameter("batch", batch);
        return query;
    }

    /** The same list as a link, to which "page=2" can be added. */
    public String link() {
        return "/intake?" + (state == null ? "" : "state=" + state + "&");
    }
}
