package org.claimtrail.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimtrail.web.Disk;
import org.claimtrail.web.words.Texts;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Turns whatever ends a request early into a problem of the catalogue; no exception text reaches a user. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final Disk disk;
    private final Texts texts;

    ProblemMappers(Problems problems, Disk disk, Texts texts) {
        this.problems = problems;
        this.disk = disk;
        this.texts = texts;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return problems.response(refusal.problem(), refusal.detail(), typed());
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException forbidden, RoutingContext routing) {
        if (problems.forPrograms()) return Uni.createFrom().item(problems.response(CommonProblem.NOT_ALLOWED, null));
        return SentForm.read(routing.request())
                .map(fields ->
                        problems.response(CommonProblem.NOT_ALLOWED, null, fields.isEmpty() ? typed() : shown(fields)));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response changedMeanwhile(Exception stale) {
        return problems.response(CommonProblem.CHANGED_MEANWHILE, null, typed());
    }

    /** The second is a case of the first that the framework would answer by itself, without a body. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response notJson(JsonProcessingException malformed) {
        if (malformed instanceof UnrecognizedPropertyException unknown)
            return problems.invalid(
                    new FormErrors().add(path(unknown), texts.web().unknown_member(known(unknown))));
        return problems.response(CommonProblem.BAD_REQUEST, null);
    }

    /** Where the member stands: {@code speaker.name}. */
    private static String path(UnrecognizedPropertyException unknown) {
        return unknown.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @ServerExceptionMapper
    Response byStatus(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) return e.getResponse();
        String noNumber = e.getCause() instanceof NumberFormatException cause ? noNumber(cause) : null;
        if (noNumber != null) return noNumber(noNumber);
        return problems.response(of(status), null);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException)
                return problems.response(CommonProblem.CHANGED_MEANWHILE, null, typed());
            if (cause instanceof Refusal refusal) return refused(refusal);
            if (disk.isFullBy(cause)) return problems.response(CommonProblem.STORAGE_FULL, null, typed());
        }
        LOG.error("A request failed unexpectedly", e);
        return problems.response(CommonProblem.INTERNAL, null, typed());
    }

    /** The name of the parameter whose value was to be a number and is none; null when it stands in the path. */
    private static String noNumber(NumberFormatException e) {
        return CurrentRequestManager.get().getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream()
                        .anyMatch(value -> String.valueOf(e.getMessage()).contains("\"" + value + "\"")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private Response noNumber(String parameter) {
        if (problems.forPrograms())
            return problems.invalid(new FormErrors().add(parameter, texts.web().no_number()));
        return problems.response(
                CommonProblem.INVALID_INPUT, parameter + ": " + texts.web().no_number());
    }

    private static Problem of(int status) {
        return switch (status) {
            case 401 -> CommonProblem.NOT_SIGNED_IN;
            case 403 -> CommonProblem.NOT_ALLOWED;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413 -> CommonProblem.TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? CommonProblem.BAD_REQUEST : CommonProblem.INTERNAL;
        };
    }

    /** What the person typed into the form that was refused, passwords and the form's own fields left out. */
    private static List<SentForm.Field> typed() {
        FormData form = CurrentRequestManager.get() == null
                ? null
                : CurrentRequestManager.get().getFormData();
        if (form == null) return List.of();
        List<SentForm.Field> typed = new ArrayList<>();
        for (String field : form)
            for (FormValue value : form.get(field))
                if (!value.isFileItem()) typed.add(new SentForm.Field(field, value.getValue()));
        return shown(typed);
    }

    private static List<SentForm.Field> shown(List<SentForm.Field> fields) {
        return fields.stream()
                .filter(field -> !field.secret()
                        && !field.value().isBlank()
                        && !field.name().equals("version"))
                .toList();
    }
}
