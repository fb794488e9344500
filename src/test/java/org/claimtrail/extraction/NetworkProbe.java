package org.claimtrail.extraction;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrail.extraction.worker.WorkerMain;

/** A worker that tries every way to the network; answers those that led somewhere. The file's
 * name is a port and a name of this machine here. */
public final class NetworkProbe {
    @FunctionalInterface
    private interface Attempt {
        AutoCloseable run() throws Exception;
    }

    private NetworkProbe() {}

    public static void main(String... arguments) throws IOException {
        WorkerMain.serve(greeting -> request -> {
            String[] there = request.fileName().split(" ", 0);
            String open =
                    open(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(there[0])), there[1]);
            return new Extracted("text/plain", "open: " + open, List.of(), Metadata.NONE);
        });
    }

    private static String open(InetSocketAddress address, String name) {
        List<Attempt> attempts = List.of(
                () -> {
                    Socket socket = new Socket();
                    socket.connect(address);
                    return socket;
                },
                () -> SocketChannel.open(address),
                () -> new ServerSocket(0),
                DatagramSocket::new,
                DatagramChannel::open,
                () -> URI.create("http:/" + address).toURL().openStream(),
                () -> {
                    InetAddress.getByName(name);
                    return () -> {};
                });
        return IntStream.range(0, attempts.size())
                .filter(number -> leads(attempts.get(number)))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static boolean leads(Attempt attempt) {
        try (AutoCloseable open = attempt.run()) {
            return open != null;
        } catch (Exception refused) {
            return false;
        }
    }
}
