package dev.victor.git.protect;

import dev.victor.core.git.UnifiedDiff;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// One file of ours as it is and as the policy wants it.
///
/// @param path from the top of the repository, with slashes
/// @param present its text; null when it is not there
/// @param wanted its text; null when it should not be there
record FileChange(String path, @Nullable String present, @Nullable String wanted) {

  /// What a change is called.
  enum Kind {
    FRESH,
    NEW,
    STALE,
    OBSOLETE
  }

  Kind kind() {
    if (wanted == null) {
      return present == null ? Kind.FRESH : Kind.OBSOLETE;
    }
    if (present == null) {
      return Kind.NEW;
    }
    return present.equals(wanted) ? Kind.FRESH : Kind.STALE;
  }

  /// The change as a unified diff; empty when there is none.
  String diff() {
    return kind() == Kind.FRESH ? "" : UnifiedDiff.of(path, bytes(present), bytes(wanted));
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }
}
