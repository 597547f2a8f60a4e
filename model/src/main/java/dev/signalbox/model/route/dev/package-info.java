/** Requests routed as vercel dev 64.0.2 routes them, quirks included. */
@NullMarked
package dev.signalbox.model.route.dev;

import org.jspecify.annotations.NullMarked;
