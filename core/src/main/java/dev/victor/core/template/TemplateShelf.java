package dev.victor.core.template;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where templates and their partials are found: the user's folder `.victor/templates`, then the
/// built-in ones, which are resources in `templates` beside a class. All are called
/// `NAME.FORMAT.mustache`, so a user overrides `readme` with
/// `.victor/templates/readme.md.mustache`.
public final class TemplateShelf {

  /// The user's own templates, below the workspace.
  public static final String FOLDER = ".victor/templates";

  static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)*");

  private final Class<?> anchor;
  private final @Nullable Workspace workspace;
  private final Map<Path, Optional<byte[]>> consulted = new LinkedHashMap<>();

  private TemplateShelf(Class<?> anchor, @Nullable Workspace workspace) {
    this.anchor = anchor;
    this.workspace = workspace;
  }

  /// The built-in templates beside `anchor` only.
  public static TemplateShelf builtIn(Class<?> anchor) {
    return new TemplateShelf(anchor, null);
  }

  /// The user's templates in front of the built-in ones.
  public static TemplateShelf of(Class<?> anchor, Workspace workspace) {
    return new TemplateShelf(anchor, workspace);
  }

  /// The template called `name`: a name on this shelf, or the path of a file in the workspace.
  ///
  /// @throws BadInput when there is none or it cannot be compiled
  public Template template(String name, Format format) {
    return Template.compile(name, format, wanted -> text(wanted, format, wanted.equals(name)));
  }

  /// A template given as text, whose partials are found here; `origin` is what messages call it.
  ///
  /// @throws BadInput when it cannot be compiled
  public Template inline(String origin, String text, Format format) {
    TemplateText given = TemplateText.of(origin, text);
    return Template.compile(
        origin, format, wanted -> wanted.equals(origin) ? given : text(wanted, format, false));
  }

  /// The name of the file of a template.
  public static String file(String name, Format format) {
    return name + "." + format.extension() + ".mustache";
  }

  /// Whether a name means a built-in template here, which no file of the user's is in front of.
  public boolean isBuiltIn(String name, Format format) {
    return NAME.matcher(name).matches()
        && own(FOLDER + "/" + file(name, format)) == null
        && own(name) == null
        && resource(file(name, format)) != null;
  }

  /// Whether there is a template of a name, the user's or a built-in one.
  public boolean has(String name, Format format) {
    return own(name) != null
        || (NAME.matcher(name).matches()
            && (own(FOLDER + "/" + file(name, format)) != null
                || resource(file(name, format)) != null));
  }

  /// Every file outside the program that was looked for, with what it held, or empty when it was
  /// not there: what a result depends on.
  public Map<Path, Optional<byte[]>> consulted() {
    return Collections.unmodifiableMap(consulted);
  }

  private TemplateText text(String name, Format format, boolean mayBeFile) {
    String file = file(name, format);
    boolean plain = NAME.matcher(name).matches();
    TemplateText found = plain ? own(FOLDER + "/" + file) : null;
    if (found == null && mayBeFile && workspace != null) {
      found = own(name);
    }
    if (found == null && plain) {
      found = resource(file);
    }
    if (found == null && !mayBeFile) {
      throw new TemplateError("there is no partial '" + name + "'", remedy(plain, file));
    }
    if (found == null) {
      throw new BadInput(name, "there is no such template", remedy(plain, file));
    }
    return found;
  }

  private String remedy(boolean plain, String file) {
    if (workspace == null) {
      return "name one that exists";
    }
    return "name a built-in one or a file" + (plain ? ", or write " + FOLDER + "/" + file : "");
  }

  private @Nullable TemplateText own(String relative) {
    if (workspace == null) {
      return null;
    }
    Path file = workspace.inside(relative);
    if (!Files.isRegularFile(file)) {
      consulted.put(file, Optional.empty());
      return null;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] content = stream.readNBytes(TemplateText.LARGEST + 1);
      consulted.put(file, Optional.of(content));
      return TemplateText.of(relative, content);
    } catch (IOException e) {
      throw new BadInput(relative, "cannot be read", "check its permissions", e);
    }
  }

  private @Nullable TemplateText resource(String file) {
    try (InputStream stream = anchor.getResourceAsStream("templates/" + file)) {
      return stream == null ? null : TemplateText.of("built-in " + file, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
