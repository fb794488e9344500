package org.claimtrail.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.claimtrail.account.TestPeople;

/**
 * People at the desk, for tests: each is signed in through the real form, and sends forms with their token as a browser
 * would.
 */
@ApplicationScoped
public class Desk {
    public static final String PASSWORD = "correct horse battery";

    private final TestPeople people;
    private final EntityManager entities;
    private final Map<String, Visitor> visitors = new HashMap<>();

    Desk(TestPeople people, EntityManager entities) {
        this.people = people;
        this.entities = entities;
    }

    public Visitor viewer() {
        return visitor("vera", "viewer");
    }

    /** A reviewer named ana. */
    public Visitor reviewer() {
        return visitor("ana", "reviewer");
    }

    /** Another reviewer, named ben. */
    public Visitor colleague() {
        return visitor("ben", "reviewer");
    }

    public Visitor editor() {
        return visitor("eda", "editor");
    }

    public Visitor administrator() {
        return visitor("ada", "administrator");
    }

    public synchronized Visitor visitor(String name, String role) {
        return visitors.computeIfAbsent(name, n -> {
            long id = people.ensure(name, role, PASSWORD);
            return new Visitor(id, name, people.token(id)).signIn();
        });
    }

    @Transactional
    public long count(String query, Object... parameters) {
        var typed = entities.createQuery(query, Long.class);
        for (int i = 0; i < parameters.length; i++) typed.setParameter(i + 1, parameters[i]);
        return typed.getSingleResult();
    }

    /** Somebody with a browser (cookies, forms) and a program (an API token). */
    public static final class Visitor {
        public final long id;
        public final String name;
        public final String apiToken;
        private final Map<String, String> cookies = new HashMap<>();

        Visitor(long id, String name, String apiToken) {
            this.id = id;
            this.name = name;
            this.apiToken = apiToken;
        }

        /** Somebody who is not signed in. */
        public static Visitor nobody() {
            return new Visitor(0, "", "");
        }

        public Visitor signIn() {
            post("/sign-in", Map.of("name", name, "password", PASSWORD)).then().statusCode(303);
            return this;
        }

        /** A page, redirects followed. */
        public Response get(String path) {
            return remember(browser().get(path));
        }

        /** Sends a form with the token against cross-site requests; redirects are not followed. */
        public Response post(String path, Map<String, ?> fields) {
            String csrf = csrf();
            return remember(browser()
                    .redirects()
                    .follow(false)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("csrf", csrf)
                    .formParams(fields)
                    .post(path));
        }

        public Response post(String path) {
            return post(path, Map.of());
        }

        /** For multipart forms and the like: call {@link #csrf()} first and send what it returns as {@code csrf}. */
        public RequestSpecification browser() {
            return given().cookies(cookies).redirects().follow(true);
        }

        /** A call of the API with this person's token. */
        public RequestSpecification api() {
            return given().filter(new AnswersMatchTheDocument())
                    .header("Authorization", "Bearer " + apiToken)
                    .accept(ContentType.JSON)
                    .redirects()
                    .follow(false);
        }

        public String csrf() {
            if (!cookies.containsKey("claimtrail-csrf")) get("/sign-in");
            return cookies.get("claimtrail-csrf");
        }

        private Response remember(Response response) {
            response.cookies().forEach((name, value) -> {
                if (value.isEmpty()) cookies.remove(name);
                else cookies.put(name, value);
            });
            return response;
        }
    }
}
