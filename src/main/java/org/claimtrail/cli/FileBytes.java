package org.claimtrail.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes of a file on their way to somebody else; knows whether it was the file that broke off. */
final class FileBytes extends FilterInputStream {
    private final long size;
    private final AtomicLong count = new AtomicLong();
    private volatile boolean ended;
    private volatile IOException failure;

    FileBytes(Path file) throws IOException {
        super(Files.newInputStream(file));
        this.size = Files.size(file);
    }

    /** As it was announced. */
    long size() {
        return size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = super.read(buffer, offset, length);
            if (read < 0) ended = true;
            else count.addAndGet(read);
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** @throws IOException if reading failed, or gave more or fewer bytes than the file had */
    void requireWhole() throws IOException {
        if (failure != null) throw failure;
        if (count.get() > size || (ended && count.get() < size)) throw new IOException("it changed meanwhile");
    }
}
