/** Route tables compiled to Vercel's ordered list of routes, as routing-utils 6.6.0 does. */
@NullMarked
package dev.signalbox.model.route.compile;

import org.jspecify.annotations.NullMarked;
