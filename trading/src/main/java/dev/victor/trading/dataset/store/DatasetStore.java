package dev.victor.trading.dataset.store;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.ManagedBlock;
import dev.victor.core.io.Scratch;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import dev.victor.core.workspace.StateFolder;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.dataset.DatasetLock;
import dev.victor.trading.dataset.Keeping;
import dev.victor.trading.dataset.LockedBars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The versions of the datasets of a workspace.
public final class DatasetStore {

  /// Up to this size a file does no harm to a repository.
  private static final long SMALL = 1L << 20;

  private static final String FOLDER = "datasets";

  private final Session session;
  private final Workspace workspace;
  private final ContentFolder mine;

  /// The store of a session.
  public DatasetStore(Session session) {
    this.session = session;
    this.workspace = session.workspace();
    this.mine = new ContentFolder(workspace.state().resolve(FOLDER));
  }

  private Optional<ContentFolder> shared() {
    return Settings.of(session.environment()).datasets().map(Path::of).map(ContentFolder::new);
  }

  /// Locks a dataset as it is now, whatever it was; what is kept in the folder goes there.
  public LockedBars lock(String id) {
    LockedBars locked = LockedBars.accept(workspace, id);
    if (inFolder(id)) {
      mine.put(file(locked.dataset()), locked.sha256());
    }
    return locked;
  }

  /// Sets where a dataset is kept.
  ///
  /// @param wanted where; by its size when empty
  public StoreOutcome track(String id, Optional<Keeping> wanted) {
    Dataset dataset = LockedBars.require(workspace, id);
    LockedBars.open(workspace, id);
    DatasetLock lock = DatasetLock.of(workspace);
    DatasetLock.Entry entry = lock.of(id).orElseThrow();
    Path file = file(dataset);
    Optional<GitVersions> git = GitVersions.of(session);
    Keeping keeping = wanted.orElseGet(() -> size(file) <= SMALL ? Keeping.GIT : Keeping.FOLDER);
    if (keeping != Keeping.FOLDER && git.isEmpty()) {
      throw new BadInput(
          workspace.root().toString(),
          "is in no git repository",
          "make one: git init, or keep the dataset in a folder: --in folder");
    }
    List<String> then = new ArrayList<>();
    switch (keeping) {
      case GIT -> then.add("git add " + dataset.path());
      case LFS -> {
        if (!git.orElseThrow().hasLfs()) {
          throw new NeedsPerson(
              null,
              "git lfs is not installed",
              "install it: apt install git-lfs && git lfs install");
        }
        then.add("git add .gitattributes " + dataset.path());
      }
      case FOLDER -> {
        StateFolder.hide(workspace.state(), "/" + FOLDER + "/");
        mine.put(file, entry.sha256());
        if (git.isPresent() && git.get().tracks(dataset.path())) {
          then.add("git rm --cached " + dataset.path());
        }
        then.add("victor strategy dataset push " + id);
      }
    }
    lock.put(id, entry.kept(keeping));
    listIn(".gitattributes", " filter=lfs diff=lfs merge=lfs -text", Keeping.LFS);
    listIn(".gitignore", "", Keeping.FOLDER);
    return new StoreOutcome(
        List.of(new StoreOutcome.Step(id, entry.sha256(), "is kept in " + where(keeping))), then);
  }

  private static String where(Keeping keeping) {
    return switch (keeping) {
      case GIT -> "git";
      case LFS -> "git's large file storage";
      case FOLDER -> "a folder, under its hash";
    };
  }

