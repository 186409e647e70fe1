package dev.victor.trading.audit;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.Strategies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `strategy audit verify` answers.
///
/// @param trails one each, whatever is wrong with it
/// @param anchored whether git's notes were asked too
public record AuditVerification(List<AuditTrail> trails, boolean anchored) implements Outcome {

  /// Checks the trails of every strategy.
  public static AuditVerification of(Session session) {
    Workspace workspace = session.workspace();
    Strategies strategies = new Strategies(workspace);
    Optional<AuditAnchor> anchor = AuditAnchor.of(session.environment(), workspace);
    List<AuditTrail> trails = new ArrayList<>();
    for (String id : strategies.ids()) {
      trails.add(checked(AuditTrail.of(workspace, id, strategies.folder(id)), anchor));
      AuditTrail trials =
          checked(AuditTrail.ofTrials(workspace, id, strategies.folder(id)), anchor);
      if (!trials.lines().isEmpty() || trials.flaw().isPresent()) {
        trails.add(trials);
      }
    }
    return new AuditVerification(trails, anchor.isPresent());
  }

  private static AuditTrail checked(AuditTrail trail, Optional<AuditAnchor> anchor) {
    return trail.flaw().isPresent()
        ? trail
        : anchor
            .flatMap(each -> each.missing(trail))
            .map(flaw ->
                new AuditTrail(
                    trail.strategy(), trail.file(), trail.name(), trail.lines(), Optional.of(flaw)))
            .orElse(trail);
  }

  @Override
  public ExitCode exit() {
    return trails.stream().allMatch(trail -> trail.flaw().isEmpty())
        ? ExitCode.OK
        : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    if (trails.isEmpty()) {
      console.line("there are no strategies");
    }
    for (AuditTrail trail : trails) {
      String verdict =
          trail
              .flaw()
              .map(flaw ->
                  console.in(Tone.BAD, trail.name() + ":" + flaw.line() + " " + flaw.what()))
              .orElseGet(
                  () -> console.in(Tone.GOOD, "intact") + ", " + lines(trail.lines().size()));
      console.line(trail.strategy() + "  " + verdict);
    }
    if (!anchored) {
      console.remark("no commit of git holds the ends: lines cut off at the end would not be seen");
    }
  }

  private static String lines(int count) {
    return count == 1 ? "1 line" : count + " lines";
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ok", exit() == ExitCode.OK);
    json.put("anchored", anchored);
    json.put("trails", trails.stream().map(AuditVerification::json).toList());
    return json;
  }

  private static Map<String, Object> json(AuditTrail trail) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strategy", trail.strategy());
    json.put("file", trail.name());
    json.put("lines", trail.lines().size());
    trail
        .flaw()
        .ifPresent(flaw -> json.put("flaw", Json.fields("line", flaw.line(), "what", flaw.what())));
    return json;
  }
}
