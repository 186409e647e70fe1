package dev.victor.trading.feed.listen;

import dev.victor.core.workspace.Secret;
import dev.victor.core.workspace.Secrets;
import dev.victor.core.workspace.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// The secret in the path: who knows it may post. 192 random bits, kept in the user's secrets.
///
/// @param secret the token itself
/// @param fresh whether it was made just now, so that it must be shown
/// @param name by which it is kept
record Token(Secret secret, boolean fresh, String name) {

  private static final int BYTES = 24;
  private static final Pattern STRONG = Pattern.compile("[A-Za-z0-9_-]{22,128}");

  /// The token of a workspace, made when there is none, or anew.
  static Token of(Session session, boolean renew) {
    Secrets secrets = new Secrets(session.environment());
    String name = name(session);
    Optional<Secret> kept = secrets.kept(name).filter(Token::isStrong);
    if (kept.isPresent() && !renew) {
      return new Token(kept.get(), false, name);
    }
    return new Token(secrets.resolve(secrets.keep(name, random())), true, name);
  }

  /// Under which name a workspace keeps it.
  static String name(Session session) {
    return "listen-" + session.workspace().project().project().id();
  }

  private static boolean isStrong(Secret secret) {
    return STRONG.matcher(secret.reveal()).matches();
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Whether a word of a path is the token; takes the same time wherever they differ.
  boolean is(String word) {
    return MessageDigest.isEqual(digest(word), digest(secret.reveal()));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
