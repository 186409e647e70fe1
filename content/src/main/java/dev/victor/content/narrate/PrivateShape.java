package dev.victor.content.narrate;

import java.util.regex.Pattern;

/// Shapes of text that never leave this machine, in the order in which they are taken out: what
/// holds another one comes first. No pattern can backtrack far.
enum PrivateShape {
  /// The body of a key file.
  PRIVATE_KEY(
      "key", "-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,8000}(-----END [A-Z ]{0,40}KEY-----)?"),
  /// Who knows it may post.
  WEBHOOK(
      "webhook",
      "(?i)https?://\\S{0,60}(discord(app)?\\.com/api/(v\\d{1,3}/)?webhooks/|hooks\\.slack\\.com/"
          + "|\\.webhook\\.office\\.com/)\\S{0,400}"),
  /// `https://user:password@host`.
  URL_PASSWORD("login", "(?<=://)[^/\\s:@]{0,100}:[^/\\s@]{1,200}@"),
  /// `?token=…` of an address.
  URL_TOKEN(
      "token",
      "(?i)(?<=[?&])(access_token|api_?key|auth|code|key|password|secret|sig|signature|token)"
          + "=[^&\\s#]{1,400}"),
  /// A signed token, three parts.
  JWT("token", "\\beyJ[A-Za-z0-9_-]{8,2000}\\.[A-Za-z0-9_-]{8,2000}(\\.[A-Za-z0-9_-]{0,1000})?"),
  /// Tokens with a known beginning.
  KNOWN_TOKEN(
      "token",
      "\\b(gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255}|glpat-[A-Za-z0-9_-]{16,255}"
          + "|xox[abeoprs]-[A-Za-z0-9-]{8,255}|(AKIA|ASIA)[A-Z0-9]{16}\\b|AIza[A-Za-z0-9_-]{30,60}"
          + "|[sr]k[-_][A-Za-z0-9_-]{16,255}|hf_[A-Za-z0-9]{20,255}|npm_[A-Za-z0-9]{20,255}"
          + "|pypi-[A-Za-z0-9_-]{20,255}|[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,60}"
          + "|\\d{8,10}:[A-Za-z0-9_-]{35})"),
  /// `Authorization: Bearer …`.
  BEARER("token", "(?i)\\bbearer\\s+[A-Za-z0-9._~+/-]{8,2000}=*"),
  /// `password = …`, whatever it is.
  PASSWORD(
      "password", "(?i)\\b(password|passwd|passwort|pwd|passphrase)\\s{0,3}[:=]\\s{0,3}\\S{1,200}"),
  /// `api_key=…`, where what follows looks like one.
  ASSIGNED(
      "token",
      "(?i)\\b(secret|token|credential|[a-z_]{0,30}(api|access|client|private|secret)[_-]?(key|secret|token))"
          + "\\s{0,3}[:=]\\s{0,3}(?=\\S{0,40}\\d)\\S{6,400}"),
  /// A person, in a trailer.
  TRAILER(
      "person",
      "(?i)\\b(co-authored|signed-off|reviewed|acked|reported|suggested|tested|helped)-by:?\\s{0,3}"
          + "[^,;\\n]{1,120}"),
  /// An address.
  MAIL("e-mail", "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}"),
  /// A login somewhere.
  MENTION("person", "(?<![\\w./@])@[A-Za-z][\\w-]{1,38}"),
  /// Somebody's folder.
  HOME("path", "(?i)(/(home|users|root)/|\\b[a-z]:\\\\users\\\\)[^\\s\"']{1,400}"),
  /// The number of an account, where it is called so.
  LOGIN(
      "login",
      "(?i)\\b(accounts?|acct|konto|login|mt[45]|user)\\s{0,2}(no\\.?|nr\\.?|number|id|#|:|=)?\\s{0,2}#?\\d{5,12}\\b"),
  /// Bank accounts.
  IBAN("account", "\\b[A-Z]{2}\\d{2}( ?[A-Z0-9]{4}){3,7}( ?[A-Z0-9]{1,3})?\\b"),
  /// A thing in some database.
  UUID("id", "\\b[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"),
  /// Cards and the like.
  LONG_NUMBER("number", "\\b\\d{4}([ -]?\\d{4}){2,3}[ -]?\\d{0,4}\\b"),
  /// A machine.
  HOST("address", "\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(:\\d{1,5})?\\b"),
  /// Digests and raw keys; the short hash of a commit stays.
  HEX("hash", "\\b[0-9a-fA-F]{13,512}\\b"),
  /// Letters of both cases and digits in one long word: nothing that a person wrote.
  RANDOM(
      "token",
      "(?<![\\w/+-])(?=[\\w+/-]{0,500}\\d)(?=[\\w+/-]{0,500}[A-Z])(?=[\\w+/-]{0,500}[a-z])"
          + "[A-Za-z0-9_+-]{32,512}={0,2}");

  private final String name;
  private final Pattern pattern;

  PrivateShape(String name, String pattern) {
    this.name = name;
    this.pattern = Pattern.compile(pattern);
  }

  /// What stands in its place.
  String mark() {
    return "[" + name + "]";
  }

  /// The text without it.
  String outOf(String text) {
    return pattern.matcher(text).replaceAll(mark());
  }
}
