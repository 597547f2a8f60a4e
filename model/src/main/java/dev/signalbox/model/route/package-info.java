/** The way in to routing: which service answers a URL, why, and what it receives. */
@NullMarked
package dev.signalbox.model.route;

import org.jspecify.annotations.NullMarked;
