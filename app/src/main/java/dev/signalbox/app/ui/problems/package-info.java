/** The list of findings: jump to them, prove them, fix them. */
@NullMarked
package dev.signalbox.app.ui.problems;

import org.jspecify.annotations.NullMarked;
