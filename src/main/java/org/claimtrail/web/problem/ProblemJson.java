package org.claimtrail.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A problem as programs read it (RFC 9457). {@code errors} names the members that were wrong, if any. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemJson(String type, String title, int status, String detail, List<FormErrors.FieldError> errors) {}
