/// The one way to other machines over HTTP: a [dev.victor.core.http.Request] goes in, a
/// [dev.victor.core.http.Reply] comes out, whatever its status says; what never became an answer is
/// an [dev.victor.core.failure.OutsideFailed]. Time-outs, size of an answer, repetition and
/// redirects are bounded here, once; OkHttp stays in this package. Whom one may talk to is decided
/// before, by [dev.victor.core.workspace.Trust]. Files go to the disk by
/// [dev.victor.core.http.Download].
@NullMarked
package dev.victor.core.http;

import org.jspecify.annotations.NullMarked;
