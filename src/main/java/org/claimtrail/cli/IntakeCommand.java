package org.claimtrail.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.claimtrail.intake.CommandLineIntake.Fed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files into an installation, and what became of each, one JSON object a line. */
@Command(
        name = "intake",
        description =
                "Brings files in and prints what became of each, one JSON object a line. Without an address, into the"
                        + " installation of this data directory, which must be stopped; with one, into the running one there.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
class IntakeCommand implements Callable<Integer> {
    private static final int PROGRESS = 100;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with everything in them.")
    List<Path> paths;

    @Mixin
    InstallationOptions installation;

    @Spec
    CommandSpec spec;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public Integer call() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path))
                return installation.fail(InstallationOptions.WRONG_WORDS, "There is no file or folder " + path + ".");
            files.addAll(ExtractCommand.filesIn(path, errors()));
        }
        return installation.with(desk -> feed(desk, files));
    }

    /** All files in, then their ends in the same order; a file is followed by those that came out of it. */
    private int feed(Installation desk, List<Path> files) {
        Map<Long, Path> brought = new LinkedHashMap<>();
        int status = 0;
        for (Path file : files) {
            try {
                brought.put(bring(desk, file), file);
            } catch (Installation.NotTaken refusal) {
                print(file, null, "refused", null, refusal.getMessage(), null, null);
                status = InstallationOptions.FAILED;
            }
            if (brought.size() % PROGRESS == 0) tell(brought.size() + " of " + files.size() + " files stored");
        }
        tell(brought.size() + " of " + files.size() + " files stored");
        boolean rests = desk.rests();
        if (rests) tell("The queue rests until an editor lets it go on; the files are safe and wait.");
        int ended = 0;
        for (Map.Entry<Long, Path> each : brought.entrySet()) {
            follow(desk, each.getKey(), each.getValue(), rests);
            if (++ended % PROGRESS == 0 || ended == brought.size())
                tell(ended + " of " + brought.size() + " files read");
        }
        return status;
    }

    /** Waits while too many others wait to be read. */
    private static long bring(Installation desk, Path file) throws Installation.NotTaken {
        while (true) {
            try {
                return desk.bring(file);
            } catch (Installation.NotTaken refusal) {
                if (!refusal.later()) throw refusal;
                pause(TimeUnit.SECONDS.toMillis(5));
            }
        }
    }

    private void follow(Installation desk, long brought, Path file, boolean rests) {
        Deque<Long> waiting = new ArrayDeque<>(List.of(brought));
        Map<Long, Long> within = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            Fed fed = rests ? desk.look(waiting.pop()) : ended(desk, waiting.pop());
            print(file, fed, fed.state(), fed.reason(), fed.explanation(), fed.articleId(), within.get(fed.id()));
            if (fed.parts() == 0) continue;
            for (Long part : desk.parts(fed.id())) {
                within.put(part, fed.id());
                waiting.push(part);
            }
        }
    }

    private static Fed ended(Installation desk, long id) {
        for (long wait = 10; ; wait = Math.min(2 * wait, 500)) {
            Fed fed = desk.look(id);
            if (fed.ended()) return fed;
            pause(wait);
        }
    }

    private void print(Path file, Fed fed, String state, String reason, String explanation, Long article, Long within) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("path", file.toString());
        if (fed != null) line.put("upload", fed.id());
        if (within != null) {
            line.put("within", within);
            line.put("fileName", fed.fileName());
        }
        line.put("state", state);
        if (reason != null) line.put("reason", reason);
        line.put("explanation", explanation);
        if (article != null) line.put("article", article);
        try {
            spec.commandLine().getOut().println(json.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(String progress) {
        errors().println(progress);
    }

    private PrintWriter errors() {
        return spec.commandLine().getErr();
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
