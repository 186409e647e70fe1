package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The block `author`: whose project it is.
///
/// @param name full name
/// @param handle short name
/// @param email address
/// @param url home page
/// @param timezone IANA zone that decides what a day is
/// @param gitEmails whose commits are mine
/// @param profiles accounts elsewhere
public record Author(
    String name,
    @Nullable String handle,
    @Nullable String email,
    @Nullable String url,
    @Nullable String timezone,
    List<String> gitEmails,
    List<Profile> profiles) {

  /// Copies what may change.
  public Author {
    gitEmails = Lists.orEmpty(gitEmails);
    profiles = Lists.orEmpty(profiles);
  }

  static Author read(Block in) {
    return new Author(
        in.required("name", Kind.text(), "full name"),
        in.optional("handle", Kind.text(), "short name"),
        in.optional(
            "email",
            Kind.text("[^@\\s]+@[^@\\s]+", "an address like victor@example.com"),
            "e-mail address"),
        in.optional("url", Kinds.address(), "home page"),
        in.optional(
            "timezone",
            Kinds.zone().usually("UTC"),
            "IANA zone that decides what a day is; UTC by default"),
        in.list("gitEmails", Kind.text(), "whose commits are mine"),
        in.list("profiles", Kind.block(Profile::read), "accounts elsewhere"));
  }

  /// The zone that decides what a day is; UTC by default.
  public ZoneId zone() {
    return timezone == null ? ZoneOffset.UTC : ZoneId.of(timezone);
  }
}
