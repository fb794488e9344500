package org.claimtrail.web.gate;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A form whose token against cross-site requests is missing or too old is refused without a word: here are the words. */
class FormTokenRefused {
    private final Problems problems;

    FormTokenRefused(Problems problems) {
        this.problems = problems;
    }

    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response) {
        boolean wordless = response.getStatus() == Response.Status.BAD_REQUEST.getStatusCode() && !response.hasEntity();
        if (!wordless || !request.getMethod().equals("POST") || problems.forPrograms()) return;
        Object page = problems.response(CommonProblem.FORM_EXPIRED, null).getEntity();
        response.setEntity(page, null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }
}
