package org.claimtrail.extraction;

import org.jsoup.nodes.Document;

/** What a web page says about itself. */
final class HtmlMetadata {
    private HtmlMetadata() {}

    static Metadata of(Document page, String html) {
        String title = page.title();
        return new Metadata(
                title.isBlank() ? null : new Found(title, Source.HTML_META), null, null, null, null, null, null);
    }
}
