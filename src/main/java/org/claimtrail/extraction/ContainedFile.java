package org.claimtrail.extraction;

import java.nio.file.Path;

/**
 * A file within a file: an attachment of a mail, a member of an archive, a mailbox or a PDF portfolio.
 *
 * @param name as the container has it, with its folders: for people to read, never a path to be used
 * @param mediaType type without parameters, as detected from bytes and name
 * @param file where the unpacked bytes lie; null if the caller gave no directory for them
 * @param size of the unpacked bytes
 */
public record ContainedFile(String name, String mediaType, Path file, long size) {}
