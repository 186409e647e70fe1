package dev.victor.trading.dataset.inspect;

import dev.victor.core.command.Outcome;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Dataset;
import dev.victor.core.project.ProjectEntry;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.dataset.LockedBars;
import dev.victor.trading.dataset.Timeframe;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `victor strategy dataset add`: a file of bars becomes a dataset.
public final class NewDataset {

  private final Session session;

  /// Adds to the workspace of a session.
  public NewDataset(Session session) {
    this.session = session;
  }

  /// What a person says of a file.
  ///
  /// @param id the name of the file unless said
  /// @param zone of its clock
  /// @param timeframe as the bars tell, unless said
  /// @param source where it came from
  /// @param license of the data
  public record Said(
      Optional<String> id,
      Optional<String> zone,
      Optional<String> timeframe,
      Optional<String> source,
      Optional<String> license) {}

  /// Finds out how a file is written, declares it in `project.json`, and locks it.
  ///
  /// @param rehearse only tells
  /// @throws UsageError when there is a dataset of that id
  /// @throws BadInput when the file is outside the workspace, or holds no bars in order
  public Outcome add(String path, Said said, boolean rehearse) {
    Workspace workspace = session.workspace();
    String file = relative(workspace, path);
    String id = said.id.orElseGet(() -> idOf(file));
    if (workspace.project().datasets().stream().anyMatch(dataset -> dataset.id().equals(id))) {
      throw new UsageError(
          "--id", "there is a dataset called '" + id + "' already", "choose another id");
    }
    Inspection inspection =
        Inspection.of(workspace, dataset(id, file, said, said.timeframe.orElse(null)));
    if (inspection.found().bars().size() == 0) {
      throw new BadInput(file, "holds no bars", "name a file of bars");
    }
    String timeframe = said.timeframe.orElseGet(() -> Timeframe.word(inspection.found().bars()));
    ProjectEntry.add(
        workspace.projectFile(),
        "datasets",
        ProjectEntry.text(fields(id, file, said, timeframe, inspection)),
        session.clock(),
        rehearse);
    boolean lock = !rehearse && inspection.findings().stream().noneMatch(Inspection.Finding::wrong);
    if (lock) {
      LockedBars.accept(Workspace.require(workspace.root(), session.clock()), id);
    }
    return new NewDatasetOutcome(lock ? inspection.locked() : inspection, !rehearse);
  }

  private static String relative(Workspace workspace, String path) {
    Path file = Path.of(path);
    Path inside =
        file.isAbsolute() && file.startsWith(workspace.root())
            ? workspace.root().relativize(file)
            : file;
    return inside.normalize().toString().replace('\\', '/');
  }

  private static String idOf(String file) {
    String name =
        file.substring(file.lastIndexOf('/') + 1).replaceFirst("(\\.csv|\\.txt)?(\\.gz)?$", "");
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (id.isEmpty()) {
      throw new UsageError("--id", "the name of the file gives no id", "say one: --id eurusd-m1");
    }
    return id;
  }

  private static Dataset dataset(String id, String file, Said said, @Nullable String timeframe) {
    return new Dataset(
        id,
        file,
        "ohlcv",
        null,
        null,
        null,
        null,
        timeframe,
        said.zone.orElse(null),
        null,
        null,
        List.of());
  }

  private static Map<String, Object> fields(
      String id, String file, Said said, String timeframe, Inspection inspection) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("path", file);
    fields.put("format", "ohlcv");
    if (!timeframe.isEmpty()) {
      fields.put("timeframe", timeframe);
    }
    said.zone.ifPresent(zone -> fields.put("zone", zone));
    fields.put("rows", inspection.found().bars().size());
    said.source.ifPresent(source -> fields.put("source", source));
    said.license.ifPresent(license -> fields.put("license", license));
    return fields;
  }
}
