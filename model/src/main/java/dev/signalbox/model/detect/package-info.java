/**
 * Finds services in a repository that declares none, in Vercel's order: Railway, Render, Procfile,
 * layout of the folders (fs-detectors 7.7.3).
 */
@NullMarked
package dev.signalbox.model.detect;

import org.jspecify.annotations.NullMarked;
