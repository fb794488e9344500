package org.claimtrail.extraction.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.claimtrail.extraction.Encrypted;
import org.claimtrail.extraction.Extracted;
import org.claimtrail.extraction.Extraction;
import org.claimtrail.extraction.Fact;
import org.claimtrail.extraction.Limits;
import org.claimtrail.extraction.Metadata;
import org.claimtrail.extraction.MetadataField;
import org.claimtrail.extraction.Source;
import org.claimtrail.extraction.page.HtmlPage;
import org.claimtrail.extraction.prose.PlainText;

/** An e-mail, or a web page saved as one (MHTML): its header as metadata, its best readable part as text. */
final class Mail {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:");

    private static final Set<String> SIGNATURES =
            Set.of("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature");
    private static final Set<String> LOCKED =
            Set.of("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime");

    private final Limits limits;
    private final Parts parts;
    private String html;
    private String plain;
    private boolean locked;

    private Mail(Limits limits, Parts parts) {
        this.limits = limits;
        this.parts = parts;
    }

    /** Reads the mail, and hands its attachments to {@code parts}; null if it has no text. */
    static Extraction read(byte[] bytes, String mediaType, String fileName, Limits limits, Parts parts)
            throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(10_000)
                .setMaxContentLen(limits.fileBytes())
                .build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        Mail mail = new Mail(limits, parts);
        mail.collect(message, 0, false);
        Metadata header = header(message);
        if (mail.html != null) {
            Extracted page = HtmlPage.read(mail.html, mediaType, header, fileName, limits);
            if (page != null) return page;
        }
        if (mail.plain == null && mail.locked) return new Encrypted(mediaType);
        return mail.plain == null ? null : PlainText.read(mail.plain, mediaType, header, fileName, limits);
    }

    /**
     * Whether nothing but header fields stands before the first empty line, and at least two of them (RFC 5322, section
     * 2.2); a line "From ..." of a mailbox may go before.
     */
    static boolean beginsWithHeader(byte[] bytes) {
        int fields = 0;
        boolean first = true;
        for (String line : (Iterable<String>) new String(bytes, StandardCharsets.ISO_8859_1).lines()::iterator) {
            if (line.isBlank()) break;
            boolean mailbox = first && line.startsWith("From ");
            boolean continued = !first && Character.isWhitespace(line.charAt(0));
            first = false;
            if (mailbox || continued) continue;
            if (!FIELD.matcher(line).lookingAt()) return false;
            fields++;
        }
        return fields >= 2;
    }

    /** @param ofPage whether the part belongs to a page, as its pictures and style sheets do */
    private void collect(Entity entity, int depth, boolean ofPage) throws IOException {
        if (depth > limits.embeddedDepth()) return;
        String type = entity.getMimeType();
        if (LOCKED.contains(type)) locked = true;
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            boolean page = ofPage || type.equals("multipart/related");
            for (Entity part : multipart.getBodyParts()) collect(part, depth + 1, page);
        } else if (body instanceof Message forwarded) {
            attach(entity, forwarded);
        } else if (body instanceof SingleBody single) {
            boolean attachment = depth > 0 && isAttachment(entity);
            if (!attachment && isPage(type)) {
                if (html == null) html = decode(entity, single);
            } else if (!attachment && type.equals("text/plain")) {
                String part = decode(entity, single);
                plain = plain == null ? part : plain + "\n\n" + part;
            } else if (attachment || (!ofPage && entity.getFilename() != null)) {
                attach(entity, single);
            }
        }
    }

    private static boolean isPage(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private static boolean isAttachment(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private void attach(Entity entity, SingleBody attachment) throws IOException {
        if (SIGNATURES.contains(entity.getMimeType())) return;
        String name = entity.getFilename();
        parts.add(name == null || name.isBlank() ? "unnamed" : name.strip(), attachment.getInputStream());
    }

    private void attach(Entity entity, Message forwarded) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(forwarded, bytes);
        String name = entity.getFilename();
        if (name == null || name.isBlank()) name = forwarded.getSubject();
        if (name == null || name.isBlank()) name = "unnamed";
        name = name.strip();
        parts.add(name.endsWith(".eml") ? name : name + ".eml", new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String decode(Entity entity, SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return Encodings.decode(bytes.toByteArray(), entity.getCharset());
    }

    private static Metadata header(Message message) {
        boolean signed = message.getFrom() != null && !message.getFrom().isEmpty();
        return Metadata.NONE
                .with(MetadataField.TITLE, found(message.getSubject()))
                .with(
                        MetadataField.BYLINE,
                        signed ? found(name(message.getFrom().get(0))) : null)
                .with(MetadataField.PUBLISHED, found(date(message)));
    }

    /** With the sender's own offset where the header can be read strictly: it tells which day it was there. */
    private static String date(Message message) {
        Field field = message.getHeader() == null ? null : message.getHeader().getField("Date");
        if (field == null) return null;
        try {
            String value = field.getBody()
                    .replaceAll("\\(.*?\\)", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
        } catch (DateTimeException unusual) {
            return message.getDate() == null
                    ? null
                    : message.getDate().toInstant().toString();
        }
    }

    private static String name(Mailbox from) {
        return from.getName() == null || from.getName().isBlank() ? from.getAddress() : from.getName();
    }

    private static Fact found(String value) {
        return value == null || value.isBlank() ? null : new Fact(value.strip(), Source.MAIL_HEADER);
    }
}
