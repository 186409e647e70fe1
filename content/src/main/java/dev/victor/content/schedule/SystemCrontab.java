package dev.victor.content.schedule;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The crontab by the installed `crontab`, looked up in the `PATH` of the [Environment].
final class SystemCrontab implements Crontab {

  private final Environment environment;

  SystemCrontab(Environment environment) {
    this.environment = environment;
  }

  /// A user without a crontab is told so by an exit code, which is no failure here.
  @Override
  public String read() {
    Process process = start("-l");
    try (OutputStream none = process.getOutputStream()) {
      none.flush();
      String text =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return process.waitFor() == 0 ? text : "";
    } catch (IOException e) {
      throw failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    }
  }

  @Override
  public void write(String text) {
    Process process = start("-");
    try {
      try (OutputStream in = process.getOutputStream()) {
        in.write(text.getBytes(StandardCharsets.ISO_8859_1));
      }
      process.getInputStream().readAllBytes();
      if (process.waitFor() != 0) {
        throw new NeedsPerson("crontab", "does not take the line", "add it with: crontab -e");
      }
    } catch (IOException e) {
      throw failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    }
  }

  private Process start(String option) {
    Path crontab =
        environment
            .program("crontab")
            .orElseThrow(() ->
                new NeedsPerson(
                    "crontab", "is not installed", "victor log schedule systemd needs none"));
    ProcessBuilder builder =
        new ProcessBuilder(List.of(crontab.toString(), option))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().putAll(environment.variables());
    try {
      return builder.start();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static NeedsPerson failed(Exception e) {
    return new NeedsPerson("crontab", "cannot be run", "add the line with: crontab -e", e);
  }
}
