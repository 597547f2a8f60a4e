/** Findings as text, JSON, JUnit XML, SARIF and GitHub annotations. Same input, same bytes. */
@NullMarked
package dev.signalbox.app.report;

import org.jspecify.annotations.NullMarked;
