/**
 * Sets of requests and how they run through a route table: which requests reach which rule,
 * exactly. A request is a path and the values its method, host, headers, cookies and query hold.
 */
@NullMarked
package dev.signalbox.model.flow;

import org.jspecify.annotations.NullMarked;
