package org.claimtrail.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** An e-mail, or a web page saved as one (MHTML): its header as metadata, its best readable part as text. */
final class Mail {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:");

    private final Limits limits;
    private String html;
    private String plain;

    private Mail(Limits limits) {
        this.limits = limits;
    }

    /** Reads the mail; null if it has no text. */
    static Extracted read(byte[] bytes, String mediaType, String fileName, Limits limits) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(10_000)
                .setMaxContentLen(limits.fileBytes())
                .build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        Mail mail = new Mail(limits);
        mail.collect(message, 0);
        Metadata header = header(message);
        if (mail.html != null) {
            Extracted page = HtmlPage.read(mail.html, mediaType, header, fileName, limits);
            if (page != null) return page;
        }
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

    private void collect(Entity entity, int depth) throws IOException {
        if (depth > limits.embeddedDepth() || depth > 0 && isAttachment(entity)) return;
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) collect(part, depth + 1);
        } else if (body instanceof Message forwarded) {
            collect(forwarded, depth + 1);
        } else if (body instanceof SingleBody single) {
            String type = entity.getMimeType();
            if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
                if (html == null) html = decode(entity, single);
            } else if (type.equals("text/plain")) {
                String part = decode(entity, single);
                plain = plain == null ? part : plain + "\n\n" + part;
            }
        }
    }

    private static boolean isAttachment(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static String decode(Entity entity, SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return Encodings.decode(bytes.toByteArray(), entity.getCharset());
    }

    private static Metadata header(Message message) {
        return new Metadata(
                found(message.getSubject()),
                message.getFrom() == null || message.getFrom().isEmpty()
                        ? null
                        : found(name(message.getFrom().get(0))),
                null,
                found(date(message)),
                null,
                null,
                null);
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

    private static Found found(String value) {
        return value == null || value.isBlank() ? null : new Found(value.strip(), Source.MAIL_HEADER);
    }
}
