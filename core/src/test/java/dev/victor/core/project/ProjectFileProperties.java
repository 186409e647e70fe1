package dev.victor.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is done to a right file: it is read, or refused with places that exist; and never read
/// when the published schema refuses it.
class ProjectFileProperties {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final String RIGHT;
  private static final List<int[]> VALUES = new ArrayList<>();

  static {
    try {
      RIGHT = new String(ProjectFileTest.complete(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    var matcher =
        Pattern.compile("\"[^\"]*\"\\s*:?|-?\\b[0-9][0-9.]*\\b|true|false|null").matcher(RIGHT);
    while (matcher.find()) {
      if (!matcher.group().endsWith(":")) {
        VALUES.add(new int[] {matcher.start(), matcher.end()});
      }
    }
  }

  @Property(tries = 2000)
  void damaged_bytes_are_refused_or_read_but_never_crash(@ForAll Random random) {
    byte[] bytes = RIGHT.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }

    refusal(bytes).ifPresent(failure -> placed(failure, bytes));
  }

  @Property(tries = 500)
  void a_cut_off_file_is_refused(@ForAll Random random) {
    byte[] bytes =
        RIGHT.substring(0, random.nextInt(RIGHT.length() - 2)).getBytes(StandardCharsets.UTF_8);

    assertThat(refusal(bytes)).hasValueSatisfying(failure -> placed(failure, bytes));
  }

  @Property(tries = 600)
  void a_value_in_the_place_of_another_is_read_only_if_it_fits_the_schema(
      @ForAll Random random, @ForAll("values") String value) {
    int[] place = VALUES.get(random.nextInt(VALUES.size()));
    String changed = RIGHT.substring(0, place[0]) + value + RIGHT.substring(place[1]);

    Optional<BadInput> refusal = refusal(changed.getBytes(StandardCharsets.UTF_8));

    if (refusal.isEmpty()) {
      assertThat(ProjectSchemaTest.errors(changed)).as(changed.substring(place[0])).isEmpty();
    }
  }

  @Property(tries = 300)
  void a_key_that_was_changed_is_refused_at_its_place(@ForAll Random random) {
    var keys = Pattern.compile("\"([A-Za-z0-9]{3,})\":").matcher(RIGHT);
    List<Integer> starts = new ArrayList<>();
    while (keys.find()) {
      starts.add(keys.start());
    }
    int start = starts.get(random.nextInt(starts.size()));
    String changed = RIGHT.substring(0, start + 1) + "zz" + RIGHT.substring(start + 1);

    Optional<BadInput> refusal = refusal(changed.getBytes(StandardCharsets.UTF_8));

    boolean fits = ProjectSchemaTest.errors(changed).isEmpty();
    assertThat(refusal.isPresent() || fits).as(changed.substring(start)).isTrue();
    refusal.ifPresent(failure -> placed(failure, changed.getBytes(StandardCharsets.UTF_8)));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "0",
        "-1",
        "0.5",
        "101",
        "1e3",
        "99999999999999999999",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"2026-11-22\"",
        "\"2026-13-01\"",
        "\"../x\"",
        "\"a b\"",
        "\"env:VICTOR_A\"",
        "\"env:PATH\"",
        "\"https://example.com\"",
        "\"main\"",
        "\"file\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "[]",
        "{}",
        "[1]",
        "{\"id\":1}",
        "\"UTC\"",
        "\"-x\"",
        "\"a\\nb\"",
        "\"{{metric.x}}\"",
        "\"sine\"");
  }

  private static Optional<BadInput> refusal(byte[] bytes) {
    try {
      ProjectFile.parse(bytes, "project.json", CLOCK);
      return Optional.empty();
    } catch (BadInput e) {
      return Optional.of(e);
    }
  }

  /// Every line has a place inside the file, and nothing that a terminal would obey.
  private static void placed(BadInput failure, byte[] bytes) {
    long lines = new String(bytes, StandardCharsets.UTF_8).lines().count() + 1;
    assertThat(failure.lines()).isNotEmpty();
    for (String line : failure.lines()) {
      assertThat(line).startsWith("project.json:").doesNotContainPattern("\\p{Cntrl}");
      String[] parts = line.split(":", 4);
      if (parts[1].matches("\\d+")) {
        assertThat(Long.parseLong(parts[1])).isBetween(1L, lines);
        assertThat(Long.parseLong(parts[2])).isPositive();
      }
    }
  }
}
