package org.claimtrail.extraction.file;

import java.util.Set;
import java.util.regex.Pattern;

/** Which reader a media type needs. Only types that can hold an article are read at all. */
enum MediaKinds {
    PAGE,
    PLAIN,
    MAIL,
    DOCUMENT,
    ARCHIVE,
    MAILBOX,
    IMAGE,
    LOCKED,
    OTHER;

    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml");
    private static final Set<String> MAILS = Set.of("message/rfc822", "multipart/related", "message/news");
    private static final Set<String> LOCKS =
            Set.of("application/x-tika-ooxml-protected", "application/x-tika-ole-drm-encrypted");
    private static final Pattern DOCUMENTS = Pattern.compile("application/(?:pdf|illustrator.*|rtf|msword.*"
            + "|vnd\\.ms-(?:word|excel|powerpoint|outlook|office|works|xpsdocument).*|x-tika-(?:ms)?office?.*"
            + "|x-tika-ooxml.*|vnd\\.openxmlformats-officedocument.*|vnd\\.oasis\\.opendocument.*"
            + "|vnd\\.sun\\.xml.*|epub\\+zip|x-fictionbook\\+xml|vnd\\.apple\\.(?:pages|keynote|numbers|iwork).*"
            + "|vnd\\.wordperfect.*|x-hwp.*|rss\\+xml|atom\\+xml|xml|tei\\+xml|docbook\\+xml)"
            + "|text/(?:rtf|vnd\\.iptc\\.anpa|xml)|image/svg\\+xml");

    private static final Pattern PICTURES = Pattern.compile(
            "image/(?:png|jpeg|tiff|gif|webp|bmp|jp2|heic|heif|avif|jxl|x-jbig2|x-portable-.*|vnd\\.djvu)");

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-tar",
            "application/x-gtar",
            "application/x-bzip2",
            "application/x-bzip",
            "application/x-xz",
            "application/zstd",
            "application/x-compress",
            "application/x-lzma",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-cpio",
            "application/vnd.ms-tnef");

    /** Whether files of this type hold other files and no text of their own. */
    boolean holdsOnlyFiles() {
        return this == ARCHIVE || this == MAILBOX;
    }

    static MediaKinds of(String mediaType) {
        if (PAGES.contains(mediaType)) return PAGE;
        if (MAILS.contains(mediaType)) return MAIL;
        if (LOCKS.contains(mediaType)) return LOCKED;
        if (mediaType.equals("application/mbox")) return MAILBOX;
        if (ARCHIVES.contains(mediaType) || mediaType.startsWith("application/x-rar-compressed")) return ARCHIVE;
        if (DOCUMENTS.matcher(mediaType).matches()) return DOCUMENT;
        if (mediaType.startsWith("text/")) return PLAIN;
        return PICTURES.matcher(mediaType).matches() ? IMAGE : OTHER;
    }
}
