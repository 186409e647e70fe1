package dev.victor.testgen.coverage.gate;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Coverage;
import dev.victor.core.project.ProjectFile;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.coverage.change.Base;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What coverage has to be. A change is judged by the stricter of its own gates and those of its
/// merge base, so that none loosens the gate it has to pass; what it loosens holds for those after
/// it.
///
/// @param line percent
/// @param branch percent
/// @param patch percent
/// @param ratchet never lower than the baseline
/// @param exclude globs of files that do not count
/// @param modules gates of some files, by glob
/// @param notes where the change's own gates were not taken
record Rules(
    @Nullable BigDecimal line,
    @Nullable BigDecimal branch,
    @Nullable BigDecimal patch,
    boolean ratchet,
    List<String> exclude,
    Map<String, Coverage.Gate> modules,
    List<String> notes) {

  private static final String BASE_FILE = "project.json at the merge base";

  private static final Coverage NONE =
      new Coverage(null, null, null, null, List.of(), List.of(), Map.of(), List.of());

  /// The rules of a workspace and the base of its change.
  static Rules of(Workspace workspace, Optional<Base> base, Clock clock) {
    Coverage own = own(workspace);
    if (base.isEmpty() || base.get().onIt() || base.get().commit().isEmpty()) {
      return of(own, own, new ArrayList<>());
    }
    Optional<String> text = base.get().file(Workspace.PROJECT_FILE);
    List<String> notes = new ArrayList<>();
    if (text.isEmpty()) {
      return of(own, own, notes);
    }
    try {
      Coverage there =
          ProjectFile.parse(text.get().getBytes(StandardCharsets.UTF_8), BASE_FILE, clock)
              .coverage();
      return there == null ? of(own, own, notes) : of(own, there, notes);
    } catch (BadInput unreadable) {
      notes.add(
          BASE_FILE + " cannot be read (" + unreadable.what() + "); the change's own gates count");
      return of(own, own, notes);
    }
  }

  private static Coverage own(Workspace workspace) {
    Coverage coverage = workspace.project().coverage();
    return coverage == null ? NONE : coverage;
  }

  static Rules of(Coverage own, Coverage there, List<String> notes) {
    Stricter stricter = new Stricter(notes);
    Map<String, Coverage.Gate> modules = new TreeMap<>(own.modules());
    there
        .modules()
        .forEach((glob, gate) -> {
          Coverage.Gate mine = own.modules().getOrDefault(glob, new Coverage.Gate(null, null));
          modules.put(
              glob,
              new Coverage.Gate(
                  stricter.of("modules." + glob + ".line", mine.line(), gate.line()),
                  stricter.of("modules." + glob + ".branch", mine.branch(), gate.branch())));
        });
    boolean wasRatchet = Boolean.TRUE.equals(there.ratchet());
    if (wasRatchet && !Boolean.TRUE.equals(own.ratchet())) {
      notes.add("this change switches coverage.ratchet off; it is judged with it, as its base is");
    }
    List<String> more =
        own.exclude().stream().filter(glob -> !there.exclude().contains(glob)).toList();
    if (!more.isEmpty()) {
      notes.add(
          "this change adds to coverage.exclude ("
              + String.join(", ", more)
              + "); it is judged without that, as its base is");
    }
    if (!own.reports().equals(there.reports())) {
      notes.add("this change names other reports in coverage.reports than its base; look at them");
    }
    return new Rules(
        stricter.of("line", own.line(), there.line()),
        stricter.of("branch", own.branch(), there.branch()),
        stricter.of("patch", own.patch(), there.patch()),
        wasRatchet || Boolean.TRUE.equals(own.ratchet()),
        own.exclude().stream().filter(there.exclude()::contains).toList(),
        modules,
        List.copyOf(notes));
  }

  private record Stricter(List<String> notes) {
    @Nullable BigDecimal of(String name, @Nullable BigDecimal own, @Nullable BigDecimal there) {
      if (there == null || (own != null && own.compareTo(there) >= 0)) {
        return own;
      }
      notes.add(
          "this change "
              + (own == null
                  ? "removes coverage." + name
                  : "lowers coverage." + name + " to " + own)
              + "; it is judged by the "
              + there
              + " of its base");
      return there;
    }
  }
}
