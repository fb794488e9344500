package org.claimtrail.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every answer of the API that a test sees is held against the OpenAPI document that the same server gives out. */
final class AnswersMatchTheDocument implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode document;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/v1/")) check(request.getMethod(), path, response);
        return response;
    }

    private static void check(String method, String path, Response response) {
        String what = method + " " + path + " -> " + response.statusCode();
        Map.Entry<String, JsonNode> template = template(path);
        if (template == null) {
            if (response.statusCode() == 404) return;
            throw new AssertionError(what + " is in no path of the OpenAPI document");
        }
        JsonNode operation = template.getValue().get(method.toLowerCase(Locale.ROOT));
        if (operation == null) {
            if (response.statusCode() == 405) return;
            throw new AssertionError(what + ": the OpenAPI document does not know the method");
        }
        JsonNode responses = operation.get("responses");
        JsonNode described = responses.get(Integer.toString(response.statusCode()));
        if (described == null && response.statusCode() >= 400) described = responses.get("default");
        if (described == null)
            throw new AssertionError(what + ": the OpenAPI document does not describe this status, only "
                    + JSON.convertValue(responses, Map.class).keySet());
        boolean tagged = described.path("headers").has("ETag");
        if (tagged != (response.header("ETag") != null))
            throw new AssertionError(what + ": an ETag is " + (tagged ? "described and missing" : "not described"));
        String type =
                response.contentType() == null ? "" : response.contentType().split(";", 0)[0];
        if (!type.endsWith("json")) return;
        JsonNode media = described.path("content").path(type);
        if (media.isMissingNode()) throw new AssertionError(what + ": the document does not describe " + type);
        Set<ValidationMessage> wrong = validate(media.get("schema"), response.asString());
        if (!wrong.isEmpty()) throw new AssertionError(what + " differs from the document: " + wrong);
    }

    private static Set<ValidationMessage> validate(JsonNode schema, String body) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document().get("components"));
        if (schema != null) whole.setAll((ObjectNode) schema);
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(whole)
                    .validate(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError("The answer is not JSON: " + body, e);
        }
    }

    private static Map.Entry<String, JsonNode> template(String path) {
        Map.Entry<String, JsonNode> found = null;
        for (Map.Entry<String, JsonNode> each : document().get("paths").properties()) {
            if (each.getKey().equals(path)) return each;
            if (path.matches(each.getKey().replaceAll("\\{[^}]+}", "[^/]+"))) found = each;
        }
        return found;
    }

    private static synchronized JsonNode document() {
        if (document != null) return document;
        try {
            document = JSON.readTree(
                    given().queryParam("format", "json").get("/api/openapi").asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("The OpenAPI document is not JSON", e);
        }
        return document;
    }
}
