package org.claimtrail.suggestion;

import java.util.List;
import org.claimtrail.web.Paging;

/**
 * One page of an article's suggestions.
 *
 * @param total how many there are on all pages
 * @param complete false while the engine is still at work on the text: ask again in a moment
 * @param givenUp true when it failed again and again, so that nothing comes until an administrator has it tried once more;
 *     else missing
 */
record SuggestionList(List<SuggestionJson> items, long total, int page, int size, boolean complete, Boolean givenUp) {
    static SuggestionList of(List<SuggestionJson> all, Paging paging, EngineRun run) {
        List<SuggestionJson> items =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return new SuggestionList(
                items, all.size(), paging.page(), paging.size(), run.isDone(), run.isGivenUp() ? true : null);
    }
}
