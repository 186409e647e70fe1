/// Metrics kept true: the reports and logs that `metrics[].source` names go in, `value` and `asOf`
/// of `project.json` come out, and not another byte of it changes.
/// [dev.victor.content.metric.Metrics] is the operation.
@NullMarked
package dev.victor.content.metric;

import org.jspecify.annotations.NullMarked;
