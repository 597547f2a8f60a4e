/** Requests routed as Vercel's platform routes them, as far as it is documented or observed. */
@NullMarked
package dev.signalbox.model.route.production;

import org.jspecify.annotations.NullMarked;
