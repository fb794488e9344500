package org.claimtrail.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A kind of job that does what a test tells it, and notes what it is told. */
@ApplicationScoped
public class Chores implements JobKind {
    static final String KIND = "chore";
    /** A subject that has a name and a page. */
    static final long FAMOUS = 4711;

    private final List<String> told = new ArrayList<>();
    private Consumer<LeasedJob> what = job -> {};
    private List<Long> spare = List.of();

    void todo(Consumer<LeasedJob> what) {
        this.what = what;
    }

    void spare(List<Long> subjects) {
        this.spare = subjects;
    }

    /** What came since somebody asked. */
    List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public String words() {
        return "chore";
    }

    @Override
    public int atOnce() {
        return 0;
    }

    @Override
    public void work(LeasedJob job) {
        what.accept(job);
    }

    @Override
    public void begun(long subject) {
        told.add("begun " + subject);
    }

    @Override
    public void waits(long subject) {
        told.add("waits " + subject);
    }

    @Override
    public void givenUp(long subject, Surrender why) {
        told.add(why.slug() + " " + subject);
    }

    @Override
    public Collection<Long> spare() {
        return spare;
    }

    @Override
    public Map<Long, JobSubject> called(Collection<Long> subjects) {
        return subjects.contains(FAMOUS) ? Map.of(FAMOUS, new JobSubject("The famous one", "/help")) : Map.of();
    }
}
