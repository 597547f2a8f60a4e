/** Changes that rules make to headers, queries and paths. */
@NullMarked
package dev.signalbox.model.route.transform;

import org.jspecify.annotations.NullMarked;