  /// Lists in a file of git the datasets that are kept in one way.
  private void listIn(String name, String attributes, Keeping keeping) {
    DatasetLock lock = DatasetLock.of(workspace);
    StringBuilder lines = new StringBuilder();
    for (Dataset dataset : workspace.project().datasets()) {
      if (lock.of(dataset.id()).flatMap(DatasetLock.Entry::kept).equals(Optional.of(keeping))) {
        lines
            .append('/')
            .append(dataset.path().replace(" ", "[[:space:]]"))
            .append(attributes)
            .append('\n');
      }
    }
    ManagedBlock block =
        new ManagedBlock(
            workspace.root().resolve(name),
            ManagedBlock.Place.LAST,
            "victor strategy dataset track ID --in git");
    if (lines.isEmpty()) {
      block.remove();
    } else {
      block.put(lines.toString());
    }
  }

  /// Puts what is kept in the folder into the one that is shared.
  ///
  /// @param ids which; all when there are none
  public StoreOutcome push(List<String> ids) {
    ContentFolder target =
        shared()
            .orElseThrow(() ->
                new BadInput(
                    Settings.file(session.environment()).toString(),
                    "names no folder to share datasets in",
                    "add to it: \"datasets\": \"/path/of/a/folder\""));
    List<StoreOutcome.Step> steps = new ArrayList<>();
    DatasetLock lock = DatasetLock.of(workspace);
    for (Dataset dataset : chosen(ids)) {
      Optional<DatasetLock.Entry> entry = lock.of(dataset.id());
      if (entry.flatMap(DatasetLock.Entry::kept).equals(Optional.of(Keeping.FOLDER))) {
        List<DatasetLock.Version> versions = new ArrayList<>(entry.get().earlier());
        versions.addFirst(entry.get().now());
        for (DatasetLock.Version version : versions) {
          steps.add(pushed(dataset, version.sha256(), target));
        }
      } else if (!ids.isEmpty()) {
        steps.add(
            new StoreOutcome.Step(
                dataset.id(),
                entry.map(DatasetLock.Entry::sha256).orElse(""),
                "is not kept in a folder: git push shares it"));
      }
    }
    return new StoreOutcome(steps, List.of());
  }

  private StoreOutcome.Step pushed(Dataset dataset, String sha256, ContentFolder target) {
    if (target.find(sha256).isPresent()) {
      return new StoreOutcome.Step(dataset.id(), sha256, "was there");
    }
    Optional<Path> source =
        mine.find(sha256).or(() -> Optional.of(file(dataset)).filter(file -> is(file, sha256)));
    source.ifPresent(file -> target.put(file, sha256));
    return new StoreOutcome.Step(
        dataset.id(), sha256, source.isPresent() ? "is shared now" : "is not on this computer");
  }

  /// Brings files back as they were locked; a file that is another one is left alone.
  ///
  /// @param ids which; all when there are none
  public StoreOutcome pull(List<String> ids) {
    List<StoreOutcome.Step> steps = new ArrayList<>();
    DatasetLock lock = DatasetLock.of(workspace);
    for (Dataset dataset : chosen(ids)) {
      Optional<String> locked = lock.of(dataset.id()).map(DatasetLock.Entry::sha256);
      if (locked.isPresent()) {
        steps.add(pulled(dataset, locked.get()));
      }
    }
    return new StoreOutcome(steps, List.of());
  }

  private StoreOutcome.Step pulled(Dataset dataset, String locked) {
    Path file = file(dataset);
    if (is(file, locked)) {
      return new StoreOutcome.Step(dataset.id(), locked, "is as locked");
    }
    if (Files.exists(file)) {
      throw new NeedsPerson(
          dataset.path(),
          "is another file than the one that was locked",
          "take it: victor strategy dataset lock %s, or bring the old one back: victor strategy dataset checkout %s@%s"
              .formatted(dataset.id(), dataset.id(), locked.substring(0, 12)));
    }
    try (Scratch scratch = Scratch.create()) {
      ContentFolder.copy(require(dataset, locked, scratch).file(), file, locked);
    }
    return new StoreOutcome.Step(dataset.id(), locked, "is back");
  }

