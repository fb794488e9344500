package org.claimtrail.extraction.worker;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What this process runs from, for a process of its own kind: found through the class loader, because the packaged
 * application, its development mode and its tests each load classes in their own way.
 */
public final class ClassPath {
    private ClassPath() {}

    /** Where these classes lie and every jar that the class loader knows, in the form of the option {@code -cp}. */
    public static String of(Class<?>... classes) throws IOException {
        Set<Path> entries = new LinkedHashSet<>();
        try {
            for (Class<?> item : classes)
                entries.add(Path.of(
                        item.getProtectionDomain().getCodeSource().getLocation().toURI()));
            List<URL> manifests =
                    Collections.list(ClassPath.class.getClassLoader().getResources("META-INF/MANIFEST.MF"));
            for (URL manifest : manifests) {
                URI jar = jar(manifest);
                if (jar != null) entries.add(Path.of(jar));
            }
        } catch (URISyntaxException e) {
            throw new IOException("A place that classes come from cannot be named", e);
        }
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static URI jar(URL manifest) throws URISyntaxException {
        String address = manifest.toString();
        int inside = address.indexOf("!/");
        return address.startsWith("jar:file:") && inside > 0
                ? new URI(address.substring("jar:".length(), inside))
                : null;
    }
}
