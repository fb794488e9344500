package org.claimtrail.quotation.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.quotation.parse.ParsedText;
import org.claimtrail.quotation.word.Token;
import org.claimtrail.quotation.word.WordList;

/** The proper names of an article: where they stand, the fullest form of each, and who a pronoun may stand for. */
public final class Names {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> GENERATIONS = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    private final ParsedText article;
    private final List<Name> names = new ArrayList<>();
    private final int[] nameOf;
    private final Map<String, String> fullestByLast = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> lowerCased = new HashSet<>();

    /** Null until somebody asks. */
    private Referents referents;

    public Names(ParsedText article) {
        this.article = article;
        this.nameOf = new int[article.size()];
        Arrays.fill(nameOf, -1);
        for (Token token : article.tokens()) if (token.isLowerCase()) lowerCased.add(token.lower());
        for (int i = 0; i < article.size(); ) i = readName(i);
        names.forEach(this::register);
    }

    /** The name that covers this token, or null. */
    public Name at(int token) {
        return nameOf[token] < 0 ? null : names.get(nameOf[token]);
    }

    public List<Name> all() {
        return names;
    }

    public boolean isPerson(Name name) {
        return persons.contains(lastWord(name)) || persons.contains(canonical(name));
    }

    public boolean isOrganisation(Name name) {
        for (int i = name.nameFrom(); i < name.to(); i++) {
            if (article.token(i).in(WordList.ORGANISATIONS)) return true;
        }
        return false;
    }

    /** The fullest form the article has of this name: "Dmitry Peskov" for "Mr. Peskov". */
    public String canonical(Name name) {
        String words = plain(name);
        String fullest = fullestByLast.get(lastWord(name));
        if (fullest == null) return words;
        boolean same = words.indexOf(' ') < 0 || firstWord(fullest).equals(firstWord(words));
        return same ? fullest : words;
    }

    /** The person whom a pronoun at this token most likely means, or null. */
    public Name antecedent(int pronoun) {
        if (referents == null) referents = new Referents(article, this);
        return referents.of(pronoun);
    }

    /** Of a pronoun of the third person. */
    Gender genderOf(int pronoun) {
        Token token = article.token(pronoun);
        if (token.in(WordList.MASCULINE)) return Gender.MALE;
        return token.in(WordList.FEMININE) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    Gender genderOf(Name name) {
        return genders.getOrDefault(canonical(name), Gender.UNKNOWN);
    }

    private int readName(int i) {
        if (!isNamePart(i, i)) return i + 1;
        int end = i + 1;
        while (end < article.size() && end - i < 12) {
            if (isNamePart(end, i)) end++;
            else if (isParticle(end) && end + 1 < article.size() && isNamePart(end + 1, i)) end += 2;
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
        while (nameFrom < end && article.token(nameFrom).in(WordList.TITLES)) nameFrom++;
        for (int i = nameFrom; i < end - 1; i++) {
            if (article.token(i).in(WordList.PERSONAL_TITLES)) nameFrom = i + 1;
        }
        return nameFrom;
    }

    private boolean isParticle(int i) {
        return article.token(i).in(WordList.PARTICLES) && article.token(i).isWord();
    }

    private boolean isNamePart(int i, int begin) {
        Token token = article.token(i);
        if (!token.isCapitalised() || token.in(WordList.NOT_NAMES)) return false;
        if (article.quoteOf(i) != article.quoteOf(begin) || article.sentenceOf(i) != article.sentenceOf(begin)) {
            return false;
        }
        if (i > begin) return true;
        if (isClosedClass(token)) return false;
        return !beginsSentence(i) || !lowerCased.contains(token.lower()) || nextIsCapitalised(i);
    }

    private boolean isClosedClass(Token token) {
        return token.in(WordList.FUNCTION)
                || token.in(WordList.SUBORDINATORS)
                || token.in(WordList.PREPOSITIONS)
                || token.in(WordList.DETERMINERS)
                || token.in(WordList.PRONOUNS)
                || token.in(WordList.ADVERBS)
                || token.in(WordList.AUXILIARIES);
    }

    private boolean beginsSentence(int i) {
        return i == 0
                || article.sentenceOf(i) != article.sentenceOf(i - 1)
                || (!article.token(i - 1).isWord() && !article.token(i - 1).is(","));
    }

    private boolean nextIsCapitalised(int i) {
        return i + 1 < article.size() && article.token(i + 1).isCapitalised();
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
            if (article.token(i).in(WordList.MASCULINE_TITLES)) return Gender.MALE;
            if (article.token(i).in(WordList.FEMININE_TITLES)) return Gender.FEMALE;
        }
        if (name.to() - name.nameFrom() < 2) return Gender.UNKNOWN;
        Token first = article.token(name.nameFrom());
        if (first.in(WordList.MALE_NAMES)) return Gender.MALE;
        return first.in(WordList.FEMALE_NAMES) ? Gender.FEMALE : Gender.UNKNOWN;
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
