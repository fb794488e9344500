package org.claimtrail.cli;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimtrail.account.guard.SessionSettings;
import org.claimtrail.account.guard.SetupSettings;
import org.claimtrail.intake.UploadSettings;
import org.claimtrail.intake.folder.DropFolderSettings;
import org.claimtrail.intake.queue.IntakeSettings;
import org.claimtrail.intake.worker.ExtractionSettings;
import org.claimtrail.original.OriginalSettings;
import org.claimtrail.report.PublisherSettings;
import org.claimtrail.web.Settings;
import org.claimtrail.work.WorkSettings;

/** Finds a setting that cannot be what it is set to, and says so in one sentence. */
final class SettingsCheck {
    static final List<Class<?>> ROOMS = List.of(
            Settings.class,
            SessionSettings.class,
            SetupSettings.class,
            OriginalSettings.class,
            UploadSettings.class,
            DropFolderSettings.class,
            IntakeSettings.class,
            ExtractionSettings.class,
            WorkSettings.class,
            PublisherSettings.class);

    /** What a setting can be. */
    private record Kind(String allowed, Predicate<String> allows) {}

    private static final Kind WHOLE_NUMBER = new Kind("a whole number from 0 up", value -> value.matches("\\d{1,9}"));
    private static final Kind SIZE = new Kind(
            "a number of bytes such as 500000000 or 500M", value -> value.matches("\\d{1,18}|\\d{1,9}[KMGTkmgt]"));
    private static final Kind DURATION = new Kind("a length of time such as 30s, 5m or 2d", SettingsCheck::isDuration);
    private static final Kind DURATION_OR_OFF = new Kind(
            "a length of time such as 3s, or off", value -> value.equals("off") || SettingsCheck.isDuration(value));
    private static final Kind ZONE = new Kind("a time zone such as Europe/Berlin or UTC", SettingsCheck::isZone);
    private static final Kind ADDRESS =
            new Kind("an address such as https://facts.example.org", SettingsCheck::isAddress);
    private static final Kind PORT = new Kind(
            "a whole number from 0 to 65535", value -> value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535);

    private static final Map<Type, Kind> BY_TYPE =
            Map.of(int.class, WHOLE_NUMBER, MemorySize.class, SIZE, Duration.class, DURATION);
    private static final Map<String, Kind> BY_NAME = Map.of(
            "claimtrail.time-zone",
            ZONE,
            "claimtrail.imports-interval",
            DURATION_OR_OFF,
            "claimtrail.work.heartbeat",
            DURATION_OR_OFF,
            "claimtrail.public-url",
            ADDRESS,
            "claimtrail.organisation-url",
            ADDRESS);

    /** What settings were called in earlier versions, and what they are called now. */
    private static final Map<String, String> RENAMED =
            Map.of("claimtrail.intake.heartbeat", "claimtrail.work.heartbeat");

    private SettingsCheck() {}

    /**
     * The sentence about the first setting that is wrong; empty when none is.
     *
     * @param values what a setting of this name is set to, null where it is not
     */
    static Optional<String> wrong(Function<String, String> values) {
        Stream<String> renamed = RENAMED.entrySet().stream()
                .filter(setting -> values.apply(setting.getKey()) != null)
                .map(setting -> renamed(setting.getKey(), setting.getValue()));
        Stream<String> wrong = Stream.concat(Stream.of(Map.entry("quarkus.http.port", PORT)), ofProduct())
                .flatMap(setting -> wrong(setting.getKey(), setting.getValue(), values).stream());
        return Stream.concat(renamed, wrong).findFirst();
    }

    private static String renamed(String old, String now) {
        return "the setting " + old + " (" + variable(old) + ") is called " + now + " (" + variable(now)
                + ") now; rename it.";
    }

    private static Stream<Map.Entry<String, Kind>> ofProduct() {
        return ROOMS.stream().flatMap(SettingsCheck::settings);
    }

    private static Optional<String> wrong(String name, Kind kind, Function<String, String> values) {
        String value = values.apply(name);
        if (value == null || kind.allows().test(value.strip())) return Optional.empty();
        return Optional.of("the setting " + name + " (" + variable(name) + ") is \"" + value + "\"; it has to be "
                + kind.allowed() + ".");
    }

    /** The settings of a room whose values can be wrong, by name. */
    private static Stream<Map.Entry<String, Kind>> settings(Class<?> room) {
        String prefix = room.getAnnotation(ConfigMapping.class).prefix();
        return Stream.of(room.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .flatMap(method -> {
                    String name = prefix + "."
                            + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                    Kind kind = BY_NAME.getOrDefault(name, BY_TYPE.get(valueType(method)));
                    return kind == null ? Stream.empty() : Stream.of(Map.entry(name, kind));
                });
    }

    private static Type valueType(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType optional
                ? optional.getActualTypeArguments()[0]
                : method.getReturnType();
    }

    /** The environment variable that sets it. */
    private static String variable(String name) {
        return name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    private static boolean isDuration(String value) {
        try {
            return !DurationConverter.parseDuration(value).isNegative();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isZone(String value) {
        try {
            ZoneId.of(value);
            return true;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        try {
            URI address = URI.create(value);
            return address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
