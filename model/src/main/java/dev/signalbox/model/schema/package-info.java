/** JSON schemas as values, checked the way ajv 6 checks them: same order, same words. */
@NullMarked
package dev.signalbox.model.schema;

import org.jspecify.annotations.NullMarked;
