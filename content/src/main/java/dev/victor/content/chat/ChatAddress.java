package dev.victor.content.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where chat completions are asked for, from what people take for the address of a model: a host
/// alone, the base that libraries want, or the full path.
public final class ChatAddress {

  private static final Pattern PARTS =
      Pattern.compile("(https?://[^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.CASE_INSENSITIVE);
  private static final String RESOURCE = "/chat/completions";

  private ChatAddress() {}

  /// The full address; what is no address comes back as it is, to be refused by who is asked for
  /// trust.
  public static String of(String endpoint) {
    Matcher parts = PARTS.matcher(endpoint.strip());
    if (!parts.matches()) {
      return endpoint;
    }
    String path = parts.group(2).replaceAll("/+$", "");
    String query = parts.group(3) == null ? "" : parts.group(3);
    String full =
        path.endsWith(RESOURCE) ? path : path.isEmpty() ? "/v1" + RESOURCE : path + RESOURCE;
    return parts.group(1) + full + query;
  }
}
