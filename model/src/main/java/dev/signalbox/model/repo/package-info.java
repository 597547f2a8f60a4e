/** The files of a repository, read-only: on disk or in memory. */
@NullMarked
package dev.signalbox.model.repo;

import org.jspecify.annotations.NullMarked;
