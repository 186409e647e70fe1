/// `victor self`: the program looks after itself where `victor install` put it: a newer release in,
/// an older one back, its AOT caches made, and everything of it out. What another machine or an
/// archive says is believed to nobody before its SHA-256 is right (decision 0031).
@NullMarked
package dev.victor.cli.self;

import org.jspecify.annotations.NullMarked;
