package dev.victor.testgen.coverage.ci;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.git.Repository;
import dev.victor.core.io.Slashed;
import dev.victor.core.json.Quoted;
import dev.victor.core.workspace.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is wrong with the workflows and the `codecov.yml` of a repository.
///
/// @param looked files that were looked at
/// @param troubles in order of files and lines
public record Diagnosis(List<String> looked, List<Trouble> troubles) implements Outcome {

  private static final String WORKFLOWS = ".github/workflows";
  private static final List<String> CODECOV =
      List.of("codecov.yml", ".codecov.yml", ".github/codecov.yml", "codecov.yaml");
  private static final int LARGEST = 1 << 20;
  private static final int MOST_FILES = 200;

  /// Looks at the repository of a session.
  public static Diagnosis of(Session session) {
    Path here = session.environment().directory();
    Path top = Repository.find(session.environment(), here).map(Repository::top).orElse(here);
    List<String> looked = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    for (String path : files(top)) {
      looked.add(path);
      try {
        Optional<Yaml> root = Yaml.read(text(top.resolve(path), path));
        boolean workflow = path.startsWith(WORKFLOWS);
        root.ifPresent(yaml ->
            troubles.addAll(
                workflow ? WorkflowDoctor.look(path, yaml) : CodecovDoctor.look(path, yaml)));
      } catch (Yaml.Broken broken) {
        String why = broken.getMessage();
        troubles.add(
            new Trouble(
                path,
                broken.line(),
                "is no YAML: " + Quoted.plain(String.valueOf(why)),
                "mend it"));
      }
    }
    return new Diagnosis(List.copyOf(looked), List.copyOf(troubles));
  }

  private static List<String> files(Path top) {
    List<String> files = new ArrayList<>();
    Path folder = top.resolve(WORKFLOWS);
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
            .map(file -> Slashed.of(top.relativize(file)))
            .filter(name -> name.endsWith(".yml") || name.endsWith(".yaml"))
            .sorted()
            .limit(MOST_FILES)
            .forEach(files::add);
      } catch (IOException e) {
        throw new BadInput(WORKFLOWS, "cannot be read", "check its permissions", e);
      }
    }
    CODECOV.stream()
        .filter(path -> Files.isRegularFile(top.resolve(path), LinkOption.NOFOLLOW_LINKS))
        .forEach(files::add);
    return files;
  }

  private static String text(Path file, String path) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new BadInput(path, "is larger than 1 MB", "is it a workflow at all?");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BadInput(path, "cannot be read", "check its permissions", e);
    }
  }

  @Override
  public ExitCode exit() {
    return troubles.isEmpty() ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    troubles.forEach(trouble -> console.line(trouble.shown()));
    String files = looked.size() == 1 ? "1 file" : looked.size() + " files";
    console.line(
        troubles.isEmpty()
            ? "nothing to mend in " + files
            : troubles.size()
                + (troubles.size() == 1 ? " thing" : " things")
                + " to mend in "
                + files);
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", looked);
    json.put("troubles", troubles);
    json.put("ok", troubles.isEmpty());
    return json;
  }
}
