package dev.victor.trading.feed.folder;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Account;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A folder where statements of one account arrive.
///
/// @param account whose
/// @param folder where, absolute
/// @param ours whether it lies in the workspace, so that it may be made
/// @param memory name of the file that remembers what was read
record Inbox(String account, Path folder, boolean ours, String memory) {

  /// The inboxes of a workspace: those its accounts name, and those the user's own settings name
  /// for accounts of that id, which alone may lie elsewhere.
  ///
  /// @param only the one account that is wanted, when said
  /// @throws UsageError when there is none
  static List<Inbox> of(Session session, Optional<String> only) {
    List<Account> accounts = session.workspace().project().accounts();
    only.ifPresent(id -> checkDeclared(id, accounts));
    Settings settings = Settings.of(session.environment());
    List<Inbox> inboxes = new ArrayList<>();
    for (Account account : accounts) {
      if (only.isPresent() && !only.get().equals(account.id())) {
        continue;
      }
      String inside = account.inbox();
      if (inside != null) {
        inboxes.add(
            new Inbox(
                account.id(),
                session.workspace().inside(inside),
                true,
                "inbox-" + account.id() + ".json"));
      }
      String outside = settings.inboxes().get(account.id());
      if (outside != null) {
        inboxes.add(
            new Inbox(
                account.id(),
                outside(session.environment(), outside),
                false,
                "inbox-" + account.id() + "-outside.json"));
      }
    }
    if (inboxes.isEmpty()) {
      throw new UsageError(
          "project.json",
          "no account has an inbox to watch",
          "add \"inbox\": \"inbox/main\" to the account in project.json, or a folder elsewhere as"
              + " \"inboxes\": {\"main\": \"/folder\"} to "
              + Settings.file(session.environment()));
    }
    return inboxes;
  }

  private static void checkDeclared(String id, List<Account> accounts) {
    List<String> ids = accounts.stream().map(Account::id).toList();
    if (!ids.contains(id)) {
      throw new UsageError(
          "--account " + id,
          "project.json declares no such account",
          ids.isEmpty() ? "declare it in accounts" : Nearest.remedy(id, ids));
    }
  }

  private static Path outside(Environment environment, String typed) {
    Path folder =
        typed.startsWith("~/") ? environment.home().resolve(typed.substring(2)) : Path.of(typed);
    if (!folder.isAbsolute()) {
      throw new BadInput(
          Settings.file(environment).toString(),
          "inboxes: \"" + typed + "\" is no absolute path",
          "begin it with / or ~/");
    }
    return folder.normalize();
  }
}
