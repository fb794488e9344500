package org.claimtrail.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimtrail.account.Me;
import org.claimtrail.article.EarlierArticles;
import org.claimtrail.article.OfferedArticle;
import org.claimtrail.article.metadata.MetadataChecks;
import org.claimtrail.article.metadata.Stated;
import org.claimtrail.article.version.Arrival.Way;
import org.claimtrail.intake.folder.DropFolderSettings;
import org.claimtrail.intake.queue.Incoming;
import org.claimtrail.intake.queue.Intake;
import org.claimtrail.intake.queue.IntakeMessages;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Settings;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.words.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The page where files are dropped and texts are pasted. */
@Path("/articles/new")
@RolesAllowed(Roles.REVIEWER)
class BringInPages {
    /** @param batch that the files of this page go into, one by one or all at once */
    @CheckedTemplate(basePath = "intake")
    record bringIn(
            String batch,
            Limits limits,
            Paste typed,
            Earlier fileEarlier,
            Earlier textEarlier,
            String dropFolder,
            FormErrors fileErrors,
            FormErrors textErrors)
            implements TemplateInstance {}

    /**
     * The article that something is a newer version of.
     *
     * @param chosen its number, if it was chosen among the offered
     */
    record Earlier(String typed, Long chosen, List<OfferedArticle> offered) {
        static final Earlier NONE = new Earlier("", null, List.of());

        /** What counts: the choice, else what was typed. */
        String named() {
            return chosen == null ? typed : chosen.toString();
        }

        public boolean open() {
            return !typed.isEmpty() || !offered.isEmpty();
        }
    }

    /** What is taken in at most; sizes in bytes. */
    record Limits(int files, long fileSize, long requestSize) {}

    /** A pasted text as it was typed. */
    record Paste(String title, String outlet, String byline, String publishedOn, String text) {
        static final Paste EMPTY = new Paste("", "", "", "", "");

        Paste {
            title = title == null ? "" : title;
            outlet = outlet == null ? "" : outlet;
            byline = byline == null ? "" : byline;
            publishedOn = publishedOn == null ? "" : publishedOn;
            text = text == null ? "" : text;
        }
    }

    private final Intake intake;
    private final Uploads uploads;
    private final EarlierArticles earlier;
    private final MetadataChecks checks;
    private final Settings settings;
    private final DropFolderSettings dropFolder;
    private final UploadSettings uploadSettings;
    private final MemorySize requestSize;
    private final Me me;
    private final Texts texts;

    BringInPages(
            Intake intake,
            Uploads uploads,
            EarlierArticles earlier,
            MetadataChecks checks,
            Settings settings,
            DropFolderSettings dropFolder,
            UploadSettings uploadSettings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize requestSize,
            Me me,
            Texts texts) {
        this.intake = intake;
        this.uploads = uploads;
        this.earlier = earlier;
        this.checks = checks;
        this.settings = settings;
        this.dropFolder = dropFolder;
        this.uploadSettings = uploadSettings;
        this.requestSize = requestSize;
        this.me = me;
        this.texts = texts;
    }

    /**
     * The page for bringing in.
     *
     * @param versionOf the article that a newer version is to be brought in of
     */
    @GET
    public TemplateInstance show(@RestQuery("version-of") Long versionOf) {
        Earlier named = versionOf == null ? Earlier.NONE : earlier(versionOf.toString(), null);
        Earlier chosen = named.offered().isEmpty()
                ? Earlier.NONE
                : new Earlier("", named.offered().get(0).id(), named.offered());
        return page(Paste.EMPTY, chosen, Earlier.NONE, FormErrors.none(), FormErrors.none());
    }

    /** All files at once, from browsers without script. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm(Uploads.FILES) List<FileUpload> parts, @RestForm String earlier, @RestForm Long versionOf) {
        FormErrors errors = new FormErrors();
        String batch = intake.newBatch();
        List<Incoming> files = uploads.of(parts);
        uploads.check(errors, batch, files);
        Earlier typed = earlier(earlier, versionOf);
        Long article = uploads.versionOf(errors, "earlier", typed.named(), batch, files);
        if (errors.any()) return invalid(page(Paste.EMPTY, typed, Earlier.NONE, errors, FormErrors.none()));
        intake.take(batch, Incoming.newerThan(article, files), Way.UPLOAD, me.actor());
        return progress(batch);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paste(
            @RestForm String title,
            @RestForm String outlet,
            @RestForm String byline,
            @RestForm String publishedOn,
            @RestForm String text,
            @RestForm String earlier,
            @RestForm Long versionOf) {
        FormErrors errors = new FormErrors();
        Stated stated = checks.stated(errors, title, byline, outlet, publishedOn, null);
        if (stated.title() == null)
            errors.add("title", texts.of(IntakeMessages.class).no_title());
        uploads.check(errors, text);
        Earlier typed = earlier(earlier, versionOf);
        Long article = uploads.versionOf(errors, "textEarlier", typed.named());
        if (errors.any())
            return invalid(page(
                    new Paste(title, outlet, byline, publishedOn, text),
                    Earlier.NONE,
                    typed,
                    FormErrors.none(),
                    errors));
        String batch = intake.newBatch();
        intake.take(batch, withPlainLineEnds(text), stated.newerThan(article), Way.PASTE, me.actor());
        return progress(batch);
    }

    private Earlier earlier(String typed, Long chosen) {
        String words = typed == null ? "" : typed.strip();
        return new Earlier(words, chosen, earlier.offer(chosen == null ? words : chosen.toString()));
    }

    /** Forms are sent with the line ends of 1970s printers, whatever was typed. */
    private static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n");
    }

    private bringIn page(
            Paste typed, Earlier fileEarlier, Earlier textEarlier, FormErrors fileErrors, FormErrors textErrors) {
        Limits limits = new Limits(
                uploadSettings.maxFilesPerUpload(), settings.maxFileSize().asLongValue(), requestSize.asLongValue());
        return new bringIn(
                intake.newBatch(),
                limits,
                typed,
                fileEarlier,
                textEarlier,
                dropFolder.importsDirectory().toString(),
                fileErrors,
                textErrors);
    }

    private static Response invalid(bringIn page) {
        return Response.status(CommonProblem.INVALID_INPUT.status())
                .entity(page)
                .build();
    }

    private static Response progress(String batch) {
        return Response.seeOther(URI.create("/intake/" + batch)).build();
    }
}
