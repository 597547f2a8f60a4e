package dev.signalbox.model.edit;

/** Whose fields and route table an edit is about. */
public sealed interface Scope {
  /** The top level of the file. */
  Scope PROJECT = new Project();

  /** The top level of the file. */
  record Project() implements Scope {
    @Override
    public String label() {
      return "the project";
    }
  }

  /**
   * One declared service.
   *
   * @param name its key in the file
   */
  record OfService(String name) implements Scope {
    @Override
    public String label() {
      return name;
    }
  }

  /** The scope of a service. */
  static Scope service(String name) {
    return new OfService(name);
  }

  /** How an edit's name speaks of it. */
  String label();
}
