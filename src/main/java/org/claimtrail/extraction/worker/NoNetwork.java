package org.claimtrail.extraction.worker;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.Set;

/**
 * Takes every way to the network that Java offers from a worker: sockets of both kinds, addresses of all protocols but
 * files, and (by an empty hosts file, see {@link WorkerCommand}) names. Native code and programs that a worker starts
 * are not held by it; a network namespace of their own holds those where the system grants one.
 */
public final class NoNetwork extends SelectorProvider {
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "resource");

    /** For the virtual machine, which is told this class by name. */
    public NoNetwork() {}

    /** Closes what is not closed by choosing this class as the provider of channels. To be called once. */
    @SuppressWarnings("deprecation") // The only way to forbid sockets that there is in every Java from 17 on.
    static void install() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused();
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused();
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused();
        });
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new Refusing());
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("Readers of files have no network");
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw refused();
    }

    @Override
    public Pipe openPipe() {
        throw refused();
    }

    @Override
    public AbstractSelector openSelector() {
        throw refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw refused();
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw refused();
    }

    /** Addresses can be made and compared, but not opened. */
    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("Readers of files have no network");
        }
    }
}
