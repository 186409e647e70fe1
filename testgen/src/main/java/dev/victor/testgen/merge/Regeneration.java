package dev.victor.testgen.merge;

import dev.victor.core.git.UnifiedDiff;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.merge.Change.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings generated files up to date without losing what a person wrote into them.
///
/// - not there: written; but one that a person deleted stays deleted, unless restoring is asked
///   for;
/// - untouched since it was generated: written again;
/// - edited: merged with what is new; where both changed the same lines, `FILE.victor-new` gets the
///   merge with conflict markers, and the file itself is left alone until a person puts that in its
///   place. One that a person wrote into is left alone too, and said;
/// - not wanted any more: removed when untouched, else kept and said.
public final class Regeneration {

  /// What a conflict is written to.
  public static final String BESIDE = ".victor-new";

  private final Workspace workspace;
  private final boolean write;
  private final boolean restore;
  private final Bases bases;
  private final Besides besides;
  private final List<Change> changes = new ArrayList<>();

  /// @param write whether files are changed, not only looked at
  /// @param restore whether files that a person deleted come again
  public Regeneration(Workspace workspace, boolean write, boolean restore) {
    this.workspace = workspace;
    this.write = write;
    this.restore = restore;
    this.bases = new Bases(workspace);
    this.besides = new Besides(workspace);
  }

  /// Whether anything was generated in a workspace before.
  public static boolean begun(Workspace workspace) {
    return !new Bases(workspace).paths().isEmpty();
  }

  /// Brings these files up to date.
  ///
  /// @param complete whether they are all there is, so that what was generated beside them before
  ///   is not wanted any more
  /// @return what became of each, in the order given, then what was removed
  public List<Change> bring(List<GeneratedFile> files, boolean complete) {
    Set<String> wanted = new HashSet<>();
    for (GeneratedFile file : files) {
      wanted.add(file.path());
      bring(file);
    }
    if (complete) {
      bases.paths().stream().filter(path -> !wanted.contains(path)).forEach(this::retire);
    }
    return List.copyOf(changes);
  }

  private void bring(GeneratedFile file) {
    Optional<String> there = Bases.text(workspace, file.path());
    Optional<String> base = bases.of(file.path());
    if (there.isEmpty()) {
      if (base.isPresent() && !restore) {
        keepBase(file);
        changes.add(new Change(file.path(), Status.DELETED, ""));
      } else {
        replace(file, null, file.text(), Status.WRITTEN);
      }
      return;
    }
    String mine = there.get();
    if (mine.equals(file.text()) || buildsOn(file, mine)) {
      unchanged(file, mine);
    } else if (Header.untouched(mine)) {
      replace(file, mine, file.text(), Status.WRITTEN);
    } else if (base.isPresent()) {
      merge(file, mine, base.get());
    } else {
      conflict(file, mine, ThreeWay.merge("", mine, file.text()).text());
    }
  }

  /// Whether a file, edited or not, already builds on what would be generated now.
  private static boolean buildsOn(GeneratedFile file, String mine) {
    return Header.of(mine).equals(Header.of(file.text()));
  }

  private void unchanged(GeneratedFile file, String mine) {
    keepBase(file);
    dropBeside(file, mine);
    changes.add(new Change(file.path(), Status.UNCHANGED, ""));
  }

  private void merge(GeneratedFile file, String mine, String base) {
    ThreeWay merged =
        ThreeWay.merge(
            Header.renewed(base, file.text()), Header.renewed(mine, file.text()), file.text());
    if (merged.conflict()) {
      conflict(file, mine, merged.text());
    } else if (merged.text().equals(mine)) {
      unchanged(file, mine);
    } else {
      replace(file, mine, merged.text(), Status.MERGED);
    }
  }

  private void conflict(GeneratedFile file, String mine, String merged) {
    boolean edited = besides.edited(file.path(), merged);
    if (write && !edited) {
      besides.write(file.path(), merged);
    }
    changes.add(new Change(file.path(), Status.CONFLICT, diff(file.path(), mine, merged), edited));
  }

  private void dropBeside(GeneratedFile file, String there) {
    if (write) {
      besides.drop(file.path(), there);
    }
  }

  private void replace(GeneratedFile file, @Nullable String from, String to, Status status) {
    if (write) {
      AtomicFile.write(workspace.inside(file.path()), to);
    }
    dropBeside(file, to);
    keepBase(file);
    changes.add(new Change(file.path(), status, diff(file.path(), from, to)));
  }

  private void keepBase(GeneratedFile file) {
    if (write) {
      bases.keep(file);
    }
  }

  private void retire(String path) {
    Optional<String> there = Bases.text(workspace, path);
    if (there.isPresent() && !Header.untouched(there.get())) {
      changes.add(new Change(path, Status.KEPT, ""));
      return;
    }
    if (write) {
      Bases.delete(workspace, path);
      bases.forget(path);
    }
    if (there.isPresent()) {
      changes.add(new Change(path, Status.REMOVED, diff(path, there.get(), null)));
    }
  }

  private static String diff(String path, @Nullable String from, @Nullable String to) {
    return UnifiedDiff.of(path, bytes(from), bytes(to));
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }
}
