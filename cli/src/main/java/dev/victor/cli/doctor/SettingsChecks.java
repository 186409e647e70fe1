package dev.victor.cli.doctor;

import dev.victor.cli.doctor.Finding.Level;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.project.Ai;
import dev.victor.core.project.Channel;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Secrets;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import dev.victor.core.workspace.Trust;
import dev.victor.core.workspace.Trust.Purpose;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the user's own settings can be read, secrets are only the user's, and the project has
/// the secrets it names.
final class SettingsChecks {

  private SettingsChecks() {}

  static List<Check> all() {
    return List.of(
        new Check("settings", SettingsChecks::settings),
        new Check("secrets", SettingsChecks::secrets),
        new Check("trust", SettingsChecks::trust));
  }

  private static List<Finding> settings(Session session) {
    int hosts = Settings.of(session.environment()).trustedHosts().size();
    boolean there = Files.exists(Settings.file(session.environment()));
    return List.of(
        Finding.ok("settings", there ? hosts + " hosts trusted" : "none, and none are needed"));
  }

  private static List<Finding> secrets(Session session) {
    Secrets secrets = new Secrets(session.environment());
    secrets.checkMode();
    List<Finding> missing = new ArrayList<>();
    ProjectChecks.sound(session)
        .ifPresent(workspace -> {
          Project project = workspace.project();
          for (Channel channel : project.channels()) {
            resolve(secrets, channel.webhook(), missing);
          }
          Ai ai = project.ai();
          if (ai != null && Boolean.TRUE.equals(ai.enabled())) {
            resolve(secrets, ai.apiKey(), missing);
          }
        });
    return missing.isEmpty() ? List.of(Finding.ok("secrets", "nothing is missing")) : missing;
  }

  private static void resolve(Secrets secrets, @Nullable String reference, List<Finding> missing) {
    if (reference == null) {
      return;
    }
    try {
      secrets.resolve(reference);
    } catch (NeedsPerson absent) {
      missing.add(Finding.of("secrets", Level.WARN, absent));
    }
  }

  private static List<Finding> trust(Session session) {
    return ProjectChecks.sound(session)
        .map(workspace -> workspace.project().ai())
        .filter(ai -> Boolean.TRUE.equals(ai.enabled()) && ai.endpoint() != null)
        .map(ai -> List.of(endpoint(session, String.valueOf(ai.endpoint()))))
        .orElse(List.of());
  }

  private static Finding endpoint(Session session, String address) {
    try {
      return Finding.ok(
          "trust",
          Trust.of(session.environment()).require(address, Purpose.MODEL).getHost()
              + " is trusted as model endpoint");
    } catch (NeedsPerson refused) {
      return Finding.of("trust", Level.WARN, refused);
    }
  }
}
