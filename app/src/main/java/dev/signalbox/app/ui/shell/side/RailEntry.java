package dev.signalbox.app.ui.shell.side;

import dev.signalbox.model.finding.Severity;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * One thing behind a folded side.
 *
 * @param id short name
 * @param icon Ikonli literal
 * @param name already in the user's language
 * @param worst the worst finding in it
 * @param focus brings it to the front of its side and gives it the focus
 */
public record RailEntry(
    String id,
    String icon,
    String name,
    ObservableValue<Optional<Severity>> worst,
    Runnable focus) {}
