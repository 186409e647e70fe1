package dev.victor.content.narrate;

import dev.victor.core.project.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the owner never writes, whoever writes for him: words he bans, and emoji.
final class Taste {

  private static final Pattern EMOJI = Pattern.compile("\\p{IsEmoji_Presentation}");

  private Taste() {}

  /// What of it stands in a text, in words.
  static List<String> of(Optional<Voice> voice, String text) {
    if (voice.isEmpty()) {
      return List.of();
    }
    List<String> flaws = new ArrayList<>();
    for (String banned : voice.get().banned()) {
      if (Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(banned) + "(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
          .matcher(text)
          .find()) {
        flaws.add("“" + banned + "” is a word that the owner never uses");
      }
    }
    if (!Boolean.TRUE.equals(voice.get().emoji()) && EMOJI.matcher(text).find()) {
      flaws.add("has emoji");
    }
    return flaws;
  }
}
