package org.claimtrail.scale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.web.words.RequestLocale;

/**
 * All ratings in the language of the request, read once for it, however many are shown; {@code {inject:ratings...}} in
 * templates.
 */
@Named("ratings")
@RequestScoped
public class Ratings {
    private final Scales scales;
    private final RequestLocale locale;
    private List<ScaleView> all;

    Ratings(Scales scales, RequestLocale locale) {
        this.scales = scales;
        this.locale = locale;
    }

    /** The ratings of the scale that new verdicts are given on, in their order. */
    public List<RatingView> preset() {
        return all().stream()
                .filter(ScaleView::preset)
                .map(ScaleView::ratings)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No scale is marked as the default: rating_scale"));
    }

    /** The rating of that scale with this slug, which a form has offered or was checked against. */
    public RatingView presetNamed(String slug) {
        return preset().stream()
                .filter(rating -> rating.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** The rating with this id, which stands in the database. */
    public RatingView of(Long id) {
        return steps().filter(rating -> rating.id() == id).findFirst().orElseThrow();
    }

    /** Where scales share a slug, the rating of the default one is meant. */
    public Optional<RatingView> named(String slug) {
        return steps().filter(rating -> rating.slug().equals(slug)).findFirst();
    }

    /** What lists can be narrowed by: every slug once, on the first scale that has it; scales without any are left out. */
    public List<ScaleView> offered() {
        Set<String> seen = new HashSet<>();
        List<ScaleView> offered = new ArrayList<>();
        for (ScaleView scale : all()) {
            List<RatingView> more = scale.ratings().stream()
                    .filter(rating -> seen.add(rating.slug()))
                    .toList();
            if (!more.isEmpty()) offered.add(new ScaleView(scale.name(), scale.preset(), more));
        }
        return offered;
    }

    private Stream<RatingView> steps() {
        return all().stream().flatMap(scale -> scale.ratings().stream());
    }

    private List<ScaleView> all() {
        if (all == null) all = scales.in(locale.tag());
        return all;
    }
}
