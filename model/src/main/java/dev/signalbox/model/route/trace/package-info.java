/** What is asked of a router, what it answers, and how it came to the answer. */
@NullMarked
package dev.signalbox.model.route.trace;

import org.jspecify.annotations.NullMarked;
