/// Scripts of ours in the user's own Python. A [dev.victor.testgen.python.PythonScript] is a
/// resource that is run by the Python found in the environment; nothing of a workspace chooses what
/// is run.
@NullMarked
package dev.victor.testgen.python;

import org.jspecify.annotations.NullMarked;
