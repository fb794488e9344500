package org.claimtrail.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimtrail.intake.CommandLineIntake.Fed;

/** An installation that commands work with: a running one, or the stopped one of this data directory. */
interface Installation {
    /** How many texts a page of {@link #corrections} has at most. */
    int TEXTS_A_PAGE = 20;

    /** A file was not taken in. */
    final class NotTaken extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean later;

        /** @param later whether it may be taken in a while */
        NotTaken(String sentence, boolean later) {
            super(sentence);
            this.later = later;
        }

        /** A file that could not be read to its end. */
        static NotTaken unreadable(IOException reason) {
            String said = reason.getMessage() == null ? "" : ": " + reason.getMessage();
            return new NotTaken("The file could not be read" + said + ".", false);
        }

        boolean later() {
            return later;
        }
    }

    /** The id of the file, once its bytes are safe; what is wrong with this file alone is told as {@link NotTaken}. */
    long bring(Path file) throws NotTaken;

    /** How far a file is. */
    Fed look(long id);

    /** Whether somebody let the whole queue rest, so that nothing is read. */
    boolean rests();

    /** The ids of the files that came out of it. */
    List<Long> parts(long id);

    /** A page, counted from 1, of what people decided about suggestions: a slice of texts, as the API describes it. */
    JsonNode corrections(int page);
}
