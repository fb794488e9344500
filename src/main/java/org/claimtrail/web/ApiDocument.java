package org.claimtrail.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What is true of every operation of /api/v1: the bearer token, problems as its answer when it refuses, the ETag of what has
 * a version. If-Match is required where a parameter does not say itself when it may be left out.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) return;
        List.copyOf(document.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/"))
                .forEach(document.getPaths()::removePathItem);
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token from My account."));
        document.getComponents().addSchema(PROBLEM, problem());
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        Set<String> versioned = versioned(document.getComponents().getSchemas());
        for (PathItem path : document.getPaths().getPathItems().values())
            for (Operation operation : path.getOperations().values()) {
                if (operation.getParameters() != null) operation.getParameters().forEach(ApiDocument::mustMatch);
                operation.getResponses().getAPIResponses().values().forEach(answer -> tell(answer, versioned));
                mayRefuse(operation);
            }
    }

    /** References to the schemas of what has a version, which is its ETag. */
    private static Set<String> versioned(Map<String, Schema> schemas) {
        return schemas.entrySet().stream()
                .filter(schema -> schema.getValue().getProperties() != null
                        && schema.getValue().getProperties().containsKey("version"))
                .map(schema -> "#/components/schemas/" + schema.getKey())
                .collect(Collectors.toSet());
    }

    private static void mustMatch(Parameter parameter) {
        boolean said = !"If-Match".equals(parameter.getName()) || parameter.getDescription() != null;
        if (said) return;
        parameter.setRequired(true);
        parameter.setDescription(
                "The ETag of what is changed, or *. Refused with 412 when somebody changed it since, with"
                        + " 428 when it is missing.");
    }

    private static void tell(APIResponse answer, Set<String> versioned) {
        boolean has = answer.getContent() != null
                && answer.getContent().getMediaTypes().values().stream()
                        .anyMatch(media -> media.getSchema() != null
                                && versioned.contains(media.getSchema().getRef()));
        if (has)
            answer.addHeader(
                    "ETag",
                    OASFactory.createHeader()
                            .description("The version, for If-Match of a change")
                            .required(true)
                            .schema(string("In quotation marks")));
    }

    private static void mayRefuse(Operation operation) {
        APIResponse refusal = OASFactory.createAPIResponse()
                .description("Refused: what is wrong and what to do (RFC 9457)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
        operation.getResponses().addAPIResponse("default", refusal);
        operation.getResponses().removeAPIResponse("400");
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("type", string("Address of the problem's description"))
                .addProperty("title", string("What is wrong"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", string("What to do"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.OBJECT)
                                        .addProperty("field", string("The member that is wrong"))
                                        .addProperty("message", string("What is wrong with it"))))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
