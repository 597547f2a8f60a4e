/**
 * Forms for what is selected: every field of a service, binding or rule, its text, its variables.
 */
@NullMarked
package dev.signalbox.app.ui.inspector;

import org.jspecify.annotations.NullMarked;
