package org.claimtrail.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The proper names of an article: where they stand, the fullest form of each, and who a pronoun may stand for. */
final class Names {
    /**
     * One proper name in the text.
     *
     * @param from first token, titles included
     * @param nameFrom first token after the titles
     */
    record Name(int from, int nameFrom, int to) {}

    private enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> GENERATIONS = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");
    private static final int LOOK_BACK = 60;
    private static final int WINDOW = 1000;

    private final Article article;
    private final Lexicon lexicon;
    private final List<Name> names = new ArrayList<>();
    private final int[] nameOf;
    private final Map<String, String> fullestByLast = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> lowerCased = new HashSet<>();

    Names(Article article) {
        this.article = article;
        this.lexicon = article.lexicon;
        this.nameOf = new int[article.tokens.size()];
        Arrays.fill(nameOf, -1);
        for (Token token : article.tokens) if (token.isLowerCase()) lowerCased.add(token.lower());
        for (int i = 0; i < article.tokens.size(); ) i = readName(i);
        names.forEach(this::register);
    }

    /** The name that covers this token, or null. */
    Name at(int token) {
        return nameOf[token] < 0 ? null : names.get(nameOf[token]);
    }

    List<Name> all() {
        return names;
    }

    boolean isPerson(Name name) {
        return persons.contains(lastWord(name)) || persons.contains(canonical(name));
    }

    boolean isOrganisation(Name name) {
        for (int i = name.nameFrom(); i < name.to(); i++) {
            if (lexicon.has("organisations", article.token(i).text())) return true;
        }
        return false;
    }

    /** The fullest form the article has of this name: "Dmitry Peskov" for "Mr. Peskov". */
    String canonical(Name name) {
        String words = plain(name);
        String fullest = fullestByLast.get(lastWord(name));
        if (fullest == null) return words;
        boolean same = words.indexOf(' ') < 0 || firstWord(fullest).equals(firstWord(words));
        return same ? fullest : words;
    }

    /** The person whom a pronoun at this token most likely means: the nearest before that it fits, or null. */
    Name antecedent(int pronoun) {
        String word = article.token(pronoun).lower();
        Gender gender = lexicon.has("masculine", word)
                ? Gender.MALE
                : lexicon.has("feminine", word) ? Gender.FEMALE : Gender.UNKNOWN;
        if (gender == Gender.UNKNOWN) return null;
        Name fallback = null;
        int seen = 0;
        for (int i = pronoun - 1; i >= Math.max(0, pronoun - WINDOW) && seen < LOOK_BACK; i--) {
            Name name = at(i);
            if (name == null || !article.isOutside(i)) continue;
            i = name.from();
            seen++;
            if (!isPerson(name) || isPossessive(name)) continue;
            Gender known = genders.getOrDefault(canonical(name), Gender.UNKNOWN);
            if (known == gender && isSubjectLike(name)) return name;
            if (fallback == null && (known == gender || known == Gender.UNKNOWN)) fallback = name;
            if (fallback != null && article.sentenceOf[pronoun] - article.sentenceOf[i] > 2) return fallback;
        }
        return fallback;
    }

    private boolean isPossessive(Name name) {
        return name.to() < article.tokens.size()
                && article.token(name.to()).lower().startsWith("'");
    }

    /** No preposition or determiner-led phrase leads to it: "Smith ...", not "... with Smith". */
    private boolean isSubjectLike(Name name) {
        if (name.from() == 0) return true;
        Token before = article.token(name.from() - 1);
        return !lexicon.has("prepositions", before.lower()) && !lexicon.has("cues", before.lower());
    }

    private int readName(int i) {
        if (!isNamePart(i, i)) return i + 1;
        int end = i + 1;
        while (end < article.tokens.size() && end - i < 12) {
            if (isNamePart(end, i)) end++;
            else if (isParticle(end) && end + 1 < article.tokens.size() && isNamePart(end + 1, i)) end += 2;
            else break;
        }
        int nameFrom = afterTitles(i, end);
        if (nameFrom == end) return end;
        Arrays.fill(nameOf, i, end, names.size());
        names.add(new Name(i, nameFrom, end));
        return end;
    }

