/// Metrics logs of training runs (`log.metrics` in `project.json`) as facts: JSON Lines, CSV, what
/// TensorBoard exports, and the file store of MLflow. A log is read once, in constant memory.
@NullMarked
package dev.victor.content.run;

import org.jspecify.annotations.NullMarked;
