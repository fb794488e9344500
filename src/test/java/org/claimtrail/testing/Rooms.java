package org.claimtrail.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The product's own classes, for tests that ask something of all of them. */
public final class Rooms {
    private static final JavaClasses IMPORTED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.claimtrail");

    private Rooms() {}

    public static JavaClasses imported() {
        return IMPORTED;
    }

    /** Those that are annotated so, of every room. */
    public static List<? extends Class<?>> annotatedWith(Class<? extends java.lang.annotation.Annotation> kind) {
        return IMPORTED.stream()
                .filter(item -> item.isAnnotatedWith(kind))
                .map(JavaClass::reflect)
                .toList();
    }
}
