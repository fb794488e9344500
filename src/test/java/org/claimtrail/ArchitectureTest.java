package org.claimtrail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Keeps the plan of the house (src/docs/architecture.md), so that it cannot rot. */
@AnalyzeClasses(packages = "org.claimtrail", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("text", 1),
            Map.entry("web", 1),
            Map.entry("history", 1),
            Map.entry("extraction", 2),
            Map.entry("quotation", 2),
            Map.entry("account", 2),
            Map.entry("original", 2),
            Map.entry("outlet", 3),
            Map.entry("article", 3),
            Map.entry("speaker", 3),
            Map.entry("scale", 3),
            Map.entry("intake", 4),
            Map.entry("claim", 4),
            Map.entry("review", 5),
            Map.entry("search", 5),
            Map.entry("report", 6),
            Map.entry("desk", 6),
            Map.entry("cli", 6));

    /**
     * Neighbours that may be used: the trail on a page is paged like any list, an original that is a text is decoded like
     * any file, an article has an outlet.
     */
    private static final Set<String> ON_ONE_FLOOR =
            Set.of("history -> web", "original -> extraction", "article -> outlet");

    @ArchTest
    static final ArchRule aRoomUsesOnlyRoomsBelow = classes().should(new ArchCondition<>("use only rooms below") {
        @Override
        public void check(JavaClass item, ConditionEvents events) {
            String room = room(item);
            if (!FLOORS.containsKey(room)) {
                if (!item.getPackageName().equals("org.claimtrail"))
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is in no room of the plan"));
                return;
            }
            item.getDirectDependenciesFromSelf().forEach(dependency -> {
                String other = room(dependency.getTargetClass());
                if (other.equals(room) || !FLOORS.containsKey(other)) return;
                boolean below = FLOORS.get(other) < FLOORS.get(room);
                if (!below && !ON_ONE_FLOOR.contains(room + " -> " + other))
                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
            });
        }
    });

    @ArchTest
    static final ArchRule theEnginesKnowNoServer = noClasses()
            .that()
            .resideInAnyPackage("..claimtrail.text..", "..claimtrail.extraction..", "..claimtrail.quotation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "io.vertx..", "org.jboss.resteasy..");

    @ArchTest
    static final ArchRule doorsOfARoomStayInside = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .or()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("be used in their own room only") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getDirectDependenciesToSelf().stream()
                            .filter(dependency ->
                                    !room(dependency.getOriginClass()).equals(room(item)))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
                }
            })
            .because("pages, resources and entities are a room's own; others use its records and use cases");

    @ArchTest
    static final ArchRule noTwoPackagesNeedEachOther =
            slices().matching("org.claimtrail.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayUseIt = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(new ArchCondition<>("say who may use it") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    for (JavaMethod method : item.getMethods())
                        if (isRoute(method) && !guarded(item) && !guarded(method))
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule noEntityReachesATemplateOrAnAnswer = classes()
            .should(new ArchCondition<>("keep entities out of templates and answers") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    if (item.isAssignableTo(TemplateInstance.class))
                        item.getFields().forEach(field -> refuse(field.getType(), item, events));
                    if (item.isAnnotatedWith(Path.class))
                        item.getMethods().stream()
                                .filter(ArchitectureTest::isRoute)
                                .forEach(method -> refuse(method.getReturnType(), item, events));
                }

                private void refuse(JavaType type, JavaClass item, ConditionEvents events) {
                    for (JavaClass involved : type.getAllInvolvedRawTypes())
                        if (involved.isAnnotatedWith(Entity.class))
                            events.add(
                                    SimpleConditionEvent.violated(item, item.getName() + " shows " + type.getName()));
                }
            });

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static void someRoutesAreThereToBeChecked(JavaClasses all) {
        long routes = all.stream()
                .flatMap(item -> item.getMethods().stream())
                .filter(ArchitectureTest::isRoute)
                .count();
        if (routes < 20) throw new AssertionError("Only " + routes + " routes were found: does the test see them?");
    }

    private static boolean isRoute(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static boolean guarded(JavaClass item) {
        return item.isAnnotatedWith(RolesAllowed.class) || item.isAnnotatedWith(PermitAll.class);
    }

    private static boolean guarded(JavaCodeUnit method) {
        return method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
    }

    private static String room(JavaClass item) {
        String name = item.getPackageName();
        if (!name.startsWith("org.claimtrail.")) return "";
        return name.substring("org.claimtrail.".length()).split("\\.")[0];
    }
}
