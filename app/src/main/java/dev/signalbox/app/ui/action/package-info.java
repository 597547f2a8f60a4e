/** The registry of all actions; menus, toolbar, palette, cheat sheet and keys are made from it. */
@NullMarked
package dev.signalbox.app.ui.action;

import org.jspecify.annotations.NullMarked;
