/**
 * Replays what the real {@code vercel dev} answered against Signalbox's own router and processes.
 */
@NullMarked
package dev.signalbox.app.serve.e2e;

import org.jspecify.annotations.NullMarked;