  /// Makes a dataset what it was, in its file and its lock. What the file is now is kept.
  ///
  /// @param prefix the hash of that version, or its first digits
  public StoreOutcome checkout(String id, String prefix) {
    Dataset dataset = LockedBars.require(workspace, id);
    DatasetLock lock = DatasetLock.of(workspace);
    Path file = file(dataset);
    try (Scratch scratch = Scratch.create()) {
      GitVersions.Found found = require(dataset, resolved(dataset, lock, prefix), scratch);
      String stated = dataset.sha256();
      if (stated != null && !stated.equals(found.sha256())) {
        throw new BadInput(
            Workspace.PROJECT_FILE,
            "says that the sha256 of dataset " + id + " is " + stated.substring(0, 12),
            "take \"sha256\" out of it: " + DatasetLock.NAME + " says it anyway");
      }
      if (!is(file, found.sha256())) {
        keep(file);
        ContentFolder.copy(found.file(), file, found.sha256());
      }
      LockedBars.accept(workspace, id);
      return new StoreOutcome(
          List.of(new StoreOutcome.Step(id, found.sha256(), "is the dataset now")),
          List.of("git add " + (inFolder(id) ? "" : dataset.path() + " ") + DatasetLock.NAME));
    }
  }

  private boolean inFolder(String id) {
    return DatasetLock.of(workspace)
        .of(id)
        .flatMap(DatasetLock.Entry::kept)
        .equals(Optional.of(Keeping.FOLDER));
  }

  private void keep(Path file) {
    if (Files.exists(file)) {
      StateFolder.hide(workspace.state(), "/" + FOLDER + "/");
      mine.put(file, ContentFolder.hash(file));
    }
  }

  /// The hash that is meant by its first digits, where it is known.
  private String resolved(Dataset dataset, DatasetLock lock, String prefix) {
    Set<String> known = new TreeSet<>(mine.beginning(prefix));
    lock.of(dataset.id())
        .ifPresent(entry -> {
          known.add(entry.sha256());
          entry.earlier().forEach(version -> known.add(version.sha256()));
        });
    known.removeIf(hash -> !hash.startsWith(prefix));
    if (known.size() > 1) {
      throw new BadInput(
          dataset.id() + "@" + prefix,
          "may mean several versions: " + String.join(", ", known),
          "say more digits");
    }
    return known.isEmpty() ? prefix : known.iterator().next();
  }

  private GitVersions.Found require(Dataset dataset, String hash, Scratch scratch) {
    Set<ContentFolder> folders = new LinkedHashSet<>(List.of(mine));
    shared().ifPresent(folders::add);
    for (ContentFolder folder : folders) {
      for (String found : folder.beginning(hash)) {
        return new GitVersions.Found(found, folder.find(found).orElseThrow());
      }
    }
    Path file = file(dataset);
    Optional<String> now =
        Optional.of(file)
            .filter(Files::exists)
            .map(ContentFolder::hash)
            .filter(found -> found.startsWith(hash));
    if (now.isPresent()) {
      return new GitVersions.Found(now.get(), file);
    }
    return GitVersions.of(session)
        .flatMap(git -> git.find(dataset.path(), hash, scratch))
        .orElseThrow(() ->
            new NeedsPerson(
                dataset.id() + "@" + hash.substring(0, Math.min(12, hash.length())),
                "is kept nowhere that this computer can see",
                "on the computer that has it: victor strategy dataset push "
                    + dataset.id()
                    + "; or git fetch"));
  }

  private List<Dataset> chosen(List<String> ids) {
    return ids.isEmpty()
        ? workspace.project().datasets()
        : ids.stream().map(id -> LockedBars.require(workspace, id)).toList();
  }

  private Path file(Dataset dataset) {
    return workspace.inside(dataset.path());
  }

  private static boolean is(Path file, String sha256) {
    return Files.exists(file) && ContentFolder.hash(file).equals(sha256);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new NeedsPerson(file.toString(), "cannot be read", "check its permissions", e);
    }
  }
}
