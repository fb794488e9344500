package org.claimtrail.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.account.Me;
import org.claimtrail.article.ArticleRef;
import org.claimtrail.article.Articles;
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.outlet.OutletRef;
import org.claimtrail.outlet.Outlets;
import org.claimtrail.scale.Ratings;
import org.claimtrail.speaker.SpeakerRef;
import org.claimtrail.speaker.Speakers;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.form.Conflict;
import org.claimtrail.web.form.Fields;
import org.claimtrail.web.form.HiddenFields;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of claims; rewording, dropping, deleting and restoring one. */
@Path("/claims")
@RolesAllowed(Roles.VIEWER)
class ClaimPages {
    /** What a list offers to narrow it by. {@code key} is a key of {@link ClaimMessages}. */
    public record Choice(String slug, String key) {}

    /**
     * @param from as it was typed, which may be no date
     * @param speaker whose claims alone are shown, or null
     * @param article in which the claims stand, or null
     */
    @CheckedTemplate(basePath = "claim")
    record claims(
            Slice<ClaimRow> claims,
            ClaimCriteria criteria,
            String from,
            String to,
            SpeakerRef speaker,
            ArticleRef article,
            List<SpeakerRef> speakers,
            List<OutletRef> outlets,
            List<Choice> statuses,
            List<Choice> sorts,
            String base,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "claim")
    record edit(ClaimView claim, int version, String statement, boolean dropped, Conflict conflict, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "claim")
    record deletion(ClaimView claim, boolean changed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "claim")
    record restoration(DeletedClaim claim, List<EventRow> events) implements TemplateInstance {}

    /** How many outlets and speakers a list offers to narrow it by. */
    private static final int OFFERED = 300;

    private static final int EVENTS = 30;

    private final Claims claims;
    private final ClaimChecks checks;
    private final Articles articles;
    private final Outlets outlets;
    private final Speakers speakers;
    private final Ratings ratings;
    private final History history;
    private final Fields fields;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    ClaimPages(
            Claims claims,
            ClaimChecks checks,
            Articles articles,
            Outlets outlets,
            Speakers speakers,
            Ratings ratings,
            History history,
            Fields fields,
            Me me,
            Texts texts,
            PageContext page) {
        this.claims = claims;
        this.checks = checks;
        this.articles = articles;
        this.outlets = outlets;
        this.speakers = speakers;
        this.ratings = ratings;
        this.history = history;
        this.fields = fields;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @GET
    public Response list(UriInfo uri, @RestQuery("page") Integer number) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        FormErrors errors = new FormErrors();
        fields.date(errors, "from", query.getFirst("from"));
        fields.date(errors, "to", query.getFirst("to"));
        ClaimCriteria criteria = ClaimCriteria.of(query, ratings);
        if (criteria.deleted() && !page.isEditor()) throw CommonProblem.NOT_ALLOWED.refusal();
        String narrowed = criteria.query();
        SpeakerRef speaker = criteria.speakerId() == null ? null : speakers.required(criteria.speakerId());
        return Response.status(errors.any() ? CommonProblem.INVALID_INPUT.status() : 200)
                .entity(new claims(
                        claims.list(criteria, Paging.of(number, null)),
                        criteria,
                        query.getFirst("from"),
                        query.getFirst("to"),
                        speaker,
                        criteria.articleId() == null ? null : articles.ref(criteria.articleId()),
                        offered(speaker),
                        outlets.offered(criteria.outletId(), OFFERED),
                        statuses(),
                        ClaimCriteria.SORTS.stream()
                                .map(sort -> new Choice(sort, "sort_" + sort))
                                .toList(),
                        "/claims?" + (narrowed.isEmpty() ? "" : narrowed + "&"),
                        errors))
                .build();
    }

    /** The chosen one is always among them. */
    private List<SpeakerRef> offered(SpeakerRef chosen) {
        List<SpeakerRef> offered = claims.speakers(OFFERED);
        if (chosen == null || offered.contains(chosen)) return offered;
        return Stream.concat(Stream.of(chosen), offered.stream()).toList();
    }

