package org.claimtrail.claim;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.claimtrail.claim.passage.Statements;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.FormErrors;

/** What a claim must be like, wherever it was typed. */
@RequestScoped
public class ClaimChecks {
    private final Fields fields;

    ClaimChecks(Fields fields) {
        this.fields = fields;
    }

    public String statement(FormErrors errors, String typed) {
        return fields.required(errors, "statement", Fields.oneLine(typed), Statements.LONGEST);
    }

    /** Whether a claim is dropped, from what a program calls its status. */
    boolean dropped(FormErrors errors, String status) {
        String dropped = ClaimStatus.DROPPED.slug();
        return dropped.equals(fields.oneOf(errors, "status", status, Set.of(dropped, ClaimStatus.OPEN.slug())));
    }
}
