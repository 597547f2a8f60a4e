/** The form of a rule: source, target, conditions, headers, transforms. */
@NullMarked
package dev.signalbox.app.ui.inspector.rule;

import org.jspecify.annotations.NullMarked;
