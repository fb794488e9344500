package org.claimtrail.desk;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.Problem;
import org.claimtrail.web.problem.ProblemSource;
import org.claimtrail.web.words.RequestLocale;

/** The guide for users, all keys, and all problems. */
@Path("/help")
class HelpPages {
    /**
     * {@code introduction} and {@code settings} are templates of the guide; {@code address} is that of this desk, for
     * the examples.
     */
    @CheckedTemplate(basePath = "desk")
    record help(String introduction, List<GuideSection> sections, List<String> settings, String address)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk")
    record keys() implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk")
    record problems(List<Problem> problems) implements TemplateInstance {}

    private final Guide guide;
    private final List<ProblemSource> refusing;
    private final RequestLocale locale;
    private final UriInfo uri;

    HelpPages(Guide guide, @All List<ProblemSource> refusing, RequestLocale locale, UriInfo uri) {
        this.guide = guide;
        this.refusing = refusing;
        this.locale = locale;
        this.uri = uri;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance help() {
        Locale language = locale.locale();
        return new help(
                guide.introduction(language),
                guide.sections(language),
                guide.settings(language),
                uri.getBaseUri().toString().replaceFirst("/+$", ""));
    }

    @GET
    @Path("keys")
    @RolesAllowed(Roles.VIEWER)
    public TemplateInstance keys() {
        return new keys();
    }

    /** Open to everybody: answers of the API name this page. */
    @GET
    @Path("problems")
    @PermitAll
    public TemplateInstance problems() {
        List<Problem> all = refusing.stream()
                .flatMap(source -> source.problems().stream())
                .map(Problem.class::cast)
                .sorted(Comparator.comparing(Problem::status).thenComparing(Problem::slug))
                .toList();
        return new problems(all);
    }
}
