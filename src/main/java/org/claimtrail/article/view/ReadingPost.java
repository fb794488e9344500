package org.claimtrail.article.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.account.Me;
import org.claimtrail.article.ArticleMessages;
import org.claimtrail.article.version.ArticleVersions;
import org.claimtrail.text.Span;
import org.claimtrail.web.Roles;
import org.claimtrail.web.problem.CommonProblem;
import org.claimtrail.web.problem.Refusal;
import org.claimtrail.web.words.PageContext;
import org.claimtrail.web.words.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What the buttons of the reading page send about how a text is read; each leads back to the page. */
@Path("/articles/{id}/versions/{number}")
@RolesAllowed(Roles.REVIEWER)
class ReadingPost {
    /** What a button at a block sends: where the block is, and what it is said to be; "none" takes that back. */
    private static final Pattern BLOCK = Pattern.compile("(\\d{1,9})-(\\d{1,9})-(main|boilerplate|none)");

    private final VersionTexts versionTexts;
    private final ArticleVersions versions;
    private final ReadingDecisions decisions;
    private final Me me;
    private final Texts texts;
    private final PageContext page;

    ReadingPost(
            VersionTexts versionTexts,
            ArticleVersions versions,
            ReadingDecisions decisions,
            Me me,
            Texts texts,
            PageContext page) {
        this.versionTexts = versionTexts;
        this.versions = versions;
        this.decisions = decisions;
        this.me = me;
        this.texts = texts;
        this.page = page;
    }

    @POST
    @Path("blocks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response block(
            @RestPath long id,
            @RestPath int number,
            @RestForm String block,
            @RestForm int seen,
            @RestForm Long evidenceFor) {
        Matcher sent = BLOCK.matcher(block == null ? "" : block);
        if (!sent.matches()) throw CommonProblem.BAD_REQUEST.refusal();
        long version = version(id, number);
        Span span = ReadingDecisions.stretch(Integer.parseInt(sent.group(1)), Integer.parseInt(sent.group(2)));
        String role = sent.group(3);
        decide(() -> {
            if (role.equals("none")) decisions.unmark(version, span, seen, me.actor());
            else decisions.mark(version, span, role.equals(ReadingDecisions.MAIN), seen, me.actor());
        });
        return back(version, evidenceFor, "#b" + span.begin());
    }

    @POST
    @Path("letters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letters(
            @RestPath long id,
            @RestPath int number,
            @RestForm boolean repaired,
            @RestForm int seen,
            @RestForm Long evidenceFor) {
        long version = version(id, number);
        decide(() -> decisions.repair(version, repaired, seen, me.actor()));
        return back(version, evidenceFor, "");
    }

    /** Who came too late sees the page as it is by now, and can decide again. */
    private void decide(Runnable decision) {
        try {
            decision.run();
        } catch (Refusal refusal) {
            boolean tooLate = refusal.problem() == CommonProblem.CHANGED_MEANWHILE
                    || refusal.problem() == CommonProblem.NOT_FOUND;
            if (!tooLate) throw refusal;
            page.leaveNotice(texts.of(ArticleMessages.class).reading_changed());
        }
    }

    private long version(long id, int number) {
        return versions.id(id, number).orElseThrow(CommonProblem.NOT_FOUND::refusal);
    }

    /** To the page as it was shown when somebody decided, in whatever view and order. */
    private Response back(long version, Long evidenceFor, String place) {
        List<String> pages = versionTexts.pages(version);
        String query = evidenceFor == null ? "" : "?evidence-for=" + evidenceFor;
        return Response.seeOther(URI.create(page.cameFrom(pages, pages.get(0) + query) + place))
                .build();
    }
}
