/**
 * URLs and query strings taken apart and put together as Node 20 does, on which Vercel's tools
 * rest.
 */
@NullMarked
package dev.signalbox.model.route.url;

import org.jspecify.annotations.NullMarked;
