/**
 * Running a project locally: the router, the processes behind the services, trust, hot reload and
 * what can be seen of the traffic. Shared by the run panel and the {@code serve} command.
 */
@NullMarked
package dev.signalbox.app.serve;

import org.jspecify.annotations.NullMarked;
