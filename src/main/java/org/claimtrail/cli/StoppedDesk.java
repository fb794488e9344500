package org.claimtrail.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.claimtrail.account.People;
import org.claimtrail.intake.CommandLineIntake;
import org.claimtrail.intake.CommandLineIntake.Fed;
import org.claimtrail.intake.queue.IntakeProblem;
import org.claimtrail.suggestion.Corrections;
import org.claimtrail.web.Paging;
import org.claimtrail.web.problem.Refusal;

/** The installation of this data directory while no server works on it: started for as long, but without its doors. */
final class StoppedDesk implements Installation {
    /** What is to be done with it; where the framework starts its applications it takes no arguments but words. */
    private static ToIntFunction<StoppedDesk> task;

    private final CommandLineIntake feed;
    private final Corrections corrections;
    private final People people;
    private final ObjectMapper json;
    private final String batch;

    private StoppedDesk(CommandLineIntake feed, Corrections corrections, People people, ObjectMapper json) {
        this.feed = feed;
        this.corrections = corrections;
        this.people = people;
        this.json = json;
        this.batch = feed.newBatch();
    }

    /**
     * Starts, does the task, stops; the exit status of the task, or 1 when it does not start.
     *
     * @param advice what to do when a server works on it
     */
    static int run(ToIntFunction<StoppedDesk> task, String advice) throws Preflight.CannotStart {
        Preflight.lockForCommand(advice);
        StoppedDesk.task = task;
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("claimtrail.imports-interval", "off");
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.log.level", "WARN");
        AtomicInteger status = new AtomicInteger(1);
        Throwable[] failure = new Throwable[1];
        Quarkus.run(Application.class, (ended, failed) -> {
            status.set(ended);
            failure[0] = failed;
        });
        if (failure[0] == null) return status.get();
        String known = Preflight.explain(failure[0]);
        throw new Preflight.CannotStart(known != null ? known : String.valueOf(failure[0].getMessage()));
    }

    static final class Application implements QuarkusApplication {
        private final CommandLineIntake feed;
        private final Corrections corrections;
        private final People people;
        private final ObjectMapper json;

        Application(CommandLineIntake feed, Corrections corrections, People people, ObjectMapper json) {
            this.feed = feed;
            this.corrections = corrections;
            this.people = people;
            this.json = json;
        }

        @Override
        public int run(String... args) {
            return task.applyAsInt(new StoppedDesk(feed, corrections, people, json));
        }
    }

    /** The path of the link by which they choose a new password; refused when nobody has the name, or they are disabled. */
    String newPassword(String name) {
        return people.recover(name);
    }

    @Override
    public long bring(Path file) throws NotTaken {
        try {
            return feed.bring(batch, file);
        } catch (Refusal refusal) {
            throw new NotTaken(feed.sentence(refusal.problem()), refusal.problem() == IntakeProblem.QUEUE_FULL);
        } catch (UncheckedIOException e) {
            throw NotTaken.unreadable(e.getCause());
        }
    }

    @Override
    public Fed look(long id) {
        return feed.look(id);
    }

    @Override
    public boolean rests() {
        return feed.rests();
    }

    @Override
    public List<Long> parts(long id) {
        return feed.parts(id);
    }

    @Override
    public JsonNode corrections(int page) {
        return json.valueToTree(corrections.list(new Paging(page, TEXTS_A_PAGE)));
    }
}