    /** After "Russian Foreign Minister", after "US President": the last title of a person, with what leads up to it. */
    private int afterTitles(int from, int end) {
        int nameFrom = from;
        while (nameFrom < end && lexicon.has("titles", article.token(nameFrom).text())) nameFrom++;
        for (int i = nameFrom; i < end - 1; i++) {
            if (lexicon.has("personal-titles", article.token(i).text())) nameFrom = i + 1;
        }
        return nameFrom;
    }

    private boolean isParticle(int i) {
        return lexicon.has("particles", article.token(i).lower())
                && article.token(i).isWord();
    }

    private boolean isNamePart(int i, int begin) {
        Token token = article.token(i);
        if (!token.isCapitalised() || lexicon.has("not-names", token.text())) return false;
        if (article.quoteOf[i] != article.quoteOf[begin] || article.sentenceOf[i] != article.sentenceOf[begin]) {
            return false;
        }
        if (i > begin) return true;
        String lower = token.lower();
        if (isClosedClass(lower)) return false;
        return !beginsSentence(i) || !lowerCased.contains(lower) || nextIsCapitalised(i);
    }

    private boolean isClosedClass(String lower) {
        return lexicon.has("function", lower)
                || lexicon.has("subordinators", lower)
                || lexicon.has("prepositions", lower)
                || lexicon.has("determiners", lower)
                || lexicon.has("pronouns", lower)
                || lexicon.has("adverbs", lower)
                || lexicon.has("auxiliaries", lower);
    }

    private boolean beginsSentence(int i) {
        return i == 0
                || article.sentenceOf[i] != article.sentenceOf[i - 1]
                || !article.token(i - 1).isWord() && !article.token(i - 1).is(",");
    }

    private boolean nextIsCapitalised(int i) {
        return i + 1 < article.tokens.size() && article.token(i + 1).isCapitalised();
    }

    private void register(Name name) {
        String words = plain(name);
        String last = lastWord(name);
        if (words.indexOf(' ') > 0 && name.to() - name.nameFrom() <= 4) {
            fullestByLast.merge(
                    last, words, (a, b) -> firstWord(a).equals(firstWord(b)) && b.length() > a.length() ? b : a);
        }
        Gender gender = gender(name);
        if (gender != Gender.UNKNOWN) genders.putIfAbsent(canonical(name), gender);
        if (looksPersonal(name, gender)) {
            persons.add(last);
            persons.add(words);
        }
    }

    private boolean looksPersonal(Name name, Gender gender) {
        if (isOrganisation(name)) return false;
        int length = name.to() - name.nameFrom();
        boolean titled = name.nameFrom() > name.from();
        return gender != Gender.UNKNOWN || (titled && length <= 3) || (length == 2 || length == 3);
    }

    private Gender gender(Name name) {
        for (int i = name.from(); i < name.nameFrom(); i++) {
            if (lexicon.has("masculine-titles", article.token(i).text())) return Gender.MALE;
            if (lexicon.has("feminine-titles", article.token(i).text())) return Gender.FEMALE;
        }
        if (name.to() - name.nameFrom() < 2) return Gender.UNKNOWN;
        String first = article.token(name.nameFrom()).text();
        if (lexicon.has("male-names", first)) return Gender.MALE;
        return lexicon.has("female-names", first) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private String plain(Name name) {
        return BLANKS.matcher(article.words(name.nameFrom(), name.to())).replaceAll(" ");
    }

    private String lastWord(Name name) {
        int last = name.to() - 1;
        boolean generation = last > name.nameFrom()
                && GENERATIONS.contains(article.token(last).text());
        return article.token(generation ? last - 1 : last).lower();
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return (blank < 0 ? words : words.substring(0, blank)).toLowerCase(Locale.ROOT);
    }
}
