package dev.victor.cli.shell;

import dev.victor.cli.complete.Tree;
import dev.victor.cli.shell.ShellReport.Standing;
import dev.victor.cli.shell.ShellReport.Status;
import dev.victor.core.command.Outcome;
import dev.victor.core.io.ManagedBlock;
import dev.victor.core.workspace.Environment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Puts our block into the start-up files of shells, takes it out, and tells how it stands.
final class ShellSetup {

  private final Environment world;
  private final Tree tree;

  ShellSetup(Environment world, Tree tree) {
    this.world = world;
    this.tree = tree;
  }

  private List<ShortName> names() {
    return ShortName.of(world, tree.commands());
  }

  /// The code that the block holds.
  ShellCode code(UserShell shell) {
    return ShellCode.of(shell, world.requireLauncher(), names());
  }

  /// How it stands, in one shell or in all.
  Outcome status(Optional<UserShell> shell) {
    return new ShellReport(
        shells(shell).stream().map(each -> standing(each, status(each))).toList(),
        names(),
        world.home());
  }

  /// Puts the block in, or renews it.
  Outcome install(UserShell shell, boolean rehearse) {
    String code = code(shell).text();
    Status status = Status.UNCHANGED;
    if (status(shell) != Status.INSTALLED) {
      status = rehearse ? Status.WOULD_INSTALL : Status.JUST_INSTALLED;
    }
    if (status == Status.JUST_INSTALLED) {
      shell.block(world).put(code);
    }
    return new ShellReport(List.of(standing(shell, status)), names(), world.home());
  }

  /// Takes the block out of one shell's file or of all.
  Outcome uninstall(Optional<UserShell> shell, boolean rehearse) {
    return new ShellReport(
        shells(shell).stream().map(each -> standing(each, removed(each, rehearse))).toList(),
        List.of(),
        world.home());
  }

  private Status removed(UserShell shell, boolean rehearse) {
    ManagedBlock block = shell.block(world);
    if (block.present().isEmpty()) {
      return Status.NOTHING;
    }
    if (rehearse) {
      return Status.WOULD_REMOVE;
    }
    block.remove();
    return Status.REMOVED;
  }

  private Status status(UserShell shell) {
    Optional<String> present = shell.block(world).present();
    if (present.isEmpty()) {
      return Status.ABSENT;
    }
    boolean other =
        world
            .launcher()
            .filter(
                launcher -> !present.get().equals(ShellCode.of(shell, launcher, names()).text()))
            .isPresent();
    return other ? Status.OUTDATED : Status.INSTALLED;
  }

  private Standing standing(UserShell shell, Status status) {
    return new Standing(shell, shell.startFile(world), status);
  }

  private static List<UserShell> shells(Optional<UserShell> shell) {
    return shell.map(List::of).orElseGet(() -> Arrays.asList(UserShell.values()));
  }
}
