package org.claimtrail.web.form;

import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Refusal;

/** Numbers that forms carry hidden; anything else did not come from our forms and is refused as {@link CommonProblem#INVALID_INPUT}. */
public final class HiddenFields {
    private HiddenFields() {}

    /**
     * The number in a hidden field.
     *
     * @throws Refusal if it is none
     */
    public static int number(String hidden) {
        try {
            return Math.toIntExact(id(hidden));
        } catch (ArithmeticException e) {
            throw CommonProblem.INVALID_INPUT.refusal();
        }
    }

    /**
     * The id in a hidden field.
     *
     * @throws Refusal if it is none
     */
    public static long id(String hidden) {
        try {
            return Long.parseLong(hidden == null ? "" : hidden.strip());
        } catch (NumberFormatException e) {
            throw CommonProblem.INVALID_INPUT.refusal();
        }
    }

    /** Null when the form does not carry it. */
    public static Long optionalId(String hidden) {
        return hidden == null || hidden.isBlank() ? null : Long.valueOf(id(hidden));
    }
}
