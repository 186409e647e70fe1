package dev.victor.core.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/// The words without an option name, or of an option that may be repeated: picocli reads the list
/// it set before and adds to it, so both ends must be one place.
final class Words implements IGetter, ISetter {

  private @Nullable Object list;

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T> T get() {
    return (T) list;
  }

  @Override
  @SuppressWarnings({"TypeParameterUnusedInFormals", "NullAway"})
  public <T> T set(T value) {
    list = value;
    return value;
  }

  List<String> all() {
    List<String> words = new ArrayList<>();
    if (list instanceof List<?> typed) {
      typed.forEach(word -> words.add(String.valueOf(word)));
    }
    return List.copyOf(words);
  }
}
