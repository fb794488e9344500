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
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Keeps the plan of the house (src/docs/architecture.md), so that it cannot rot. */
@AnalyzeClasses(packages = "org.claimtrail", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Which rooms a room may use: the arrows of the plan, and no other. */
    static final Map<String, Set<String>> USES = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("web", Set.of("text")),
            Map.entry("history", Set.of("web")),
            Map.entry("work", Set.of("web", "history")),
            Map.entry("extraction", Set.of("text")),
            Map.entry("quotation", Set.of("text")),
            Map.entry("account", Set.of("text", "web", "history")),
            Map.entry("original", Set.of("text", "web", "extraction")),
            Map.entry("outlet", Set.of("web")),
            Map.entry("speaker", Set.of("web", "history", "account")),
            Map.entry("scale", Set.of("text", "web")),
            Map.entry("article", Set.of("text", "web", "history", "extraction", "account", "original", "outlet")),
            Map.entry(
                    "intake", Set.of("text", "web", "history", "work", "extraction", "account", "original", "article")),
            Map.entry(
                    "claim",
                    Set.of(
                            "text",
                            "web",
                            "history",
                            "extraction",
                            "quotation",
                            "account",
                            "outlet",
                            "speaker",
                            "scale",
                            "article")),
            Map.entry("placement", Set.of("text", "web", "history", "account", "article", "claim")),
            Map.entry(
                    "suggestion",
                    Set.of(
                            "text",
                            "web",
                            "history",
                            "work",
                            "extraction",
                            "quotation",
                            "account",
                            "outlet",
                            "speaker",
                            "article",
                            "claim",
                            "placement")),
            Map.entry(
                    "review",
                    Set.of("text", "web", "history", "account", "original", "speaker", "scale", "article", "claim")),
            Map.entry(
                    "reading",
                    Set.of(
                            "text",
                            "web",
                            "history",
                            "extraction",
                            "quotation",
                            "account",
                            "original",
                            "speaker",
                            "article",
                            "claim",
                            "placement",
                            "suggestion")),
            Map.entry("pipeline", Set.of("work", "history", "article", "claim", "placement", "suggestion")),
            Map.entry(
                    "report",
                    Set.of(
                            "text", "web", "history", "account", "outlet", "speaker", "scale", "article", "claim",
                            "review")),
            Map.entry(
                    "desk",
                    Set.of(
                            "web",
                            "history",
                            "account",
                            "speaker",
                            "article",
                            "intake",
                            "claim",
                            "placement",
                            "suggestion",
                            "review")),
            Map.entry(
                    "cli",
                    Set.of(
                            "text",
                            "web",
                            "work",
                            "extraction",
                            "quotation",
                            "account",
                            "original",
                            "report",
                            "intake",
                            "suggestion")));

    @ArchTest
    static final ArchRule aRoomUsesOnlyWhatThePlanNames = classes()
            .should(new ArchCondition<>("use only rooms that the plan names") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    String room = room(item);
                    if (!USES.containsKey(room)) {
                        if (!item.getPackageName().equals("org.claimtrail"))
                            events.add(
                                    SimpleConditionEvent.violated(item, item.getName() + " is in no room of the plan"));
                        return;
                    }
                    item.getDirectDependenciesFromSelf().forEach(dependency -> {
                        String other = room(dependency.getTargetClass());
                        if (USES.containsKey(other)
                                && !other.equals(room)
                                && !USES.get(room).contains(other))
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
    static final ArchRule onlyRepositoriesAskTheDatabase = noClasses()
            .that()
            .areNotAssignableTo(PanacheRepositoryBase.class)
            .and()
            // asks the database about itself and not for anything stored
            .doNotHaveFullyQualifiedName("org.claimtrail.web.CaseFolding")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("an aggregate has one repository, which owns its queries");

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
        return name.substring("org.claimtrail.".length()).split("\\.", 0)[0];
    }
}
