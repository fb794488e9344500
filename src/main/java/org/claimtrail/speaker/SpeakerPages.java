package org.claimtrail.speaker;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.claimtrail.history.EventRow;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Roles;
import org.claimtrail.web.Slice;
import org.claimtrail.web.form.Conflict;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.FormErrors;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of speakers, the page of each, and the form that describes one. */
@Path("/speakers")
@RolesAllowed(Roles.VIEWER)
class SpeakerPages {
    @CheckedTemplate(basePath = "speaker")
    record speakers(
            Slice<SpeakerRow> speakers,
            String q,
            String kind,
            String sort,
            boolean narrowed,
            String address,
            List<KindOption> kinds)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "speaker")
    record speaker(SpeakerView speaker, List<SpeakerRef> namesakes, List<EventRow> events)
            implements TemplateInstance {}

    /** {@code id} is null for a new speaker. */
    @CheckedTemplate(basePath = "speaker")
    record form(
            Long id,
            int version,
            NewSpeaker typed,
            List<SpeakerRef> namesakes,
            List<KindOption> kinds,
            Conflict conflict,
            FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "speaker")
    record suggestions(String typed, List<SpeakerRef> speakers) implements TemplateInstance {}

    private static final int SUGGESTIONS = 8;
    private static final int EVENTS = 50;
    private static final long NOBODY = 0;

    private final Speakers speakers;
    private final SpeakerChecks checks;
    private final History history;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    SpeakerPages(Speakers speakers, SpeakerChecks checks, History history, Me me, Texts texts, PageContext page) {
        this.speakers = speakers;
        this.checks = checks;
        this.history = history;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String q, @RestQuery String kind, @RestQuery String sort, @RestQuery Integer page) {
        SpeakerCriteria criteria = SpeakerCriteria.of(q, kind, sort);
        return new speakers(
                speakers.list(criteria, Paging.of(page, null)),
                criteria.text(),
                criteria.kind(),
                criteria.sort(),
                criteria.narrowed(),
                criteria.address(),
                SpeakerKind.options());
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        SpeakerView view = speakers.view(id);
        return new speaker(view, speakers.namesakes(view.name(), id), history.of(Subject.speaker(id), EVENTS));
    }

    /** Known speakers for what was typed so far, as radio buttons of the form that asked. */
    @GET
    @Path("suggestions")
    public TemplateInstance suggest(@RestQuery String q) {
        return new suggestions(q == null ? "" : q.strip(), speakers.suggest(q, SUGGESTIONS));
    }

    @GET
    @Path("new")
    @RolesAllowed(Roles.REVIEWER)
    public TemplateInstance describeNew(@RestQuery String name) {
        NewSpeaker empty = new NewSpeaker(name == null ? "" : name, "person", null, List.of());
        return form(null, 0, empty, List.of(), null, FormErrors.none());
    }

    /**
     * Makes a speaker.
     *
     * @param another that it is not one of those who have the same name
     */
    @POST
    @Path("new")
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(
            @RestForm String name,
            @RestForm String kind,
            @RestForm String description,
            @RestForm String aliases,
            @RestForm boolean another) {
        FormErrors errors = new FormErrors();
        NewSpeaker typed = checks.check(errors, "", NewSpeaker.typed(name, kind, description, aliases));
        List<SpeakerRef> namesakes =
                another || typed.name().isEmpty() ? List.of() : speakers.namesakes(typed.name(), NOBODY);
        if (!namesakes.isEmpty())
            errors.add("another", texts.of(SpeakerMessages.class).name_known());
        if (errors.any()) return invalid(form(null, 0, typed, namesakes, null, errors));
        long id = speakers.create(typed, me.actor(), me.id());
        return done(id);
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed(Roles.EDITOR)
    public TemplateInstance edit(@RestPath long id) {
        SpeakerView view = speakers.view(id);
        return form(id, view.version(), view.described(), List.of(), null, FormErrors.none());
    }

    @POST
    @Path("{id}/edit")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @RestPath long id,
            @RestForm int version,
            @RestForm String name,
            @RestForm String kind,
            @RestForm String description,
            @RestForm String aliases,
            @RestForm boolean another) {
        FormErrors errors = new FormErrors();
        NewSpeaker typed = checks.check(errors, "", NewSpeaker.typed(name, kind, description, aliases));
        SpeakerView stored = speakers.view(id);
        boolean renamed = !typed.name().isEmpty() && !typed.name().equals(stored.name());
        List<SpeakerRef> namesakes = another || !renamed ? List.of() : speakers.namesakes(typed.name(), id);
        if (!namesakes.isEmpty())
            errors.add("another", texts.of(SpeakerMessages.class).name_known());
        if (errors.any()) return invalid(form(id, version, typed, namesakes, null, errors));
        try {
            speakers.change(id, version, typed, me.actor());
        } catch (Refusal refusal) {
            if (refusal.problem() != CommonProblem.CHANGED_MEANWHILE) throw refusal;
            return conflict(id, typed);
        }
        return done(id);
    }

    private Response conflict(long id, NewSpeaker typed) {
        SpeakerView stored = speakers.view(id);
        SpeakerMessages words = texts.of(SpeakerMessages.class);
        Conflict conflict = new Conflict()
                .field(words.name(), stored.name(), typed.name())
                .field(words.kind(), kindName(stored.kind()), kindName(typed.kind()))
                .field(words.description(), stored.description(), typed.description())
                .field(words.aliases(), stored.described().aliasLines(), typed.aliasLines());
        return Response.status(CommonProblem.CHANGED_MEANWHILE.status())
                .entity(form(id, stored.version(), typed, List.of(), conflict, FormErrors.none()))
                .build();
    }

    private String kindName(String slug) {
        return texts.text("speaker", new KindOption(slug).key());
    }

    private static form form(
            Long id, int version, NewSpeaker typed, List<SpeakerRef> namesakes, Conflict conflict, FormErrors errors) {
        return new form(id, version, typed, namesakes, SpeakerKind.options(), conflict, errors);
    }

    private static Response invalid(form shown) {
        return Response.status(CommonProblem.INVALID_INPUT.status())
                .entity(shown)
                .build();
    }

    private Response done(long id) {
        page.leaveNotice(texts.of(SpeakerMessages.class).saved());
        return Response.seeOther(URI.create("/speakers/" + id)).build();
    }
}
