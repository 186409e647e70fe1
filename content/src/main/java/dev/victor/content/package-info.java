/// Documents and posts: project and facts come in, rendered files, dev logs and channel messages go
/// out.
@NullMarked
package dev.victor.content;

import org.jspecify.annotations.NullMarked;
