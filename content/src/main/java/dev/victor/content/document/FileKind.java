package dev.victor.content.document;

import dev.victor.core.template.Format;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a file is by its name.
///
/// @param format what is rendered into it
/// @param comments how a comment is written; empty when it has none
record FileKind(Format format, Optional<CommentSyntax> comments) {

  private static final Map<String, FileKind> KINDS = new HashMap<>();

  static {
    put(Format.MD, CommentSyntax.MARKDOWN, "md markdown mdown mkd");
    put(Format.HTML, CommentSyntax.HTML, "html htm xhtml xml svg pom vue svelte xsd xsl");
    put(Format.JSON, null, "json webmanifest");
    put(Format.JSON, CommentSyntax.line("//"), "jsonc json5");
    put(Format.TXT, null, "txt text");
    put(
        Format.TXT,
        CommentSyntax.line("#"),
        "py pyi sh bash zsh fish ksh yaml yml toml properties rb pl pm r jl tcl awk sed ps1 psm1"
            + " nix tf tfvars hcl cfg conf env mk cmake gemspec ex exs nim dockerfile graphql"
            + " gitignore gitattributes gitconfig dockerignore editorconfig npmrc codeowners"
            + " makefile gnumakefile containerfile gemfile rakefile procfile justfile vagrantfile"
            + " requirements.txt constraints.txt cmakelists.txt robots.txt");
    put(
        Format.TXT,
        CommentSyntax.line("//"),
        "java js mjs cjs jsx ts mts cts tsx go rs c h cc cpp cxx hpp hh cs swift kt kts scala"
            + " groovy gradle dart php proto zig v sv scss less mq4 mq5 mqh fs fsx m mm"
            + " jenkinsfile adoc asciidoc");
    put(Format.TXT, CommentSyntax.block("/*", "*/"), "css");
    put(Format.TXT, CommentSyntax.line("--"), "sql lua hs elm ada adb ads vhd vhdl");
    put(Format.TXT, CommentSyntax.line("%"), "tex sty cls bib erl hrl");
    put(Format.TXT, CommentSyntax.line(";"), "ini asm clj cljs el lisp scm inf reg");
    put(Format.TXT, CommentSyntax.RESTRUCTURED, "rst rest");
    put(Format.TXT, CommentSyntax.line("'"), "vb vbs bas");
    put(Format.TXT, CommentSyntax.line("\""), "vim vimrc");
    put(Format.TXT, CommentSyntax.line("rem"), "bat cmd");
  }

  private static void put(Format format, @Nullable CommentSyntax comments, String names) {
    FileKind kind = new FileKind(format, Optional.ofNullable(comments));
    for (String name : names.split(" ", -1)) {
      KINDS.put(name, kind);
    }
  }

  /// The kind of a file, by its whole name (`Dockerfile`, `requirements.txt`) or else by its
  /// ending.
  static Optional<FileKind> of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    FileKind known = KINDS.get(name);
    return Optional.ofNullable(
        known == null ? KINDS.get(name.substring(name.lastIndexOf('.') + 1)) : known);
  }
}
