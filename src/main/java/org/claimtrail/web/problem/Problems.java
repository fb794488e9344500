package org.claimtrail.web.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimtrail.web.words.Words;

/**
 * Renders a problem from the catalogue: as a page for people, as a sentence for scripts of our pages that ask for plain
 * text first, as {@code application/problem+json} under /api.
 */
@RequestScoped
public class Problems {
    @CheckedTemplate(basePath = "web")
    record problem(int status, String title, String detail, String advice, List<SentForm.Field> typed)
            implements TemplateInstance {}

    private static final String PROBLEM_JSON = "application/problem+json";

    private final CurrentVertxRequest request;
    private final Words words;

    Problems(CurrentVertxRequest request, Words words) {
        this.request = request;
        this.words = words;
    }

    public Response response(Problem problem, String detail) {
        return response(problem, detail, List.of());
    }

    public Response response(Problem problem, String detail, List<SentForm.Field> typed) {
        if (forPrograms()) return json(problem, detail, null);
        if (forScripts())
            return Response.status(problem.status())
                    .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                    .entity(text(problem.key()) + ". " + (detail == null ? "" : detail + " ")
                            + text(problem.adviceKey()))
                    .build();
        String body =
                new problem(problem.status(), text(problem.key()), detail, text(problem.adviceKey()), typed).render();
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(body)
                .build();
    }

    /** For the API: input that was refused, member by member. */
    public Response invalid(FormErrors errors) {
        return json(CommonProblem.INVALID_INPUT, null, errors.all());
    }

    private Response json(Problem problem, String detail, List<FormErrors.FieldError> errors) {
        String advice = text(problem.adviceKey());
        ProblemJson entity = new ProblemJson(
                "/help/problems#" + problem.slug(),
                text(problem.key()),
                problem.status(),
                detail == null ? advice : detail + " " + advice,
                errors);
        return Response.status(problem.status())
                .type(PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, retryAfter(problem))
                .entity(entity)
                .build();
    }

    /** Scripts of our pages that ask for a sentence rather than a page. */
    private boolean forScripts() {
        String accepted = request.getCurrent().request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.startsWith(MediaType.TEXT_PLAIN);
    }

    public boolean forPrograms() {
        return request.getCurrent().request().path().startsWith("/api/");
    }

    /** Null where there is none. */
    private static Integer retryAfter(Problem problem) {
        return problem.retryAfter().isPresent() ? problem.retryAfter().getAsInt() : null;
    }

    private String text(String key) {
        return words.of(key);
    }
}
