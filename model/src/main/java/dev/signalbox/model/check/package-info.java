/**
 * Findings by exact analysis: rules nobody reaches, services nobody reaches, loops, gaps. Each is
 * proved by a request or by the set of rules that leaves none.
 */
@NullMarked
package dev.signalbox.model.check;

import org.jspecify.annotations.NullMarked;
