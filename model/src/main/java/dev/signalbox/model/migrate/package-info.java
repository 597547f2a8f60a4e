/**
 * The way from {@code experimentalServices} and {@code experimentalServicesV2} to {@code services},
 * step by step as Vercel's planner goes it (fs-detectors 7.7.3).
 */
@NullMarked
package dev.signalbox.model.migrate;

import org.jspecify.annotations.NullMarked;
