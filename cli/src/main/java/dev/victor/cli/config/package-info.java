/// `victor config`: every setting that is read, its value, and where it came from. What comes in
/// are the declarations of `project.json` and of the user's `config.json`, both files as they are,
/// git's configuration and the environment; what goes out is told, never changed. A value that may
/// be a secret is never shown.
@NullMarked
package dev.victor.cli.config;

import org.jspecify.annotations.NullMarked;
