package dev.victor.core.template;

/// Text that is already right in its format, made by our own code: a link, a badge, a code block. A
/// template shows it as it is, by `{{name}}` as by `{{{name}}}`; any other text is escaped, and
/// asking for it raw is an error, so that no template can let data through.
///
/// @param format the only format it may be shown in
/// @param text as it will stand
public record Markup(Format format, String text) {}
