package org.claimtrail.report;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.claim.ClaimCriteria;
import org.claimtrail.claim.Claims;
import org.claimtrail.web.Paging;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.Formats;
import org.claimtrail.web.words.Texts;

/** What has to be so before a report is made, for the form and the API. */
@RequestScoped
class ReportChecks {
    private final Claims claims;
    private final Fields fields;
    private final Texts texts;

    ReportChecks(Claims claims, Fields fields, Texts texts) {
        this.claims = claims;
        this.fields = fields;
        this.texts = texts;
    }

    /** What was typed, trimmed, each claim once; to be used only when no errors were added. */
    NewReport check(FormErrors errors, String title, String intro, List<Long> claimIds) {
        String checkedTitle = fields.required(errors, "title", title, NewReport.LONGEST_TITLE);
        String checkedIntro = fields.optional(errors, "intro", intro, NewReport.LONGEST_INTRO);
        Set<Long> chosen = new LinkedHashSet<>(claimIds);
        checkClaims(errors, chosen);
        return new NewReport(checkedTitle, checkedIntro, List.copyOf(chosen));
    }

    /** The same, with all claims that meet the criteria. */
    NewReport check(FormErrors errors, String title, String intro, ClaimCriteria criteria) {
        long total = claims.list(criteria, new Paging(1, 1)).total();
        if (total > NewReport.MOST_CLAIMS) {
            errors.add("claimIds", tooMany(total));
            return null;
        }
        return check(errors, title, intro, claims.ids(criteria, NewReport.MOST_CLAIMS));
    }

    private void checkClaims(FormErrors errors, Set<Long> chosen) {
        if (chosen.isEmpty()) {
            errors.add("claimIds", texts.of(ReportMessages.class).no_claims());
            return;
        }
        if (chosen.size() > NewReport.MOST_CLAIMS) {
            errors.add("claimIds", tooMany(chosen.size()));
            return;
        }
        Set<Long> unknown = new LinkedHashSet<>(chosen);
        unknown.removeAll(claims.views(chosen).keySet());
        if (unknown.isEmpty()) return;
        String ids = unknown.stream().map(String::valueOf).collect(Collectors.joining(", "));
        errors.add("claimIds", texts.of(ReportMessages.class).unknown_claims(ids));
    }

    private String tooMany(long count) {
        return texts.of(ReportMessages.class)
                .too_many_claims(Formats.number(NewReport.MOST_CLAIMS), Formats.number(count));
    }
}
