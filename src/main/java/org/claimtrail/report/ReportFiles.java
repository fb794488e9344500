package org.claimtrail.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.claimtrail.web.Settings;
import org.claimtrail.web.words.RequestLocale;

/** Writes a report in each of its formats, in the language of the request. */
@RequestScoped
class ReportFiles {
    @CheckedTemplate(basePath = "report")
    record file(ReportDocument document, String organisation, String language) implements TemplateInstance {}

    @CheckedTemplate(basePath = "report")
    record print(ReportDocument document, String organisation, String language) implements TemplateInstance {}

    private final PdfReport pdf;
    private final Settings settings;
    private final PublisherSettings publisher;
    private final RequestLocale locale;
    private final UriInfo uri;

    ReportFiles(PdfReport pdf, Settings settings, PublisherSettings publisher, RequestLocale locale, UriInfo uri) {
        this.pdf = pdf;
        this.settings = settings;
        this.publisher = publisher;
        this.locale = locale;
        this.uri = uri;
    }

    ReportFile write(ReportDocument document, ReportFormat format) {
        return ReportFile.of("report-" + document.id(), document.title(), format, content(document, format));
    }

    /** The ClaimReview of one claim, which must have a verdict in force. */
    ReportFile claimReview(ReportDocument.Entry entry) {
        byte[] content = new ClaimReviews(publisher()).single(entry);
        return ReportFile.of("claim-" + entry.claimId(), entry.statement(), ReportFormat.JSONLD, content);
    }

    private byte[] content(ReportDocument document, ReportFormat format) {
        String organisation = publisher.organisationName().orElse(null);
        return switch (format) {
            case HTML -> new file(document, organisation, locale.tag()).render().getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf.render(new print(document, organisation, locale.tag()).render());
            case CSV -> CsvReport.render(document);
            case JSONLD -> new ClaimReviews(publisher()).feed(document);
        };
    }

    private Publisher publisher() {
        return Publisher.of(settings, publisher, uri.getBaseUri().toString());
    }
}
