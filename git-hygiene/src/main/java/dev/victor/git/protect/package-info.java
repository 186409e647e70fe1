/// One policy, the `branching` block of `project.json`, as what GitHub takes: rulesets to import, a
/// workflow with its data, and the same rulesets through GitHub's interface. No text of the policy
/// becomes shell or YAML; it lies in data files. Nothing is replaced that is not ours: files by a
/// line that says so, rulesets by a name that begins with `victor: `.
@NullMarked
package dev.victor.git.protect;

import org.jspecify.annotations.NullMarked;
