package dev.victor.git.guard;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Repository;
import dev.victor.core.io.Scratch;
import dev.victor.core.workspace.Session;
import dev.victor.git.guard.GuardReport.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs the guard's script with a policy of its own in a scratch folder, and reads what it answers.
final class GuardScript {

  private static final int LONGEST_ANSWER = 1 << 20;

  private final Session session;
  private final Repository repository;
  private final Map<String, String> policy;

  GuardScript(Session session, Repository repository, Map<String, String> policy) {
    this.session = session;
    this.repository = repository;
    this.policy = policy;
  }

  /// @param variables more environment variables
  /// @param input for stdin
  GuardReport run(Map<String, String> variables, String input, String... arguments) {
    try (Scratch scratch = Scratch.create()) {
      Path said = scratch.folder().resolve("said");
      Path guard = scratch.folder().resolve("guard");
      PolicyFiles.write(guard, policy);
      List<String> command = new ArrayList<>(List.of("sh", guard.resolve("guard.sh").toString()));
      command.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(command).directory(repository.top().toFile());
      builder.environment().clear();
      builder.environment().putAll(session.environment().variables());
      builder.environment().putAll(variables);
      builder.environment().put("VICTOR_GUARD_FORMAT", "tsv");
      builder
          .environment()
          .put("VICTOR_STATE", repository.commonDir().resolve("victor").toString());
      builder.redirectInput(Files.writeString(scratch.folder().resolve("refs"), input).toFile());
      builder.redirectError(said.toFile());
      Process process = builder.start();
      String answer;
      try (InputStream out = process.getInputStream()) {
        answer = new String(out.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
      }
      int exit = process.waitFor();
      String remarks = Files.readString(said, StandardCharsets.ISO_8859_1).strip();
      if (exit > 1) {
        throw new BadInput(
            null, remarks.replaceFirst("^victor: ", ""), "see: victor git guard --help");
      }
      remarks.lines().forEach(session.console()::remark);
      return new GuardReport(answer.lines().map(GuardScript::refused).toList());
    } catch (IOException e) {
      throw new NeedsPerson(
          null, "the guard cannot be run (" + e.getMessage() + ")", "check that sh is in PATH", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NeedsPerson(null, "interrupted while the guard was running", "run it again", e);
    }
  }

  private static Refused refused(String line) {
    String[] parts = line.split("\t", -1);
    return new Refused(parts[0], parts[1], parts[2], parts[3]);
  }
}
