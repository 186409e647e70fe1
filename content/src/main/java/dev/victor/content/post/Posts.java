package dev.victor.content.post;

import dev.victor.content.channel.Parcel;
import dev.victor.content.outbox.Delivery;
import dev.victor.content.outbox.Dispatch;
import dev.victor.content.outbox.PostLedger;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.UsageError;
import dev.victor.core.http.Pause;
import dev.victor.core.project.Channel;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers `victor post preview`, `send`, `flush` and `history`.
public final class Posts {

  private static final Pattern NUMBER = Pattern.compile("#?([0-9]{1,8})(?:=(.*))?");
  private static final Pattern MESSAGE = Pattern.compile("(?:https://\\S*/)?([0-9]{1,20})/?");

  private final Session session;
  private final List<PostSource> sources;
  private final Pause pause;

  /// Posts from the workspace of a session.
  ///
  /// @param sources what can be posted besides documents, notes and releases
  public Posts(Session session, List<PostSource> sources) {
    this(session, sources, Pause.real());
  }

  Posts(Session session, List<PostSource> sources, Pause pause) {
    this.session = session;
    this.sources = sources;
    this.pause = pause;
  }

  /// A post as it would look, for the terminal; nobody is asked and nothing kept.
  public Outcome preview(PostChoice choice) {
    PostSource source = choice.source(session, sources);
    Post post = choice.post(session, source);
    Project project = project();
    boolean told = choice.channel().isPresent() || !project.channels().isEmpty();
    Optional<Channel> channel =
        told ? Optional.of(choice.channel(project, source)) : Optional.empty();
    return new PreviewOutcome(post, channel.map(Channel::id));
  }

  /// The very bytes that would be sent; nobody is asked and nothing kept.
  public Outcome rehearse(PostChoice choice) {
    PostSource source = choice.source(session, sources);
    Channel channel = choice.channel(project(), source);
    Post post = choice.post(session, source);
    if (post.messages().isEmpty()) {
      return new NothingOutcome(post.doc());
    }
    if (channel.type().equals("file")) {
      return new PreviewOutcome(post, Optional.of(channel.id()));
    }
    List<Parcel> parcels = Dispatch.parcels(channel, post.messages());
    return new RehearsalOutcome(
        channel.id(), post.doc(), parcels, dispatch().plan(channel, post.doc(), parcels));
  }

  /// Sends a post.
  public Outcome send(PostChoice choice) {
    PostSource source = choice.source(session, sources);
    Channel channel = choice.channel(project(), source);
    Post post = choice.post(session, source);
    return post.messages().isEmpty()
        ? new NothingOutcome(post.doc())
        : new DeliveryOutcome(deliver(channel, post), "nothing was sent", false);
  }

  /// Sends a post, for those who go on with what became of it.
  ///
  /// @return what became of it, and of what waited before it; none when there is nothing to tell
  public List<Delivery> deliver(PostChoice choice) {
    PostSource source = choice.source(session, sources);
    Channel channel = choice.channel(project(), source);
    Post post = choice.post(session, source);
    return post.messages().isEmpty() ? List.of() : deliver(channel, post);
  }

  private List<Delivery> deliver(Channel channel, Post post) {
    return dispatch().send(channel, post.doc(), post.messages());
  }

  /// The id of the channel that a post goes to.
  ///
  /// @throws UsageError when it cannot be told
  public String channel(PostChoice choice) {
    return choice.channel(project(), choice.source(session, sources)).id();
  }

  /// What to do with posts of the outbox before what waits is sent.
  ///
  /// @param channel the one to send to, or none for all
  /// @param resend numbers of posts to send once more
  /// @param arrived numbers of posts that did arrive, each perhaps with `=LINK` of the message
  /// @param drop numbers of posts to take out
  public record Flush(
      Optional<String> channel, List<String> resend, List<String> arrived, List<String> drop) {}

  /// What waits; nothing is sent.
  ///
  /// @param channel only for this one, or for all
  public Outcome waiting(Optional<String> channel) {
    return new DeliveryOutcome(dispatch().waiting(channel), "nothing waits", true);
  }

  /// Sends what waits.
  public Outcome flush(Flush wish) {
    Dispatch dispatch = dispatch();
    List<Delivery> told = new ArrayList<>();
    wish.drop().forEach(typed -> told.add(dispatch.drop(number(typed))));
    wish.arrived().forEach(typed -> latest(told, dispatch.confirm(number(typed), message(typed))));
    wish.resend().forEach(typed -> latest(told, dispatch.resend(number(typed))));
    if (wish.drop().isEmpty() && wish.arrived().isEmpty() && wish.resend().isEmpty()) {
      told.addAll(dispatch.flush(wish.channel()));
    }
    return new DeliveryOutcome(told, "nothing waits", false);
  }

  /// Of a post that is told twice, the later word counts.
  private static void latest(List<Delivery> told, List<Delivery> more) {
    more.forEach(delivery ->
        told.removeIf(
            old -> old.number() == delivery.number() && old.channel().equals(delivery.channel())));
    told.addAll(more);
  }

  private static int number(String typed) {
    return Integer.parseInt(form(typed).group(1));
  }

  private static String message(String typed) {
    String link = form(typed).group(2);
    if (link == null) {
      return "";
    }
    Matcher message = MESSAGE.matcher(link.strip());
    if (!message.matches()) {
      throw new UsageError(
          typed, "that is no link of a message", "right-click the message, Copy Message Link");
    }
    return message.group(1);
  }

  private static Matcher form(String typed) {
    Matcher form = NUMBER.matcher(typed);
    if (!form.matches()) {
      throw new UsageError(
          typed, "that is no number of a post", "victor post flush shows what waits");
    }
    return form;
  }

  /// What was posted.
  ///
  /// @param channel only to this one, or everywhere
  /// @param most how many lines, the newest
  public Outcome history(Optional<String> channel, int most) {
    return HistoryOutcome.of(
        PostLedger.of(session.workspace()).lines().stream()
            .filter(line -> channel.isEmpty() || channel.get().equals(line.channel()))
            .toList(),
        most,
        project().zone());
  }

  private Project project() {
    return session.workspace().project();
  }

  private Dispatch dispatch() {
    return new Dispatch(session, pause);
  }
}
