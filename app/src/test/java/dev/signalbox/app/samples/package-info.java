/** The sample projects hold what they promise: findings, expectations and services that run. */
@NullMarked
package dev.signalbox.app.samples;

import org.jspecify.annotations.NullMarked;
