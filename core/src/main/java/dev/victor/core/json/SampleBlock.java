package dev.victor.core.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The block behind a sample: what must be there is a sample, the rest is left out.
final class SampleBlock implements Block {

  @Override
  public <T> T required(String key, Kind<T> kind, String about) {
    return kind.sample();
  }

  @Override
  public <T> @Nullable T optional(String key, Kind<T> kind, String about) {
    return null;
  }

  @Override
  public <T> List<T> list(String key, Kind<T> kind, String about) {
    return List.of();
  }

  @Override
  public <T> Map<String, T> map(String key, Kind<T> kind, String about) {
    return Map.of();
  }
}
