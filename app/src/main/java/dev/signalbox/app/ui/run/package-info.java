/** Running the project locally: trust, services, requests and logs, on what serve offers. */
@NullMarked
package dev.signalbox.app.ui.run;

import org.jspecify.annotations.NullMarked;
