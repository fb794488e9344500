package org.claimtrail.intake.queue;

/** Somebody whose files are under way; {@code name} null for files that nobody in particular brought. */
public record WaitingPerson(long person, String name, long waiting, long resting, long reading) {}
