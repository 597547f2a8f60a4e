/**
 * The documentation says nothing that is not there: its commands run and its links lead somewhere.
 */
@NullMarked
package dev.signalbox.app.docs;

import org.jspecify.annotations.NullMarked;
