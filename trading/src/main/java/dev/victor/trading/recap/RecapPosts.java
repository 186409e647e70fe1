package dev.victor.trading.recap;

import dev.victor.content.channel.Attachment;
import dev.victor.content.channel.DiscordPost;
import dev.victor.content.channel.DiscordPost.Embed;
import dev.victor.content.channel.DiscordPost.Field;
import dev.victor.content.post.Post;
import dev.victor.content.post.PostSource;
import dev.victor.core.project.Journal;
import dev.victor.core.project.Project;
import dev.victor.core.template.Format;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.chart.NoFontsException;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import dev.victor.trading.report.OpenJournal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `recap`: a day of trading on every account on which something was traded, each with its curve.
/// What must stay hidden in a page stays hidden here: names and logins always, money and notes
/// unless the project shows them.
public final class RecapPosts implements PostSource {

  private static final int MOST_TRADES = 12;

  private static final int LONGEST_SYMBOL = 40;
  private static final int LONGEST_NAME = 100;

  private static final int MOST_ACCOUNTS = 10;

  /// Creates the source.
  public RecapPosts() {}

  @Override
  public String word() {
    return "recap";
  }

  @Override
  public Optional<String> channel(Project project) {
    return Optional.ofNullable(project.journal()).map(Journal::channel);
  }

  @Override
  public Post post(Session session, LocalDate day) {
    List<DiscordPost> messages =
        OpenJournal.read(
            session.workspace(),
            session.environment(),
            journal ->
                journal
                    .map(store -> messages(store, session.workspace(), day))
                    .orElse(List.<DiscordPost>of()));
    return new Post("recap:" + day, messages);
  }

  /// A message an account: each has its own picture, and none can outgrow the limits.
  static List<DiscordPost> messages(JournalStore store, Workspace workspace, LocalDate day) {
    JournalRecap recaps = new JournalRecap(Optional.of(store), workspace);
    boolean several = store.accounts().size() > 1;
    return recaps.all(day).stream()
        .filter(Recap::traded)
        .limit(MOST_ACCOUNTS)
        .map(recap -> message(recap, workspace.project(), several ? name(store, recap) : ""))
        .toList();
  }

  private static String name(JournalStore store, Recap recap) {
    return store
        .account(recap.report().account())
        .map(Redaction::name)
        .filter(name -> !name.equals("withheld"))
        .map(name -> name + " \u00b7 ")
        .orElse("");
  }

  private static DiscordPost message(Recap recap, Project project, String account) {
    Redaction redaction = Redaction.of(project, recap);
    Optional<Attachment> picture = picture(recap, redaction);
    Embed embed =
        new Embed(
            Format.DISCORD.escape(shortened(project.project().name(), LONGEST_NAME)),
            Format.DISCORD.escape(account) + recap.title(),
            trades(recap, redaction),
            fields(recap, redaction),
            recap.trust().words(),
            picture.map(Attachment::name).orElse(""));
    return new DiscordPost("", List.of(embed), picture.map(List::of).orElse(List.of()));
  }

  private static Optional<Attachment> picture(Recap recap, Redaction redaction) {
    if (!redaction.moneyShown() && !redaction.funded()) {
      return Optional.empty();
    }
    try {
      byte[] png = RecapPicture.of(recap, redaction).png();
      return Optional.of(new Attachment("curve.png", "image/png", png));
    } catch (NoFontsException e) {
      return Optional.empty(); // a recap says as much without its picture
    }
  }

  private static List<Field> fields(Recap recap, Redaction redaction) {
    MetaTraderMetrics metrics = recap.metrics();
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("Net", redaction.result(metrics.netProfit())));
    fields.add(new Field("Trades", Figures.count(metrics.trades())));
    fields.add(new Field("Won", Figures.count(metrics.won())));
    fields.add(
        new Field(
            "Profit factor",
            metrics.withoutLoss() ? "nothing was lost" : Figures.ratio(metrics.profitFactor())));
    fields.add(new Field("Deepest", RecapPicture.deepest(metrics, redaction)));
    if (recap.reflection().ruled()) {
      List<String> broken =
          recap.reflection().breaches().stream().map(breach -> breach.rule()).distinct().toList();
      fields.add(
          new Field("Rules", broken.isEmpty() ? "kept" : "broken: " + String.join(", ", broken)));
    }
    return fields;
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  private static String trades(Recap recap, Redaction redaction) {
    StringBuilder text = new StringBuilder();
    List<RecapTrade> trades = recap.trades();
    for (RecapTrade trade : trades.subList(0, Math.min(MOST_TRADES, trades.size()))) {
      text.append("- ")
          .append(RecapView.opened(trade, recap.zone()))
          .append(" **")
          .append(Format.DISCORD.escape(shortened(trade.symbol(), LONGEST_SYMBOL)))
          .append("** ")
          .append(RecapView.side(trade))
          .append(' ')
          .append(redaction.amount(trade.result()))
          .append(trade.multiple().isPresent() ? ", " + RecapView.multiple(trade) : "")
          .append('\n');
    }
    if (trades.size() > MOST_TRADES) {
      text.append("\u2026 and ").append(trades.size() - MOST_TRADES).append(" more");
    }
    return text.toString().stripTrailing();
  }
}
