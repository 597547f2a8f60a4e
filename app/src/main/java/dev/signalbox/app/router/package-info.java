/**
 * The local router: one loopback port that answers as the platform would. It accepts requests, asks
 * a {@link dev.signalbox.app.router.RouteDecider} where each one goes, carries bytes both ways, and
 * tells listeners what happened. It knows neither how a rule matches nor how a service is started.
 */
@NullMarked
package dev.signalbox.app.router;

import org.jspecify.annotations.NullMarked;
