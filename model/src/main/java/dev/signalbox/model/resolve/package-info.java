/**
 * What Vercel makes of declared services and the files of the repository: frameworks, runtimes,
 * entrypoints, builders, and the errors it reports about them (fs-detectors 7.7.3).
 */
@NullMarked
package dev.signalbox.model.resolve;

import org.jspecify.annotations.NullMarked;
