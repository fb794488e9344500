package org.claimtrail.review.evidence;

import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.claimtrail.review.ReviewMessages;
import org.claimtrail.web.Settings;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.RequestZone;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What evidence must be like, wherever it was typed. */
@RequestScoped
public class EvidenceChecks {
    static final int LONGEST_NOTE = 4000;
    static final int LONGEST_URL = 2000;

    private static final LocalDate FIRST_WEB_PAGE = LocalDate.of(1990, 12, 20);

    private final Fields fields;
    private final Texts texts;
    private final Settings settings;
    private final RequestZone zone;

    EvidenceChecks(Fields fields, Texts texts, Settings settings, RequestZone zone) {
        this.fields = fields;
        this.texts = texts;
        this.settings = settings;
        this.zone = zone;
    }

    /** Errors are added for the fields stance and note. */
    public Assessment assessment(FormErrors errors, String kind, String stance, String note) {
        return new Assessment(
                fields.oneOf(errors, "stance", stance, Stance.allowed()),
                kind.equals(EvidenceKind.LINK.slug())
                        ? fields.required(errors, "note", note, LONGEST_NOTE)
                        : fields.optional(errors, "note", note, LONGEST_NOTE));
    }

    /** Errors are added for the fields url and seenOn. */
    public WebSource link(FormErrors errors, String url, String seenOn) {
        String typed = fields.required(errors, "url", url, LONGEST_URL);
        if (errors.of("url") == null && !isWebAddress(typed))
            errors.add("url", texts.of(ReviewMessages.class).no_web_address());
        LocalDate seen = fields.date(errors, "seenOn", seenOn);
        boolean possible = seen != null && !seen.isBefore(FIRST_WEB_PAGE) && !seen.isAfter(zone.today());
        if (!possible && errors.of("seenOn") == null)
            errors.add("seenOn", texts.of(ReviewMessages.class).seen_on_range());
        return new WebSource(typed, seen);
    }

    /** Errors are added for the field file. */
    public void file(FormErrors errors, FileUpload file) {
        ReviewMessages words = texts.of(ReviewMessages.class);
        if (file == null || file.fileName() == null || file.fileName().isEmpty())
            errors.add("file", words.file_missing());
        else if (file.size() == 0) errors.add("file", words.file_empty());
        else if (file.size() > settings.maxFileSize().asLongValue())
            errors.add("file", words.file_too_large(settings.maxFileSize().asLongValue()));
        else if (errors.any()) errors.add("file", words.file_again());
    }

    private static boolean isWebAddress(String typed) {
        try {
            URI uri = new URI(typed);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
