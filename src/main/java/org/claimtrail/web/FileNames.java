package org.claimtrail.web;

/** Names of files as they are kept: of the path only the last part, nothing invisible, not too long. */
public final class FileNames {
    /** In code points. */
    public static final int LONGEST = 300;

    private FileNames() {}

    /**
     * The name without its path (of any system), control characters and those that turn the direction of writing, by
     * which "exe.fdp" can look like "pdf.exe". Shortened at the front: the end tells the kind of file.
     */
    public static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String visible = last.replaceAll("[\\p{Cc}\\p{Cs}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .strip();
        if (visible.isEmpty() || visible.matches("\\.+")) return "file";
        int length = visible.codePointCount(0, visible.length());
        return length <= LONGEST ? visible : visible.substring(visible.offsetByCodePoints(0, length - LONGEST));
    }

    /** The name that a pasted text is kept under. */
    public static String ofText(String title) {
        return clean(title.replaceAll("[/\\\\]", " ") + ".txt");
    }
}
