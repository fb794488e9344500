package org.claimtrail.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.testing.Rooms;
import org.junit.jupiter.api.Test;

class SettingsCheckTest {
    @Test
    void aSettingThatCannotBeIsNamedWithWhatItCanBe() {
        assertWrong(
                "claimtrail.time-zone",
                "Europe/Berlinn",
                "the setting claimtrail.time-zone (CLAIMTRAIL_TIME_ZONE) is \"Europe/Berlinn\"; it has to be a time zone such"
                        + " as Europe/Berlin or UTC.");
        assertWrong(
                "claimtrail.intake.workers",
                "two",
                "the setting claimtrail.intake.workers (CLAIMTRAIL_INTAKE_WORKERS) is \"two\"; it has to be a whole number"
                        + " from 0 up.");
        assertWrong(
                "claimtrail.session.lifetime",
                "a month",
                "the setting claimtrail.session.lifetime (CLAIMTRAIL_SESSION_LIFETIME) is \"a month\"; it has to be a length"
                        + " of time such as 30s, 5m or 2d.");
        assertWrong(
                "claimtrail.imports-interval",
                "never",
                "the setting claimtrail.imports-interval (CLAIMTRAIL_IMPORTS_INTERVAL) is \"never\"; it has to be a length of"
                        + " time such as 3s, or off.");
        assertWrong(
                "claimtrail.public-url",
                "facts.example.org",
                "the setting claimtrail.public-url (CLAIMTRAIL_PUBLIC_URL) is \"facts.example.org\"; it has to be an address"
                        + " such as https://facts.example.org.");
        assertWrong(
                "quarkus.http.port",
                "eighty",
                "the setting quarkus.http.port (QUARKUS_HTTP_PORT) is \"eighty\"; it has to be a whole number from 0 to"
                        + " 65535.");
    }

    @Test
    void aSettingThatWasRenamedIsToldByBothNames() {
        assertWrong(
                "claimtrail.intake.heartbeat",
                "5s",
                "the setting claimtrail.intake.heartbeat (CLAIMTRAIL_INTAKE_HEARTBEAT) is called claimtrail.work.heartbeat"
                        + " (CLAIMTRAIL_WORK_HEARTBEAT) now; rename it.");
    }

    @Test
    void theSettingsOfEveryRoomAreChecked() {
        assertEquals(Set.copyOf(Rooms.annotatedWith(ConfigMapping.class)), Set.copyOf(SettingsCheck.ROOMS));
    }

    @Test
    void aSizeCanBeGivenInBytesOrWithItsUnit() {
        assertWrong(
                "claimtrail.max-file-size",
                "large",
                "the setting claimtrail.max-file-size (CLAIMTRAIL_MAX_FILE_SIZE) is \"large\"; it has to be a number of bytes"
                        + " such as 500000000 or 500M.");
        assertEquals(Optional.empty(), SettingsCheck.wrong(Map.of("claimtrail.max-file-size", "500M")::get));
    }

    @Test
    void whatIsRightOrNotSetPasses() {
        assertEquals(Optional.empty(), SettingsCheck.wrong(name -> null));
        Map<String, String> right = Map.of(
                "claimtrail.time-zone", "Europe/Berlin",
                "claimtrail.intake.workers", "0",
                "claimtrail.intake.unpacked-size", "4294967296",
                "claimtrail.session.lifetime", "30D",
                "claimtrail.extraction.time-limit", "PT1M",
                "claimtrail.imports-interval", "off",
                "claimtrail.work.heartbeat", "5s",
                "claimtrail.public-url", "https://facts.example.org/desk/",
                "quarkus.http.port", "8080");
        assertEquals(Optional.empty(), SettingsCheck.wrong(right::get));
    }

    private static void assertWrong(String name, String value, String sentence) {
        assertEquals(Optional.of(sentence), SettingsCheck.wrong(Map.of(name, value)::get));
    }
}
