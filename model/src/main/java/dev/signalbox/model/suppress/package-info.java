/**
 * What a project decided about findings: severities by code, and single ones suppressed with a
 * reason, in a small file beside {@code vercel.json}.
 */
@NullMarked
package dev.signalbox.model.suppress;

import org.jspecify.annotations.NullMarked;
