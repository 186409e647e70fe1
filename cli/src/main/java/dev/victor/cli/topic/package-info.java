/// What `victor help TOPIC` tells: texts that are no command's, written once as a resource, with
/// tables from the code they speak of, and shown in a terminal, as Markdown and as manual pages.
@NullMarked
package dev.victor.cli.topic;

import org.jspecify.annotations.NullMarked;
