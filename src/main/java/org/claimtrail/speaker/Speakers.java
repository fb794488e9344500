package org.claimtrail.speaker;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.account.PeopleNames;
import org.claimtrail.history.Actor;
import org.claimtrail.history.History;
import org.claimtrail.history.Subject;
import org.claimtrail.web.Paging;
import org.claimtrail.web.Search;
import org.claimtrail.web.Slice;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.ETags;

/** The known speakers: finding them by any of their names, describing them. */
@ApplicationScoped
public class Speakers implements PanacheRepository<Speaker> {
    private static final String REF =
            "select new org.claimtrail.speaker.SpeakerRef(s.id, s.name, s.kind, s.description)"
                    + " from Speaker s where s.id in ";

    private final PeopleNames people;
    private final History history;
    private final Clock clock;

    Speakers(PeopleNames people, History history, Clock clock) {
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /** Speakers whom what was typed so far may mean: the same name first, then names that begin so, then others. */
    public List<SpeakerRef> suggest(String typed, int limit) {
        if (typed == null || typed.isBlank()) return List.of();
        String anywhere = Search.pattern(typed);
        List<Long> ids = getEntityManager()
                .createQuery("""
                        select s.id, min(case when n.nameKey = :key then 0
                                              when n.nameKey like :beginning escape '!' then 1 else 2 end), lower(s.name)
                        from Speaker s join s.names n where n.nameKey like :anywhere escape '!'
                        group by s.id, lower(s.name) order by 2, 3, 1
                        """, Object[].class)
                .setParameter("key", Search.key(typed))
                .setParameter("beginning", anywhere.substring(1))
                .setParameter("anywhere", anywhere)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> (Long) row[0])
                .toList();
        Map<Long, SpeakerRef> refs = named(ids);
        return ids.stream().map(refs::get).toList();
    }

    /** The speaker who goes by this name, exactly but for upper and lower case; empty when none or several do. */
    public Optional<SpeakerRef> known(String name) {
        return name == null
                ? Optional.empty()
                : Optional.ofNullable(known(List.of(name)).get(name));
    }

    /** The same for many names in one query; names that nobody or several go by are left out. */
    public Map<String, SpeakerRef> known(Collection<String> names) {
        Set<String> keys = names.stream().map(Search::key).collect(Collectors.toSet());
        if (keys.isEmpty()) return Map.of();
        Map<String, SpeakerRef> byKey = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        getEntityManager()
                .createQuery(
                        "select distinct n.nameKey, s.id, s.name, s.kind, s.description"
                                + " from Speaker s join s.names n where n.nameKey in :keys",
                        Object[].class)
                .setParameter("keys", keys)
                .getResultStream()
                .forEach(row -> {
                    SpeakerRef ref = new SpeakerRef((Long) row[1], (String) row[2], (String) row[3], (String) row[4]);
                    if (byKey.put((String) row[0], ref) != null) ambiguous.add((String) row[0]);
                });
        byKey.keySet().removeAll(ambiguous);
        Map<String, SpeakerRef> known = new LinkedHashMap<>();
        for (String name : names) {
            SpeakerRef ref = byKey.get(Search.key(name));
            if (ref != null) known.put(name, ref);
        }
        return known;
    }

    /** Refused as not found when there is none. */
    public SpeakerRef required(long id) {
        SpeakerRef ref = named(List.of(id)).get(id);
        if (ref == null) throw CommonProblem.NOT_FOUND.refusal();
        return ref;
    }

    /** In one query; ids that do not exist are left out. */
    public Map<Long, SpeakerRef> named(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(REF + ":ids", SpeakerRef.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(SpeakerRef::id, ref -> ref));
    }

    /**
     * A new speaker, joining the transaction of the caller if there is one.
     *
     * @param described as {@link SpeakerChecks} gave it back
     * @param byId whoever made it, null for the application
     */
    @Transactional
    public long create(NewSpeaker described, Actor by, Long byId) {
        Speaker speaker = new Speaker(described, byId, clock.instant());
        persistAndFlush(speaker);
        history.record(by, SpeakerAction.SPEAKER_CREATED, Subject.speaker(speaker.id), null, speaker.state());
        return speaker.id;
    }

    /** Refused when somebody else changed it since {@code seenVersion}. */
    @Transactional
    void change(long id, int seenVersion, NewSpeaker described, Actor by) {
        Speaker speaker = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (speaker == null) throw CommonProblem.NOT_FOUND.refusal();
        ETags.check(seenVersion, speaker.version);
        if (described.equals(view(id).described())) return;
        Map<String, Object> before = speaker.state();
        speaker.describe(described);
        history.record(by, SpeakerAction.SPEAKER_CHANGED, Subject.speaker(id), before, speaker.state());
    }

    /** What one query brings of a speaker. */
    record Described(
            Integer version, String name, String kind, String description, Long createdBy, Instant createdAt) {}

    SpeakerView view(long id) {
        Described row = getEntityManager()
                .createQuery(
                        "select s.version, s.name, s.kind, s.description, s.createdBy, s.createdAt"
                                + " from Speaker s where s.id = ?1",
                        Described.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::refusal);
        List<String> aliases = getEntityManager()
                .createQuery(
                        "select n.name from Speaker s join s.names n"
                                + " where s.id = ?1 and index(n) > 0 order by index(n)",
                        String.class)
                .setParameter(1, id)
                .getResultList();
        return new SpeakerView(
                id,
                row.version(),
                row.name(),
                row.kind(),
                row.description(),
                aliases,
                people.of(row.createdBy()),
                row.createdAt());
    }

    public Slice<SpeakerRow> list(SpeakerCriteria criteria, Paging paging) {
        Map<String, Object> parameters = new HashMap<>();
        String where = criteria.where(parameters);
        TypedQuery<Long> total =
                getEntityManager().createQuery("select count(*) from Speaker s where " + where, Long.class);
        TypedQuery<SpeakerRow> rows = getEntityManager()
                .createQuery(
                        "select new org.claimtrail.speaker.SpeakerRow(s.id, s.name, s.kind, s.description,"
                                + " size(s.names)) from Speaker s where " + where + " order by " + criteria.order(),
                        SpeakerRow.class);
        parameters.forEach((name, value) -> {
            total.setParameter(name, value);
            rows.setParameter(name, value);
        });
        rows.setFirstResult(paging.offset()).setMaxResults(paging.size());
        return Slice.of(rows.getResultList(), total.getSingleResult(), paging);
    }

    /** Others who go by this name, so that nobody is entered twice unawares. */
    List<SpeakerRef> namesakes(String name, long except) {
        return getEntityManager()
                .createQuery(
                        REF + "(select x.id from Speaker x join x.names n where n.nameKey = ?1) and s.id <> ?2"
                                + " order by lower(s.name), s.id",
                        SpeakerRef.class)
                .setParameter(1, Search.key(name))
                .setParameter(2, except)
                .setMaxResults(10)
                .getResultList();
    }
}
