package org.claimtrail.web.problem;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of a form whose request was refused before anybody had read it, so that nothing typed is lost. */
public final class SentForm {
    /** A field as it came; a name may come more than once. */
    public record Field(String name, String value) {
        /** A password is typed again: it must not show on a page, least of all to whoever signs in next. */
        public boolean secret() {
            return name.equals("csrf") || name.toLowerCase(Locale.ROOT).contains("password");
        }
    }

    private static final long MOST_KEPT = 64 << 20;

    private SentForm() {}

    /** Whether the form is one that carries files. */
    public static boolean multipart(HttpServerRequest request) {
        return type(request).startsWith("multipart/form-data");
    }

    /**
     * Reads to the end of the request; files pass by unread. Empty if it is no form, one that cannot be read, or one so
     * large that its fields may be more than the memory is to hold for somebody who is not known yet.
     */
    public static Uni<List<Field>> read(HttpServerRequest request) {
        boolean form = multipart(request) || type(request).startsWith("application/x-www-form-urlencoded");
        if (!form || length(request) > MOST_KEPT || request.isEnded())
            return Uni.createFrom().item(List.of());
        return Uni.createFrom()
                .completionStage(() -> {
                    request.setExpectMultipart(true);
                    request.uploadHandler(upload -> upload.handler(bytes -> {}));
                    request.resume();
                    return request.end().toCompletionStage();
                })
                .map(ended -> fields(request))
                .onFailure()
                .recoverWithItem(List.of());
    }

    private static List<Field> fields(HttpServerRequest request) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String> field : request.formAttributes())
            fields.add(new Field(field.getKey(), field.getValue()));
        return fields;
    }

    private static String type(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    /** The announced length in bytes, 0 where none is. */
    public static long length(HttpServerRequest request) {
        try {
            String length = request.getHeader("Content-Length");
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException noLength) {
            return 0;
        }
    }
}
