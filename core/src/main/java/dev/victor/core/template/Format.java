package dev.victor.core.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a template makes, and so how the values in it are escaped. The template's own text never
/// is.
public enum Format {
  /// Markdown as GitHub reads it: values are one line of ordinary text.
  MD("md") {
    @Override
    public String escape(String value) {
      return MarkdownText.escape(value);
    }
  },
  /// HTML: values are text or go into quoted attributes.
  HTML("html") {
    @Override
    public String escape(String value) {
      return HtmlText.escape(value);
    }
  },
  /// Plain text: values keep their lines and lose control characters.
  TXT("txt") {
    @Override
    public String escape(String value) {
      return PlainText.clean(value);
    }
  },
  /// JSON: values go between the quotes of a string.
  JSON("json") {
    @Override
    public String escape(String value) {
      return JsonText.escape(value);
    }
  },
  /// A Discord message: values are one line of ordinary text that mentions nobody.
  DISCORD("discord") {
    @Override
    public String escape(String value) {
      return DiscordText.escape(value);
    }
  };

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /// The word `project.json` uses, and the first extension of template files: `readme.md.mustache`.
  public String extension() {
    return extension;
  }

  /// A value as text of this format that means just the value.
  public abstract String escape(String value);

  /// The format with that extension, in any case.
  public static Optional<Format> of(String extension) {
    String wanted = extension.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.extension.equals(wanted)).findFirst();
  }
}
