package dev.victor.content.document;

/// One document after rendering.
///
/// @param id its id
/// @param target its file, as `project.json` names it
/// @param changed whether the file does not hold it yet
record RenderedDocument(String id, String target, boolean changed) {}
