package dev.victor.trading.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt4Page;
import dev.victor.trading.fixture.Mt5Page;
import dev.victor.trading.importing.JournalImport;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.store.Journals;
import dev.victor.trading.report.AccountChoice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class VerificationTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void workspace() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"x\",\"name\":\"X\"},\"author\":{\"name\":\"V\"},"
            + "\"accounts\":[{\"id\":\"main\",\"zone\":\"Europe/Helsinki\"},{\"id\":\"other\"}]}");
    Files.write(folder.resolve("history.html"), new Mt5Page(MadeUpAccount.week()).html());
    Files.writeString(folder.resolve("Statement.htm"), new Mt4Page(MadeUpAccount.week()).html());
    Files.writeString(
        folder.resolve("wrong.htm"), new Mt4Page(MadeUpAccount.week()).balanceOff("1.00").html());
  }

  private Session session() {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Session(
        new Environment(
            Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
            folder,
            folder,
            Clock.systemUTC()),
        new Console(stream, stream, Console.Terminal.NONE));
  }

  private void importing(String file, String account) {
    JournalImport.run(
        session(),
        new JournalImport.Request(List.of(file), Optional.of(account), Optional.empty(), false));
  }

  private Outcome verify() {
    Session session = session();
    try (JournalStore store = Journals.of(session.workspace(), session.environment()).open()) {
      return Verification.of(
          Optional.of(store),
          new AccountChoice(store.accounts(), session.workspace().project()),
          Optional.empty());
    }
  }

  private String text(Outcome outcome) {
    out.reset();
    outcome.print(session().console());
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void what_agreed_still_agrees() {
    importing("history.html", "main");
    importing("Statement.htm", "other");

    Outcome outcome = verify();

    assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
    assertThat(text(outcome))
        .containsPattern("main +history.html +reconciled: \\d\\d totals\n")
        .containsPattern("other +Statement.htm +reconciled: \\d\\d totals\n");
  }

  @Test
  void what_was_changed_since_is_found() throws SQLException {
    importing("history.html", "main");
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve(".victor/journal.db"));
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE deal SET profit = profit + 1000000000 WHERE entry = 'OUT'");
    }

    Outcome outcome = verify();

    assertThat(outcome.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(text(outcome))
        .contains("does not reconcile, though it did when it was imported\n")
        .contains("netProfit is 1184.50 in the file, 1244.50 in the journal\n");
    assertThat(Json.write(outcome.json()).replaceAll("\\s+", " "))
        .contains("\"reconciled\" : false, \"reconciledAtImport\" : true")
        .contains("\"name\" : \"netProfit\", \"stated\" : 1184.50, \"computed\" : 1244.50");
  }

  @Test
  void what_never_agreed_is_said_again() {
    importing("wrong.htm", "main");

    Outcome outcome = verify();

    assertThat(outcome.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(text(outcome))
        .contains("main  wrong.htm  does not reconcile\n")
        .contains("balance is");
  }

  @Test
  void an_empty_journal_has_nothing_to_verify() {
    assertThat(text(new VerifyOutcome(List.of()))).isEqualTo("the journal is empty\n");
  }
}
