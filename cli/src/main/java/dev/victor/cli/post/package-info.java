/// What `victor post` can post, gathered from the modules.
@NullMarked
package dev.victor.cli.post;

import org.jspecify.annotations.NullMarked;