    private List<Choice> statuses() {
        List<Choice> statuses = new ArrayList<>(Arrays.stream(ClaimStatus.values())
                .map(status -> new Choice(status.slug(), status.key()))
                .toList());
        if (page.isEditor()) statuses.add(new Choice(ClaimCriteria.DELETED, "status_deleted"));
        return statuses;
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed(Roles.REVIEWER)
    public TemplateInstance edit(@RestPath long id) {
        ClaimView claim = claims.required(id);
        return new edit(claim, claim.version(), claim.statement(), dropped(claim), null, FormErrors.none());
    }

    @POST
    @Path("{id}/edit")
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @RestPath long id, @RestForm String version, @RestForm String statement, @RestForm boolean dropped) {
        FormErrors errors = new FormErrors();
        String typed = checks.statement(errors, statement);
        int seen = HiddenFields.number(version);
        ClaimView stored = claims.required(id);
        if (errors.any()) return invalid(stored, seen, typed, dropped, errors);
        try {
            claims.edit(id, seen, typed, dropped, me.actor());
        } catch (Refusal refusal) {
            if (refusal.problem() == CommonProblem.CHANGED_MEANWHILE)
                return conflict(claims.required(id), typed, dropped);
            if (refusal.problem() == ClaimProblem.VERDICT_WAITING)
                return invalid(stored, seen, typed, dropped, errors.add("dropped", words().drop_in_review()));
            throw refusal;
        }
        page.leaveNotice(words().saved());
        return Response.seeOther(URI.create("/claims/" + id)).build();
    }

    private static Response invalid(ClaimView stored, int seen, String typed, boolean dropped, FormErrors errors) {
        return Response.status(CommonProblem.INVALID_INPUT.status())
                .entity(new edit(stored, seen, typed, dropped, null, errors))
                .build();
    }

    private Response conflict(ClaimView stored, String typed, boolean dropped) {
        Conflict conflict = new Conflict()
                .field(words().statement(), stored.statement(), typed)
                .field(words().status(), statusName(stored, dropped(stored)), statusName(stored, dropped));
        return Response.status(CommonProblem.CHANGED_MEANWHILE.status())
                .entity(new edit(stored, stored.version(), typed, dropped, conflict, FormErrors.none()))
                .build();
    }

    private String statusName(ClaimView stored, boolean dropped) {
        if (dropped) return words().status_dropped();
        return dropped(stored)
                ? words().status_open()
                : texts.text("claim", stored.status().key());
    }

    private static boolean dropped(ClaimView claim) {
        return claim.status() == ClaimStatus.DROPPED;
    }

    @GET
    @Path("{id}/deletion")
    @RolesAllowed(Roles.EDITOR)
    public TemplateInstance askToDelete(@RestPath long id) {
        return new deletion(claims.required(id), false);
    }

    @POST
    @Path("{id}/deletion")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@RestPath long id, @RestForm String version) {
        try {
            claims.delete(id, HiddenFields.number(version), me.actor());
        } catch (Refusal refusal) {
            if (refusal.problem() != CommonProblem.CHANGED_MEANWHILE) throw refusal;
            return Response.status(refusal.problem().status())
                    .entity(new deletion(claims.required(id), true))
                    .build();
        }
        page.leaveNotice(words().deleted());
        return Response.seeOther(URI.create("/claims")).build();
    }

    @GET
    @Path("{id}/restoration")
    @RolesAllowed(Roles.EDITOR)
    public TemplateInstance askToRestore(@RestPath long id) {
        return new restoration(claims.deleted(id), history.of(Subject.claim(id), EVENTS));
    }

    @POST
    @Path("{id}/restoration")
    @RolesAllowed(Roles.EDITOR)
    public Response restore(@RestPath long id) {
        claims.restore(id, me.actor());
        page.leaveNotice(words().restored());
        return Response.seeOther(URI.create("/claims/" + id)).build();
    }

    private ClaimMessages words() {
        return texts.of(ClaimMessages.class);
    }
}
