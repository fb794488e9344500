package org.claimtrail.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.claimtrail.intake.CommandLineIntake.Fed;

/** A running installation, through its API. */
final class RunningDesk implements Installation {
    /** The installation cannot be worked with at all; the message is for the person. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String sentence) {
            super(sentence);
        }
    }

    private static final int SERVICE_UNAVAILABLE = 503;
    private static final List<String> UNDER_WAY = List.of("queued", "reading");

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String address;
    private final String token;

    RunningDesk(String address, String token) {
        this.address = address.replaceFirst("/+$", "") + "/api/v1";
        this.token = token;
    }

    @Override
    public long bring(Path file) throws NotTaken {
        HttpResponse<String> answer;
        try (FileBytes bytes = new FileBytes(file)) {
            answer = sent(file, bytes);
        } catch (IOException e) {
            throw NotTaken.unreadable(e);
        }
        JsonNode found = parsed(answer);
        if (answer.statusCode() == 202)
            return found.path("uploads").path(0).path("id").asLong();
        throw new NotTaken(sentence(found), answer.statusCode() == SERVICE_UNAVAILABLE);
    }

    /** @throws IOException if the file was not read to its end, whatever the other side did */
    private HttpResponse<String> sent(Path file, FileBytes bytes) throws IOException {
        String boundary = "claimtrail-" + UUID.randomUUID();
        HttpRequest request = request("/articles")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body(file, bytes, boundary))
                .build();
        try {
            return send(request);
        } catch (Unusable e) {
            bytes.requireWhole();
            throw e;
        }
    }

    @Override
    public Fed look(long id) {
        return fed(get("/uploads/" + id));
    }

    @Override
    public boolean rests() {
        return get("/intake").path("paused").asBoolean();
    }

    @Override
    public List<Long> parts(long id) {
        List<Long> parts = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode slice = get("/uploads?size=200&within=" + id + "&page=" + page);
            slice.path("items").forEach(item -> parts.add(item.path("id").asLong()));
            if (parts.size() >= slice.path("total").asLong()
                    || slice.path("items").isEmpty()) return parts;
        }
    }

    @Override
    public JsonNode corrections(int page) {
        return get("/corrections?size=" + TEXTS_A_PAGE + "&page=" + page);
    }

    private static Fed fed(JsonNode upload) {
        String state = upload.path("state").asText();
        return new Fed(
                upload.path("id").asLong(),
                upload.path("fileName").asText(),
                state,
                upload.path("reason").asText(null),
                upload.path("explanation").asText(),
                upload.has("articleId") ? upload.path("articleId").asLong() : null,
                upload.path("parts").asLong(),
                !UNDER_WAY.contains(state));
    }

    /** Streamed: a file may be larger than the memory of this process. */
    private static BodyPublisher body(Path file, FileBytes bytes, String boundary) {
        String name = file.getFileName().toString().replaceAll("[\r\n]", " ").replace("\"", "%22");
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        InputStream whole = new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(head), bytes, new ByteArrayInputStream(tail))));
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> whole), head.length + bytes.size() + tail.length);
    }

    private JsonNode get(String path) {
        HttpResponse<String> answer = send(request(path).GET().build());
        JsonNode found = parsed(answer);
        if (answer.statusCode() != 200) throw new Unusable(sentence(found));
        return found;
    }

    private HttpRequest.Builder request(String path) {
        try {
            return HttpRequest.newBuilder(URI.create(address + path))
                    .header("Accept", "application/json")
                    .header("Authorization", "Bearer " + token);
        } catch (IllegalArgumentException e) {
            throw new Unusable(address + " is no address; it has to be like http://127.0.0.1:8080.");
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 401)
                throw new Unusable("The desk at " + address + " does not know this token; make one under My account.");
            if (answer.statusCode() == 403)
                throw new Unusable(
                        "Whoever this token belongs to may not do that; bringing articles in takes a reviewer.");
            return answer;
        } catch (IOException e) {
            throw new Unusable("The desk at " + address + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("Interrupted.");
        }
    }

    private JsonNode parsed(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new Unusable("What answers at " + address + " is no Claimtrail.");
        }
    }

    private static String sentence(JsonNode problem) {
        JsonNode first = problem.path("errors").path(0).path("message");
        if (!first.isMissingNode()) return first.asText();
        return problem.path("title").asText() + ". " + problem.path("detail").asText();
    }
}
