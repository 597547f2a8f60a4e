package dev.signalbox.app.ui.kit;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** Which of some tabs is in front, by name; may be said before there are any. */
public final class Front {
  private final String usual;
  private final StringProperty name;
  private boolean showing;

  /** The one that is in front where nobody chose. */
  public Front(String usual) {
    this.usual = usual;
    this.name = new SimpleStringProperty(usual);
  }

  /** A tab with a name. */
  public static Tab tab(String name, String title) {
    Tab tab = new Tab(title);
    tab.setUserData(name);
    tab.setClosable(false);
    return tab;
  }

  /** Shows the one that is in front here, and remembers the one a person brings there. */
  public void follow(TabPane tabs) {
    tabs.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          // A tab that was taken away is no choice, nor is its neighbour.
          if (now != null && !showing && tabs.getTabs().contains(before)) {
            name.set((String) now.getUserData());
          }
        });
    name.subscribe(wanted -> show(tabs));
  }

  /** Shows it where the tabs have come back; the usual one where it is not among them. */
  public void show(TabPane tabs) {
    showing = true;
    find(tabs, name.get()).or(() -> find(tabs, usual)).ifPresent(tabs.getSelectionModel()::select);
    showing = false;
  }

  private static Optional<Tab> find(TabPane tabs, String wanted) {
    return tabs.getTabs().stream().filter(tab -> wanted.equals(tab.getUserData())).findFirst();
  }

  /** The name of the one in front. */
  public String name() {
    return name.get();
  }

  /** Brings one to the front; an empty name the usual one. */
  public void choose(String wanted) {
    name.set(wanted.isEmpty() ? usual : wanted);
  }
}
