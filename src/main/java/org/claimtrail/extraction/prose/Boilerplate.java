package org.claimtrail.extraction.prose;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines that stand in many articles and belong to none: pointers to other articles, invitations, picture credits,
 * labels of buttons. The phrases are those that news sites of a dozen languages use.
 */
public final class Boilerplate {
    private static final int LONGEST = 300;
    private static final int CREDIT = 120;

    /** How a line begins that leads to other articles. */
    private static final Pattern POINTER = begins(
            phrases(
                            "also(?: read)?|see also|read also|you (?:may|might) also (?:like|be interested)",
                            "related(?: articles?| stories| posts?| topics?| content| links?)?",
                            "more (?:from|on|about|stories|news)|read more|read next|recommended|up next|trending",
                            "don.t miss|most (?:read|popular)|further reading|editor.?s? (?:picks?"
                                    + "|choice)|watch(?: now)?")
                    + "\\b(?=\\s*(?::|$|»|–|-|from|on|about|this|by))",
            "lesen sie (?:auch|hier|mehr|dazu)|auch interessant|lesetipp|zum thema|passend dazu"
                    + "|siehe auch|mehr lesen",
            "mehr (?:zum thema|dazu|aus|von|infos?|zu diesem)|empfehlungen|empfohlen|aktuelle news|vorschau auf",
            "das könnte (?:sie|dich|euch) (?:auch )?interessieren|diese(?:r)? artikel könnte|kommentierte artikel",
            "weitere (?:artikel|beiträge|themen|links|informationen|meldungen|nachrichten|news|topthemen)",
            "weiterführende[rn]? links?|(?:verwandte|ähnliche|beliebte) (?:artikel|themen|beiträge|inhalte)",
            "entdecke(?:n sie)? (?:weitere|jetzt)",
            "à lire aussi|lire aussi|a lire aussi|(?:à )?voir aussi|sur le même (?:sujet|thème)"
                    + "|(?:pour )?lire la suite",
            "articles? (?:liés|similaires)",
            "lea (?:también|además)|lee también|ver también|vea también|(?:le|te) puede interesar|puede interesarle",
            "también le|mire:|más información|noticias relacionadas|leer más|le recomendamos|le sugerimos",
            "veja (?:também|mais)|leia (?:também|mais)|saiba mais",
            "leggi anche|potrebbe interessarti|vedi anche|approfondisci",
            "(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|polecamy|čtěte také",
            "lees ook|lees meer|läs också|les også|læs også|lue myös",
            "читайте также|смотрите также|по теме|ещё по теме|bunları da|ayrıca oku");

    /** What a line says that asks for something: a subscription, a comment, a share, consent. */
    private static final Phrases INVITATION = new Phrases(
            "(?:sign up|subscribe|join) (?:here|now|today|to|for|our|up)",
            "newsletter\\b.{0,60}(?:sign|subscribe|abonn|inbox|registr|anmeld|bestell|gratis|kostenlos)",
            "(?:sign|subscribe|abonn|anmeld|bestell|join).{0,60}\\bnewsletter",
            "(?:follow|like|find|besuchen|folgen|seguir?|síguenos|suivez|segui)\\b.{0,40}\\b"
                    + "(?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|tiktok)",
            "all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados",
            "todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены",
            "may not be published, broadcast|written permission|(?:this|the) (?:article|content"
                    + "|material) is (?:the )?copyright",
            "(?:share|teilen|partager|compartir|compartilhe?|condividi|udostępnij|delen|dela|jaa|paylaş|поделиться)"
                    + "(?: (?:this|on|via|diesen|auf|cet|el|esta|este|questo|the|with).{0,60})?\\s*[:!]?$",
            "(?:diesen|den) (?:artikel|beitrag) (?:teilen|drucken|bewerten|weiterempfehlen)",
            "war (?:der|dieser) artikel|gefällt (?:ihnen|dir) dieser|noch keine bewertungen",
            "(?:log in|sign in|einloggen|eingeloggt|anmelden|melden sie sich|connectez-vous|identifícate).{0,60}"
                    + "(?:comment|komment|schreiben|hinterlassen|lassen)",
            "kommentar (?:schreiben|verfassen|hinterlassen)|(?:leave|post|write|add) a (?:comment"
                    + "|reply)|para comentar",
            "be the first to comment|join the conversation|jump to comments",
            "\\d+ (?:comments?|kommentare?|commentaires?|comentarios)$",
            "(?:cookie|datenschutz).{0,80}(?:accept|akzeptier|zustimm|einstell|consent)|accept all cookies",
            "wir respektieren deine privatsphäre|enable javascript|javascript (?:is|aktivieren)"
                    + "|download (?:the|our) app",
            "(?:this|the) (?:entry|article|post|story) (?:was|is) (?:posted|filed|first published"
                    + "|originally published|tagged)",
            "posted in .{1,80}(?:tagged|bookmark)|bookmark the permalink|erstellt am .{5,60}abgelegt",
            "namentlich gekennzeichnete beiträge|affiliate|provision vom händler|advertisement",
            "this content is (?:blocked|provided)");

    /** How a line begins that says whose picture it was. */
    private static final Pattern CREDIT_LINE = begins(
            phrases(
                            "fotos?|photos?|bilder|bild|bildquelle|bildnachweis|bildrechte|beitragsbild|titelbild",
                            "images?|imagen|imagem|immagine|crédito|credits?|picture|photograph|photo credit",
                            "image credit|file photo|fot|zdjęcie|фото|abbildung|abb|grafik|graphic"
                                    + "|video|quellenangaben?")
                    + "\\b\\s*(?:\\d+\\s*)?(?::|\\||\\(|©|by|via|von|par|/|courtesy|source)",
            "©|\\(c\\)|getty images|shutterstock|picture alliance|imago\\b|enlarge image|bild anzeigen");

    /** Whole lines that label a button or a box. */
    private static final Pattern LABEL = Pattern.compile("[\\W_]*"
            + phrases(
                    "anzeige|werbung|advert|advertisement|ad|sponsored|reklama|publicidad|publicité"
                            + "|pubblicità|реклама",
                    "share|teilen|drucken|print|email|e-mail|mail|copy link|link kopieren|merken|save|speichern",
                    "facebook|twitter|whatsapp|tweet|pinterest|linkedin|kommentare?|comments?|newsletter",
                    "mehr|more|weiter|weiterlesen|continue reading|zurück|next|previous|loading|top"
                            + "|nach oben|back to top",
                    "menu|home|startseite|login|search|suche|play|video|audio|listen|anhören|vorlesen",
                    "view comments|show comments|tags?:?|topics?:?|themen:?|stichwörter:?|schlagwörter:?",
                    "schlagworte:?|kategorien?:?")
            + "[\\W_]*$");

    private Boilerplate() {}

    public static boolean is(String block) {
        if (block.length() > LONGEST) return false;
        // The patterns are in small letters: to ignore case in them would take several times as long.
        String small = block.toLowerCase(Locale.ROOT);
        return LABEL.matcher(small).lookingAt()
                || POINTER.matcher(small).lookingAt()
                || INVITATION.isIn(small)
                || (small.length() <= CREDIT && CREDIT_LINE.matcher(small).lookingAt());
    }

    private static Pattern begins(String... phrases) {
        return Pattern.compile("[\\W_]*" + phrases(phrases));
    }

    private static String phrases(String... phrases) {
        return "(?:" + String.join("|", phrases) + ")";
    }
}
