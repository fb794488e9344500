package org.claimtrail.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of an event: SHA-256 over its fields in a fixed order, each as its length in UTF-8 bytes, a colon, the bytes
 * and a line feed (null as "-" and a line feed), so that no two different events give the same input. Order: number,
 * time (ISO 8601, UTC), actor id, actor, action, subject type, subject id, before, after, hash of the event before.
 */
final class EventHash {
    private EventHash() {}

    static String of(Event event) {
        MessageDigest digest = sha256();
        for (Object field : new Object[] {
            event.number,
            event.at,
            event.actorId,
            event.actor,
            event.action,
            event.subjectType,
            event.subjectId,
            event.beforeState,
            event.afterState,
            event.previousHash
        }) add(digest, field);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Object field) {
        if (field != null) {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        } else {
            digest.update((byte) '-');
        }
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
