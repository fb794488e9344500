package org.claimtrail.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.text.Span;

/**
 * What a report says, in the order it says it. Every format is made from this and from nothing else, so that no two of
 * them can disagree. Names of ratings and states are in the language of whoever asked for it.
 *
 * @param intro null when there is none
 * @param madeAt when the claims were chosen
 * @param asOf the moment whose state of the claims this is
 */
record ReportDocument(
        long id, String title, String intro, String madeBy, Instant madeAt, Instant asOf, List<Entry> entries) {

    /**
     * One claim with all that is known about it.
     *
     * @param statement of a rated claim, as it was rated
     * @param statementNow null unless it was worded anew since the rating
     * @param verdict the one in force, null when there is none
     */
    record Entry(
            long claimId,
            String statement,
            String statementNow,
            String status,
            String statusName,
            Verdict verdict,
            List<Appearance> appearances,
            List<Evidence> evidence) {

        /** Who said it, each once, in the order of the appearances; only those who are linked. */
        public List<Speaker> speakers() {
            return appearances.stream()
                    .map(Appearance::speaker)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        /** The names of others who said it as the articles have them: nobody has linked them to a speaker. */
        public List<String> unlinked() {
            Set<String> linked = speakers().stream().map(Speaker::name).collect(Collectors.toSet());
            return appearances.stream()
                    .filter(appearance -> appearance.speaker() == null && appearance.who() != null)
                    .map(Appearance::who)
                    .filter(name -> !linked.contains(name))
                    .distinct()
                    .toList();
        }

        /** The earliest appearance whose date is known, or null. */
        public Appearance first() {
            return appearances.stream()
                    .filter(appearance -> appearance.publishedOn() != null)
                    .min(Comparator.comparing(Appearance::publishedOn))
                    .orElse(null);
        }

        /** What the verdict in force rests on. */
        public List<Evidence> used() {
            return evidence.stream().filter(Evidence::used).toList();
        }

        public List<Evidence> unused() {
            return evidence.stream().filter(one -> !one.used()).toList();
        }

        public List<Evidence> evidence(String stance) {
            return evidence.stream().filter(one -> one.stance().equals(stance)).toList();
        }
    }

    /** A rating that two people stand for. {@code score} lies between worst and best, null on ratings without one. */
    record Verdict(
            String rating,
            String ratingName,
            String ratingClass,
            Integer score,
            int bestScore,
            int worstScore,
            String scale,
            String rationale,
            String whatChanged,
            String proposedBy,
            Instant proposedAt,
            String signedOffBy,
            Instant signedOffAt) {}

    /** {@code kind} as in {@code speaker.Speakers}: person, organisation, government, group, anonymous. */
    record Speaker(long id, String name, String kind, String description) {}

    /**
     * The claim as it stands in one article.
     *
     * @param mention the speaker as named there
     * @param who the speaker's name as fully as it is known, null where nobody is named
     * @param chain the way from the speaker outwards
     * @param address where the article was published, null when not known
     * @param span code points in the article's raw text
     */
    record Appearance(
            long id,
            String quote,
            String kind,
            String mention,
            String who,
            Speaker speaker,
            List<String> chain,
            long articleId,
            String article,
            String outlet,
            LocalDate publishedOn,
            String address,
            String language,
            int articleVersion,
            Span span) {

        /** The key of the quotation's kind in the claim room's messages. */
        public String kindKey() {
            return "kind_" + kind;
        }

        /** For a lang attribute; empty when the language is not known or not well formed. */
        public String languageTag() {
            String tag = language == null ? "" : Locale.forLanguageTag(language).toLanguageTag();
            return tag.equals("und") ? "" : tag;
        }

        /** The address when it can be followed from a page without harm, else null. */
        public String link() {
            return harmless(address);
        }

        /** The chain as text: nearest to the speaker first. */
        public String chainText() {
            return String.join(" › ", chain);
        }
    }

    /**
     * What speaks for, against or about a claim.
     *
     * @param kind passage, file or link
     * @param stance supports, contradicts or context
     * @param used whether the verdict in force rests on it
     * @param withdrawn whether it was taken back after the verdict that rests on it
     */
    record Evidence(
            String kind,
            String stance,
            String note,
            String article,
            String quote,
            String fileName,
            String sha256,
            String url,
            LocalDate seenOn,
            boolean used,
            boolean withdrawn) {

        /** The key of the stance in the review room's messages. */
        public String stanceKey() {
            return "stance_" + stance;
        }

        public String link() {
            return harmless(url);
        }

        /** Where it comes from, in one line: the address, the article or the file. */
        public String source() {
            if (url != null) return url;
            return article != null ? article : Objects.requireNonNullElse(fileName, "");
        }
    }

    /** Only web addresses are made into links; a script's or a local one stays text. */
    private static String harmless(String address) {
        if (address == null) return null;
        String scheme = address.toLowerCase(Locale.ROOT);
        return scheme.startsWith("https://") || scheme.startsWith("http://") ? address : null;
    }
}
