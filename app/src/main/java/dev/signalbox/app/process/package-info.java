/**
 * The processes behind the services: started by a shell under a supervisor that outlives Signalbox,
 * watched until their port answers, stopped with everything they started. Nothing here decides
 * whether a command may run; callers ask the user first.
 */
@NullMarked
package dev.signalbox.app.process;

import org.jspecify.annotations.NullMarked;
