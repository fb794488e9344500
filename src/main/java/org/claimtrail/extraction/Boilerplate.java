package org.claimtrail.extraction;

import java.util.regex.Pattern;

/** Lines that stand in many articles and belong to none: invitations, pointers to other articles, picture credits. */
final class Boilerplate {
    private static final int LONGEST = 300;
    private static final int CREDIT = 120;

    private static final Pattern POINTER = Pattern.compile("(?iu)^[\\W_]*(?:"
            + "(?:also|see also|read also|you (?:may|might) also (?:like|be interested)|related(?: articles?| stories| posts?| topics?| content| links?)?|more (?:from|on|about|stories|news)|read more|read next|recommended|up next|don.t miss|most (?:read|popular)|trending|further reading|editor.?s? (?:picks?|choice)|watch(?: now)?)\\b(?=\\s*(?::|$|»|–|-|from|on|about|this|by))"
            + "|(?:lesen sie (?:auch|hier|mehr|dazu)|auch interessant|mehr (?:zum thema|dazu|aus|von|infos?|zu diesem)|lesetipp|zum thema|das könnte (?:sie|dich|euch) (?:auch )?interessieren|weitere (?:artikel|beiträge|themen|links|informationen|meldungen|nachrichten|news|topthemen|tourentipps)|weiterführende[rn]? links?|verwandte (?:artikel|themen|beiträge)|ähnliche (?:artikel|beiträge|themen)|passend dazu|siehe auch|mehr lesen|beliebte (?:artikel|inhalte|beiträge)|empfehlungen|empfohlen|kommentierte artikel|diese(?:r)? artikel könnte|entdecke(?:n sie)? (?:weitere|jetzt)|aktuelle news|vorschau auf)"
            + "|(?:à lire aussi|lire aussi|a lire aussi|voir aussi|à voir aussi|sur le même (?:sujet|thème)|pour lire la suite|lire la suite|articles? (?:liés|similaires))"
            + "|(?:lea (?:también|además)|lee también|ver también|vea también|le puede interesar|te puede interesar|puede interesarle|también le|mire:|más información|noticias relacionadas|leer más|le recomendamos|le sugerimos)"
            + "|(?:veja (?:também|mais)|leia (?:também|mais)|saiba mais|leggi anche|potrebbe interessarti|vedi anche|approfondisci)"
            + "|(?:czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|polecamy|lees ook|lees meer|läs också|les også|læs også|lue myös|čtěte také|читайте также|смотрите также|по теме|ещё по теме|bunları da|ayrıca oku)"
            + ")");
    private static final Pattern INVITATION = Pattern.compile(
            "(?iu)"
                    + "(?:sign up|subscribe|join) (?:here|now|today|to|for|our|up)|\\bnewsletter\\b.{0,60}(?:sign|subscribe|abonn|inbox|registr|anmeld|bestell|gratis|kostenlos)|(?:sign|subscribe|abonn|anmeld|bestell|join).{0,60}\\bnewsletter|(?:follow|like|find|besuchen|folgen|seguir?|síguenos|suivez|segui)\\b.{0,40}\\b(?:on|auf|en|sur|su|us)?\\s*(?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|tiktok)"
                    + "|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|may not be published, broadcast"
                    + "|(?:this|the) (?:article|content|material) is (?:the )?copyright|written permission"
                    + "|(?:share|teilen|partager|compartir|compartilhe?|condividi|udostępnij|delen|dela|jaa|paylaş|поделиться)(?: (?:this|on|via|diesen|auf|cet|el|esta|este|questo|the|with).{0,60})?\\s*[:!]?$"
                    + "|(?:diesen|den) (?:artikel|beitrag) (?:teilen|drucken|bewerten|weiterempfehlen)|war (?:der|dieser) artikel|gefällt (?:ihnen|dir) dieser|noch keine bewertungen"
                    + "|(?:log in|sign in|einloggen|eingeloggt|anmelden|melden sie sich|connectez-vous|identifícate).{0,60}(?:comment|komment|schreiben|hinterlassen|lassen)|kommentar (?:schreiben|verfassen|hinterlassen)|(?:leave|post|write|add) a (?:comment|reply)|be the first to comment|join the conversation|jump to comments|\\d+ (?:comments?|kommentare?|commentaires?|comentarios)$|para comentar"
                    + "|(?:cookie|datenschutz).{0,80}(?:accept|akzeptier|zustimm|einstell|consent)|wir respektieren deine privatsphäre|accept all cookies"
                    + "|(?:this|the) (?:entry|article|post|story) (?:was|is) (?:posted|filed|first published|originally published|tagged)|posted in .{1,80}(?:tagged|bookmark)|bookmark the permalink|erstellt am .{5,60}abgelegt"
                    + "|namentlich gekennzeichnete beiträge|affiliate|provision vom händler|advertisement|this content is (?:blocked|provided)|enable javascript|javascript (?:is|aktivieren)|download (?:the|our) app");
    private static final Pattern CREDIT_LINE = Pattern.compile("(?iu)^[\\W_]*(?:"
            + "(?:foto|photo|fotos|photos|bild|bilder|bildquelle|bildnachweis|bildrechte|beitragsbild|titelbild|image|images|imagen|imagem|immagine|crédito|credit|credits|picture|photograph|photo credit|image credit|file photo|fot|zdjęcie|фото|abbildung|abb|grafik|graphic|video|quellenangaben?)\\b\\s*(?:\\d+\\s*)?(?::|\\||\\(|©|by|via|von|par|/|courtesy|source)"
            + "|©|\\(c\\)|getty images|shutterstock|picture alliance|imago\\b|enlarge image|bild anzeigen)");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^[\\W_]*(?:anzeige|werbung|advert|advertisement|ad|sponsored|reklama|publicidad|publicité|pubblicità|реклама|share|teilen|drucken|print|email|e-mail|facebook|twitter|whatsapp|tweet|pinterest|linkedin|mail|copy link|link kopieren|merken|kommentare?|comments?|newsletter|mehr|more|weiter|zurück|next|previous|loading|top|nach oben|back to top|menu|home|startseite|play|video|audio|listen|anhören|vorlesen|save|speichern|login|search|suche|weiterlesen|continue reading|view comments|show comments|tags?:?|topics?:?|themen:?|stichwörter:?|schlagwörter:?|schlagworte:?|kategorien?:?)[\\W_]*$");

    private Boilerplate() {}

    static boolean is(String block) {
        if (block.length() > LONGEST) return false;
        return LABEL.matcher(block).find()
                || POINTER.matcher(block).find()
                || INVITATION.matcher(block).find()
                || block.length() <= CREDIT && CREDIT_LINE.matcher(block).find();
    }
}
