/** Questions to the user: files, confirmations. Views ask through an interface. */
@NullMarked
package dev.signalbox.app.ui.dialog;

import org.jspecify.annotations.NullMarked;
