/// The kill switch: a file `HALT` beside a definition stops every order of it, whoever put it
/// there, and only a person with a reason takes it away. Folders of expert advisors get one too.
@NullMarked
package dev.victor.trading.halt;

import org.jspecify.annotations.NullMarked;
