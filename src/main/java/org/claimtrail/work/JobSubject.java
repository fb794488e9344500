package org.claimtrail.work;

/**
 * What a job is about, for administrators.
 *
 * @param address its page; null where it has none
 */
public record JobSubject(String name, String address) {}
