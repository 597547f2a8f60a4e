/** Two texts of a config beside each other: what differs, who answers then, and the lines. */
@NullMarked
package dev.signalbox.app.ui.review;

import org.jspecify.annotations.NullMarked;
