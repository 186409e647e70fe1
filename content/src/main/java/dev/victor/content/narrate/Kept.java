package dev.victor.content.narrate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.victor.content.story.DayWork;
import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import dev.victor.content.verify.Verdict;
import dev.victor.core.console.Json;
import dev.victor.core.fact.Period;
import dev.victor.core.fact.Stretch;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a model told of some days, kept so that entries, posts and another machine say the same
/// without asking it again: `.victor/narrations/2026-11-22.json`, which belongs into git. A text
/// that is not true any more, since more was done, is not used.
public final class Kept {

  private static final String FOLDER = ".victor/narrations";
  private static final int LARGEST = 1 << 16;

  private final Workspace workspace;

  /// The kept texts of a workspace.
  public Kept(Workspace workspace) {
    this.workspace = workspace;
  }

  /// The text of these days, when there is one that says nothing but what is known now, and leaves
  /// nothing out.
  ///
  /// @throws BadInput when the file is there and none of ours
  public Optional<Narration> of(DayWork work) {
    Path file = file(work.period());
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String text = read(file, name(work.period()));
    Verdict verdict = Gate.judge(text, Ground.of(work));
    return verdict.clean()
        ? Optional.of(
            new Narration(Narration.By.MODEL, text, verdict, 0, List.of(), Optional.empty()))
        : Optional.empty();
  }

  /// Keeps what a model told in an entry; where a template told it, what was kept before is
  /// forgotten.
  public void keep(Period period, Narration narration) {
    Path file = file(period);
    if (narration.by() == Narration.By.MODEL) {
      if (!Files.exists(file) || !read(file, name(period)).equals(narration.text())) {
        AtomicFile.write(file, Json.write(Map.of("text", narration.text())));
      }
      return;
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new BadInput(name(period), "cannot be removed", "check its permissions", e);
    }
  }

  private static String read(Path file, String name) {
    try {
      if (Files.size(file) <= LARGEST) {
        JsonNode text = new JsonMapper().readTree(Files.readAllBytes(file)).path("text");
        if (text.isTextual()) {
          return text.textValue();
        }
      }
    } catch (IOException e) {
      throw damaged(name, e);
    }
    throw damaged(name, null);
  }

  private static BadInput damaged(String name, @Nullable IOException e) {
    String remedy = "remove it, the text is made again";
    return e == null
        ? new BadInput(name, "holds no text", remedy)
        : new BadInput(name, "holds no text", remedy, e);
  }

  private Path file(Period period) {
    return workspace.inside(name(period));
  }

  private static String name(Period period) {
    return FOLDER + "/" + Stretch.of(period).page(period) + ".json";
  }
}
