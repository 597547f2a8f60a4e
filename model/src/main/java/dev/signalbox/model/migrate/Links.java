package dev.signalbox.model.migrate;

/** Pages that notes point to. */
final class Links {
  static final String SERVICES = "https://vercel.com/docs/services";
  static final String ROUTING = SERVICES + "/routing";
  static final String BINDINGS = SERVICES + "/bindings";
  static final String LEGACY = SERVICES + "/experimental";
  static final String MEMORY = "https://vercel.com/docs/functions/configuring-functions/memory";

  private Links() {}
}
