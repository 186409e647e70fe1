package dev.victor.trading.stage;

import dev.victor.core.json.Node;
import dev.victor.trading.audit.AuditLine;
import dev.victor.trading.audit.AuditTrail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The versions of a strategy that were promoted to live and not retired since, as its trail tells.
///
/// @param inOrder hashes, the one that became live last at the end
/// @param commits where the definition of each stood, as far as the trail says
record LiveVersions(List<String> inOrder, Map<String, String> commits) {

  static LiveVersions of(AuditTrail trail) {
    List<String> live = new ArrayList<>();
    Map<String, String> commits = new LinkedHashMap<>();
    for (AuditLine line : trail.lines()) {
      String version = line.word("version").orElse("");
      if (line.word("action").orElse("").equals(Standing.PROMOTED)) {
        live.remove(version);
        if (line.word("to").orElse("").equals(Stage.LIVE.word())) {
          live.add(version);
        }
        commit(line).ifPresent(commit -> commits.put(version, commit));
      } else if (line.word("action").orElse("").equals(Rollback.ROLLED_BACK)) {
        live.remove(version);
        live.add(version);
      }
    }
    return new LiveVersions(live, commits);
  }

  private static Optional<String> commit(AuditLine line) {
    return line.content()
        .at("evidence", "commit")
        .flatMap(
            node -> node instanceof Node.Text text ? Optional.of(text.value()) : Optional.empty());
  }

  /// The one to go back to from another; empty when there is none.
  Optional<String> before(String version) {
    return inOrder.stream().filter(each -> !each.equals(version)).reduce((a, b) -> b);
  }

  /// The one that a person named by its first digits.
  Optional<String> named(String start) {
    return inOrder.stream().filter(each -> each.startsWith(start)).reduce((a, b) -> b);
  }
}
